import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { type MandateStanding, PatternsDocument } from '../../api/generated/graphql.ts';
import { formatDateTime, formatFen } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { mandateActWords } from '../model/case-words.ts';
import { standingFaces } from '../model/mandate-words.ts';
import { useSession } from '../session.tsx';

/** "What may I do now": the viewer's mandate in plain words, and what it can never contain. */
export function MandateSummary(): ReactElement {
  const { viewer } = useSession();
  const pick = usePick();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: PatternsDocument });
  const mandate = viewer.mandate;
  const head = (
    <div className="mandate-head">
      <Icon name="badge" size={19} />
      <b>{pick('我现在能做什么', 'What I may do now')}</b>
      <span className="spacer" />
      {mandate === null ? (
        <StateTag tone="no" icon="ban">
          {pick('没有授权', 'No mandate')}
        </StateTag>
      ) : (
        <StandingTag standing={mandate.standing} />
      )}
    </div>
  );
  if (mandate === null) {
    return (
      <section className="card mandate">
        {head}
        <p className="sub">
          {pick(
            '你还没有快处授权：可以看案件，不能提建议。请找签发授权的民警。',
            'Without a mandate you may look at cases but not propose. Ask the issuing officer.',
          )}
        </p>
      </section>
    );
  }
  const separator = pick('、', ', ');
  const forms = mandate.accidentForms.map((code) => {
    const pattern = data?.codes.patterns.find((it) => it.id === code);
    return pattern === undefined ? code : pick(pattern.nameZh, pattern.nameEn);
  });
  const shown = forms.slice(0, 5).join(separator);
  const formsText =
    forms.length > 5 ? pick(`${shown}等 ${forms.length} 种`, `${shown} and ${forms.length - 5} more`) : shown;
  const rows: readonly (readonly [string, string])[] = [
    [pick('可以', 'May'), mandate.acts.map((act) => pick(...(mandateActWords[act] ?? [act, act]))).join(separator)],
    [
      pick('不可以', 'May not'),
      pick('签认定书；处理有人受伤、酒驾、逃逸、无证', 'sign determinations; handle injury, drink, flight, no licence'),
    ],
    [pick('形态', 'Forms'), formsText],
    [
      pick('金额', 'Amount'),
      pick(
        `单车 ${formatFen(mandate.ceilingFen, language)}以内，超出转民警`,
        `up to ${formatFen(mandate.ceilingFen, language)} a vehicle; above it, an officer`,
      ),
    ],
    [pick('区域', 'Area'), `${mandate.areaNames.join(separator)} ${mandate.dailyFrom}–${mandate.dailyUntil}`],
    [
      pick('期限', 'Valid'),
      pick(
        `${formatDateTime(mandate.validFrom, language)} 至 ${formatDateTime(mandate.validUntil, language)}`,
        `${formatDateTime(mandate.validFrom, language)} to ${formatDateTime(mandate.validUntil, language)}`,
      ),
    ],
    [
      pick('培训', 'Training'),
      mandate.training === null
        ? pick('没有记录', 'no record')
        : mandate.training.validUntil === null
          ? mandate.training.course
          : pick(
              `${mandate.training.course}，${formatDateTime(mandate.training.validUntil, language)} 到期，到期自动暂停`,
              `${mandate.training.course}, lapses ${formatDateTime(mandate.training.validUntil, language)}, which suspends the mandate`,
            ),
    ],
    [
      pick('依据', 'Under'),
      pick(
        `${mandate.documentNo}，${mandate.issuedBy.displayName} 签发`,
        `${mandate.documentNo}, issued by ${mandate.issuedBy.displayName}`,
      ),
    ],
  ];
  return (
    <section className="card mandate">
      {head}
      {mandate.standing === 'PENDING' && (
        <p className="sub">
          {pick('正在等部门负责人批准，批准前不能用。', 'It waits for the head of the unit and cannot be used before.')}
        </p>
      )}
      {mandate.standing === 'TRAINING_LAPSED' && (
        <p className="sub">
          {pick(
            '培训考核到期，授权自动暂停。请参加培训，由签发民警续期。',
            'The training has lapsed, which suspends the mandate. Train again, and have the issuing officer renew it.',
          )}
        </p>
      )}
      <dl className="kv">
        {rows.map(([name, text]) => (
          <MandateRow key={name} name={name} text={text} />
        ))}
      </dl>
    </section>
  );
}

function StandingTag({ standing }: { readonly standing: MandateStanding }): ReactElement {
  const pick = usePick();
  const [tone, icon, zh, en] = standingFaces[standing];
  return (
    <StateTag tone={tone} icon={icon}>
      {pick(zh, en)}
    </StateTag>
  );
}

function MandateRow({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
