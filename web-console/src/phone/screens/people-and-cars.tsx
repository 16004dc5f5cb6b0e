import { type ReactElement, useState } from 'react';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import { Answered, BigButton, Option, Tick } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { Segments } from '../kit/segments.tsx';
import { type ConditionCode, conditionCodes, type InjuryAnswer, type ReportDraft } from '../report-draft.ts';
import type { ReportStepProps } from '../report-page.tsx';
import { frameWords } from '../words.ts';

const words = {
  injury: ['有人受伤吗？', 'Is anyone hurt?'],
  injuryLead: [
    '头晕、脖子疼、流血都算。拿不准就选“说不准”。',
    'Dizzy, neck pain, bleeding all count. Not sure is fine.',
  ],
  none: ['没有人受伤', 'Nobody is hurt'],
  noneHint: ['大家都好好的', 'Everyone is fine'],
  slight: ['轻微擦碰，都同意简单处理', 'A scratch, all agree to keep it simple'],
  slightHint: ['受伤的人自己也同意；会有民警到场', 'The hurt person agrees too; an officer will come'],
  injured: ['有人受伤', 'Someone is hurt'],
  injuredHint: ['先打 120，车别动', 'Call 120 first, leave the cars'],
  unsure: ['说不准', 'Not sure'],
  unsureHint: ['按有人受伤处理，不会怪你', 'We treat it as an injury. No blame'],
  responsive: ['受伤的人都有反应吗？', 'Do all who are hurt respond?'],
  respond: ['都有', 'All do'],
  noResponse: ['有人没有', 'Someone does not'],
  call120: ['现在就打 120', 'Call 120 now'],
  movable: ['两辆车都能自己开走吗？', 'Can both cars drive away?'],
  movableLead: [
    '能打着火、轮子能转、没有大量漏液，就算能。',
    'Engine starts, wheels turn, no heavy leak: that is a yes.',
  ],
  yes: ['都能开', 'Both can drive'],
  yesHint: ['拍完照就可以挪到路边', 'After the photos you can move aside'],
  no: ['有车开不了', 'One cannot drive'],
  noHint: ['我们派人到现场，并联系拖车', 'We send people and a tow truck'],
  movableUnsureHint: ['按开不了处理，不会怪你', 'We treat it as not drivable'],
  conditions: ['有没有下面这些情况？', 'Any of these?'],
  conditionsLead: ['有就点一下，可以点多个。', 'Tap what applies, as many as you like.'],
  upNext: ['下一个问题', 'Next question'],
  upNextList: [
    '对方走了、有酒味、没有驾照或车牌、撞了护栏路灯、校车或危险品车',
    'Other side left, alcohol, no licence or plate, hit a rail or lamp, bus or dangerous goods',
  ],
  noneOfThese: ['都没有，下一步', 'None of these, next'],
  OTHER_LEFT: ['对方走了', 'The other side left'],
  SCENE_CLEARED: ['现场已经撤离了，现在才报', 'We had already left the scene'],
  ALCOHOL: ['有酒味，或像吸了毒', 'Smell of alcohol, or drugs'],
  NO_LICENCE: ['有人没带驾照或驾照不对', 'No licence, or the wrong class'],
  NO_PLATE: ['有车没车牌，或像假牌', 'No plate, or it looks false'],
  HIT_FACILITY: ['撞了护栏、路灯、树', 'Hit a rail, lamp or tree'],
  BUS: ['校车、客车超员或超速', 'Bus overloaded or speeding'],
  HAZMAT: ['有危险品车', 'Dangerous goods vehicle'],
  NO_INSURANCE: ['有车没交强险或没年检', 'No insurance or inspection'],
  INTENT: ['觉得对方是故意的', 'It looked deliberate'],
  DIPLOMATIC: ['有使馆、领馆的车', 'Diplomatic vehicle'],
  THREE_CARS: ['三辆车或更多', 'Three cars or more'],
  CYCLE: ['有自行车、电动车', 'A bicycle or e-bike'],
  PEDESTRIAN: ['有行人', 'A pedestrian'],
  ONLY_ME: ['只有我一辆车', 'Only my car'],
  WANT_OFFICER: ['我想请民警来', 'I want an officer to come'],
} as const satisfies Record<string, Phrase>;

const injuryWords: Record<InjuryAnswer, keyof typeof words> = {
  NONE: 'none',
  SLIGHT_AGREED: 'slight',
  INJURED: 'injured',
  UNKNOWN: 'unsure',
};
const movableWords = { YES: 'yes', NO: 'no', UNKNOWN: 'unsure' } as const satisfies Record<string, keyof typeof words>;

type Question = 'INJURY' | 'MOVABLE' | 'CONDITIONS';

function firstOpen(draft: ReportDraft): Question {
  if (draft.injury === null) return 'INJURY';
  return draft.movable === null ? 'MOVABLE' : 'CONDITIONS';
}

/** Step 2: three questions, one at a time; answered ones fold above with a way back. */
export function PeopleAndCarsScreen({ draft, change, onBack }: ReportStepProps): ReactElement {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const [question, setQuestion] = useState<Question>(() => firstOpen(draft));
  const back = question === 'INJURY' ? onBack : () => setQuestion(question === 'MOVABLE' ? 'INJURY' : 'MOVABLE');
  const next = (): void => {
    if (question === 'INJURY') setQuestion('MOVABLE');
    else if (question === 'MOVABLE') setQuestion('CONDITIONS');
    else change({ step: 'SEND' });
  };
  const answered =
    question === 'INJURY' ? draft.injury !== null : question === 'MOVABLE' ? draft.movable !== null : true;
  const label = question === 'CONDITIONS' && draft.conditions.length === 0 ? t('noneOfThese') : frame('next');
  return (
    <Page
      step={2}
      onBack={back}
      foot={
        <BigButton onClick={next} disabled={!answered}>
          {label}
        </BigButton>
      }
    >
      {question !== 'INJURY' && draft.injury !== null && (
        <Answered question={t('injury')} answer={t(injuryWords[draft.injury])} onChange={() => setQuestion('INJURY')} />
      )}
      {question === 'CONDITIONS' && draft.movable !== null && (
        <Answered
          question={t('movable')}
          answer={t(movableWords[draft.movable])}
          onChange={() => setQuestion('MOVABLE')}
        />
      )}
      {question === 'INJURY' && <Injury draft={draft} change={change} />}
      {question === 'MOVABLE' && <Movable draft={draft} change={change} />}
      {question === 'CONDITIONS' && <Conditions draft={draft} change={change} />}
    </Page>
  );
}

type QuestionProps = Pick<ReportStepProps, 'draft' | 'change'>;

function Injury({ draft, change }: QuestionProps): ReactElement {
  const t = useWords(words);
  const choose = (injury: InjuryAnswer) => () => change({ injury });
  const chosen = draft.injury;
  return (
    <>
      <h1>{t('injury')}</h1>
      <p className="lead">{t('injuryLead')}</p>
      <div className="options" role="radiogroup" aria-label={t('injury')}>
        <Option
          icon="check"
          title={t('none')}
          hint={t('noneHint')}
          chosen={chosen === 'NONE'}
          onChoose={choose('NONE')}
        />
        <Option
          icon="cross"
          title={t('injured')}
          hint={t('injuredHint')}
          chosen={chosen === 'INJURED'}
          onChoose={choose('INJURED')}
        />
        <Option
          icon="hand"
          title={t('slight')}
          hint={t('slightHint')}
          chosen={chosen === 'SLIGHT_AGREED'}
          onChoose={choose('SLIGHT_AGREED')}
        />
        <Option
          icon="help"
          title={t('unsure')}
          hint={t('unsureHint')}
          chosen={chosen === 'UNKNOWN'}
          onChoose={choose('UNKNOWN')}
        />
      </div>
      {(chosen === 'INJURED' || chosen === 'UNKNOWN') && (
        <a className="call-now" href="tel:120">
          <Icon name="phone" size={22} weight={2.2} />
          {t('call120')}
        </a>
      )}
      {chosen === 'INJURED' && (
        <Segments
          label={t('responsive')}
          value={draft.responsive}
          options={[
            ['YES', t('respond')],
            ['NO', t('noResponse')],
            ['UNKNOWN', t('unsure')],
          ]}
          onChange={(responsive) => change({ responsive })}
        />
      )}
    </>
  );
}

function Movable({ draft, change }: QuestionProps): ReactElement {
  const t = useWords(words);
  const choose = (movable: 'YES' | 'NO' | 'UNKNOWN') => () => change({ movable });
  return (
    <>
      <h1>{t('movable')}</h1>
      <p className="lead">{t('movableLead')}</p>
      <div className="options" role="radiogroup" aria-label={t('movable')}>
        <Option
          icon="car"
          title={t('yes')}
          hint={t('yesHint')}
          chosen={draft.movable === 'YES'}
          onChoose={choose('YES')}
        />
        <Option icon="tow" title={t('no')} hint={t('noHint')} chosen={draft.movable === 'NO'} onChoose={choose('NO')} />
        <Option
          icon="help"
          title={t('unsure')}
          hint={t('movableUnsureHint')}
          chosen={draft.movable === 'UNKNOWN'}
          onChoose={choose('UNKNOWN')}
        />
      </div>
      <div className="up-next">
        <small>{t('upNext')}</small>
        <b>{t('conditions')}</b>
        <span>{t('upNextList')}</span>
      </div>
    </>
  );
}

function Conditions({ draft, change }: QuestionProps): ReactElement {
  const t = useWords(words);
  const toggle = (code: ConditionCode): void =>
    change({
      conditions: draft.conditions.includes(code)
        ? draft.conditions.filter((one) => one !== code)
        : [...draft.conditions, code],
    });
  return (
    <>
      <h1>{t('conditions')}</h1>
      <p className="lead">{t('conditionsLead')}</p>
      <div className="ticks ticks-wide">
        {conditionCodes.map((code) => (
          <Tick key={code} on={draft.conditions.includes(code)} onToggle={() => toggle(code)}>
            {t(code)}
          </Tick>
        ))}
      </div>
    </>
  );
}
