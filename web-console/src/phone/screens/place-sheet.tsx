import { type ReactElement, useId } from 'react';
import { Popup } from 'antd-mobile';
import { useQuery } from 'urql';
import { PhoneCityDocument } from '../../api/generated/graphql.ts';
import { weatherWords } from '../../shared/code-words.ts';
import { fromLocalInput, toLocalInput } from '../../shared/format.ts';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';
import { BigButton, Field } from '../kit/controls.tsx';
import type { ReportStepProps } from '../report-page.tsx';

const words = {
  title: ['时间和地点', 'Time and place'],
  road: ['在哪条路', 'Which road'],
  reference: ['靠近哪里', 'Near what'],
  referenceHint: ['路口、门牌、公交站都行', 'A junction, a house number, a bus stop'],
  direction: ['往哪个方向开', 'Heading'],
  post: ['公里牌（有就写）', 'Kilometre post, if any'],
  when: ['什么时候发生的', 'When'],
  weather: ['天气', 'Weather'],
  noPin: [
    '没有手机定位时，先按市中心登记，以你写的地点为准。',
    'Without a phone position the city centre is noted and what you write counts.',
  ],
  done: ['好了', 'Done'],
} as const satisfies Record<string, Phrase>;

const directions: readonly Phrase[] = [
  ['由西向东', 'West to east'],
  ['由东向西', 'East to west'],
  ['由南向北', 'South to north'],
  ['由北向南', 'North to south'],
];

/** Corrects where and when, in plain lines of text. */
export function PlaceSheet({
  open,
  onClose,
  draft,
  change,
}: Pick<ReportStepProps, 'draft' | 'change'> & { readonly open: boolean; readonly onClose: () => void }): ReactElement {
  const t = useWords(words);
  const language = useLanguage();
  const column = language === 'zh' ? 0 : 1;
  const id = useId();
  const [{ data }] = useQuery({ query: PhoneCityDocument });
  return (
    <Popup visible={open} onMaskClick={onClose} bodyClassName="sheet" destroyOnClose>
      <div role="dialog" aria-label={t('title')} aria-modal="true">
        <h2>{t('title')}</h2>
        <Field
          label={t('road')}
          value={draft.roadName}
          onChange={(roadName) => change({ roadName })}
          list={`${id}-roads`}
          maxLength={50}
        />
        <datalist id={`${id}-roads`}>
          {data?.city.roads
            .filter((road) => road.kind !== 'RAILWAY' && road.kind !== 'WATER')
            .map((road) => (
              <option key={road.id} value={road.nameZh} />
            ))}
        </datalist>
        <Field
          label={t('reference')}
          hint={t('referenceHint')}
          value={draft.referencePoint}
          onChange={(referencePoint) => change({ referencePoint })}
          maxLength={100}
        />
        <div className="field">
          <label htmlFor={`${id}-direction`}>{t('direction')}</label>
          <select
            id={`${id}-direction`}
            value={draft.direction}
            onChange={(event) => change({ direction: event.target.value })}
          >
            <option value="">—</option>
            {directions.map((phrase) => (
              <option key={phrase[0]} value={phrase[0]}>
                {phrase[column]}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={t('post')}
          value={draft.kilometrePost}
          onChange={(kilometrePost) => change({ kilometrePost })}
          placeholder="K12+300"
          maxLength={20}
        />
        <Field
          label={t('when')}
          type="datetime-local"
          value={toLocalInput(draft.occurredAt)}
          max={toLocalInput(new Date())}
          onChange={(local) => local !== '' && change({ occurredAt: fromLocalInput(local) })}
        />
        <div className="field">
          <label htmlFor={`${id}-weather`}>{t('weather')}</label>
          <select
            id={`${id}-weather`}
            value={draft.weather}
            onChange={(event) => change({ weather: event.target.value })}
          >
            {Object.entries(weatherWords).map(([code, phrase]) => (
              <option key={code} value={code}>
                {phrase[column]}
              </option>
            ))}
          </select>
        </div>
        {draft.position === null && <p className="hint">{t('noPin')}</p>}
        <BigButton onClick={onClose}>{t('done')}</BigButton>
      </div>
    </Popup>
  );
}
