import { type ReactElement, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PhoneCityDocument } from '../../api/generated/graphql.ts';
import { formatMoment } from '../../shared/format.ts';
import { type IconName, Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';
import { BigButton } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { describePosition, placeLine } from '../place.ts';
import type { ReportStepProps } from '../report-page.tsx';
import { PlaceSheet } from './place-sheet.tsx';

const words = {
  title: ['别慌，先保证人安全', 'You are OK. People first'],
  lead: ['车可以等，人先离开车道。', 'The cars can wait. Get people off the lane first.'],
  hazard: ['打开双闪', 'Hazard lights on'],
  hazardHint: ['夜里再打开示廓灯', 'At night also the side lights'],
  walk: ['人到路边、护栏外', 'Everyone behind the barrier'],
  walkHint: ['不要站在两车之间', 'Never stand between the cars'],
  triangle: ['车后放三角牌', 'Triangle behind the car'],
  triangleHint: ['50–100 米外；来不及就先不放', '50–100 m back; skip it if it is not safe'],
  emergency: ['有人受伤或起火？', 'Injury or fire?'],
  emergencyHint: ['先打电话，车别动', 'Call first, leave the cars'],
  call120: ['打 120 急救', 'Call 120, ambulance'],
  call119: ['打 119 火警', 'Call 119, fire brigade'],
  next: ['人已经安全，下一步', 'Everyone is safe, next'],
  locating: ['正在定位', 'Finding where you are'],
  accuracy: ['定位误差约 {m} 米', 'Accurate to about {m} m'],
  unnamed: ['已定位，请补一句在哪条路', 'Position found. Please add the road'],
  noPosition: ['手机没给定位，请写一下在哪里', 'No position from the phone. Please say where'],
  typed: ['按你写的位置', 'As you wrote it'],
  changePlace: ['改位置', 'Change'],
} as const satisfies Record<string, Phrase>;

const checks = [
  { code: 'hazard', icon: 'hazard', title: 'hazard', hint: 'hazardHint' },
  { code: 'walk', icon: 'walk', title: 'walk', hint: 'walkHint' },
  { code: 'triangle', icon: 'tri', title: 'triangle', hint: 'triangleHint' },
] as const satisfies readonly { code: string; icon: IconName; title: keyof typeof words; hint: keyof typeof words }[];

/** Step 1: people first. Meanwhile the phone finds out where it is. Nothing here blocks moving on. */
export function SafetyScreen({ draft, change, onBack }: ReportStepProps): ReactElement {
  const t = useWords(words);
  const [placeOpen, setPlaceOpen] = useState(false);
  const toggle = (code: string): void =>
    change({
      safetyDone: draft.safetyDone.includes(code)
        ? draft.safetyDone.filter((one) => one !== code)
        : [...draft.safetyDone, code],
    });
  return (
    <Page
      step={1}
      onBack={onBack}
      tools
      foot={<BigButton onClick={() => change({ step: 'PEOPLE' })}>{t('next')}</BigButton>}
    >
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="safety-list">
        {checks.map(({ code, icon, title, hint }, index) => {
          const done = draft.safetyDone.includes(code);
          return (
            <button
              key={code}
              type="button"
              role="checkbox"
              aria-checked={done}
              className="safety-check"
              onClick={() => toggle(code)}
            >
              <span className="tile">
                <Icon name={icon} size={26} weight={2} />
              </span>
              <span className="safety-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="safety-text">
                <b>{t(title)}</b>
                <small>{t(hint)}</small>
              </span>
              <span className={`check-box${done ? ' is-on' : ''}`}>
                {done && <Icon name="check" size={20} weight={3} />}
              </span>
            </button>
          );
        })}
      </div>
      <div className="emergency">
        <Icon name="cross" size={26} weight={2} />
        <span className="emergency-text">
          <b>{t('emergency')}</b>
          <span>{t('emergencyHint')}</span>
        </span>
        <a href="tel:120" aria-label={t('call120')}>
          120
        </a>
        <a href="tel:119" aria-label={t('call119')}>
          119
        </a>
      </div>
      <PlaceLine draft={draft} change={change} onOpen={() => setPlaceOpen(true)} />
      <PlaceSheet open={placeOpen} onClose={() => setPlaceOpen(false)} draft={draft} change={change} />
    </Page>
  );
}

type Locating = 'ASKING' | 'FOUND' | 'NONE';

/** Asks the phone once where it is, and names the road from the city's own road table. */
function PlaceLine({
  draft,
  change,
  onOpen,
}: Pick<ReportStepProps, 'draft' | 'change'> & { readonly onOpen: () => void }): ReactElement {
  const t = useWords(words);
  const language = useLanguage();
  const [{ data }] = useQuery({ query: PhoneCityDocument });
  const [locating, setLocating] = useState<Locating>(draft.position === null ? 'ASKING' : 'FOUND');

  useEffect(() => {
    if (draft.position !== null) return;
    // Absent on plain HTTP: the typed place is the way then.
    if (!('geolocation' in navigator)) {
      setLocating('NONE');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) => {
        change({
          position: {
            longitude: Number(coords.longitude.toFixed(7)),
            latitude: Number(coords.latitude.toFixed(7)),
            accuracyM: Math.round(coords.accuracy),
            source: 'PHONE_GNSS',
            measuredAt: new Date(timestamp).toISOString(),
          },
        });
        setLocating('FOUND');
      },
      () => setLocating('NONE'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 10_000 },
    );
  }, [draft.position, change]);

  const { position, roadName } = draft;
  const roads = data?.city.roads;
  useEffect(() => {
    if (position === null || roads === undefined || roadName !== '') return;
    const near = describePosition([position.longitude, position.latitude], roads);
    if (near !== null) change({ roadName: near.roadName, referencePoint: near.referencePoint ?? '' });
  }, [position, roads, roadName, change]);

  const line = placeLine(draft);
  const missing = locating === 'ASKING' ? t('locating') : position === null ? t('noPosition') : t('unnamed');
  const note = position?.accuracyM != null ? t('accuracy', { m: position.accuracyM }) : line === '' ? '' : t('typed');
  return (
    <div className="place-line">
      <Icon name="pin" size={19} />
      <span>
        {line === '' ? missing : line}
        <small>
          {[note, formatMoment(draft.occurredAt, new Date(), language)].filter((part) => part !== '').join(' · ')}
        </small>
      </span>
      <button type="button" className="text-button" onClick={onOpen}>
        {t('changePlace')}
      </button>
    </div>
  );
}
