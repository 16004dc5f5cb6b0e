import { Fragment, type ReactElement } from 'react';
import type { PhoneCaseFragment } from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';

const words = {
  preview: ['预览 未生效', 'Preview, not in force'],
  party: ['{label} {name}', '{label} {name}'],
  plate: ['车牌', 'Plate'],
  licence: ['驾驶证', 'Licence'],
  phone: ['电话', 'Phone'],
  vehicle: ['车型', 'Vehicle'],
  insurance: ['保险', 'Insurance'],
  part: ['部位', 'Contact'],
  grade: ['责任', 'Liability'],
  INSURER: ['双方同意到保险公司理赔。', 'Both agree to claim from the insurer.'],
  SELF_PAY: ['双方同意自行赔付。', 'Both agree to settle between themselves.'],
  basis: ['依据：{article}', 'Basis: {article}'],
  guided: ['引导：{name}', 'Guided by: {name}'],
  langNote: ['', 'The agreement is in Chinese; the Chinese text counts.'],
} as const satisfies Record<string, Phrase>;

/** `黑E·D05182` in full, but only the tail of what need not be read on a street. */
function tail(policyNo: string): string {
  return policyNo.length > 4 ? `…${policyNo.slice(-4)}` : policyNo;
}

/** The agreement as paper: serif, white by day and night, and watermarked until it is in force. */
export function AgreementPaper({
  agreement,
  effective,
}: {
  readonly agreement: NonNullable<PhoneCaseFragment['agreement']>;
  readonly effective: boolean;
}): ReactElement {
  const t = useWords(words);
  const language = useLanguage();
  const { content } = agreement;
  type PaperParty = (typeof content.parties)[number];
  const rows: readonly (readonly [label: string, tell: (party: PaperParty) => string, strong?: boolean])[] = [
    [t('plate'), (party) => party.plate],
    [t('licence'), (party) => party.licenceNo],
    [t('phone'), (party) => party.phone],
    [t('vehicle'), (party) => party.vehicleKind],
    [t('insurance'), (party) => `${party.insurer} ${tail(party.policyNo)}`.trim()],
    [t('part'), (party) => party.collisionPart],
    [t('grade'), (party) => party.gradeZh, true],
  ];
  return (
    <article className={`paper${effective ? '' : ' is-preview'}`} lang="zh-CN" data-watermark={t('preview')}>
      <h1>道路交通事故自行协商协议书</h1>
      <p className="paper-no">{agreement.documentNo}</p>
      <p>
        {formatDateTime(content.occurredAt, 'zh')}　{content.weather}　{content.place}
      </p>
      <div
        className="paper-table"
        style={{ gridTemplateColumns: `minmax(4.4em, max-content) repeat(${content.parties.length}, 1fr)` }}
      >
        <span />
        {content.parties.map((party) => (
          <b key={party.ordinal}>{t('party', { label: party.label, name: party.name })}</b>
        ))}
        {rows.map(([label, tell, strong]) => (
          <Fragment key={label}>
            <span className="paper-label">{label}</span>
            {content.parties.map((party) =>
              strong === true ? (
                <b key={party.ordinal}>{tell(party)}</b>
              ) : (
                <span key={party.ordinal}>{tell(party)}</span>
              ),
            )}
          </Fragment>
        ))}
      </div>
      <p>
        {content.factsText} {t(content.performance)}
      </p>
      <p className="paper-basis">{t('basis', { article: content.articleZh })}</p>
      <p className="paper-basis">{t('guided', { name: content.guidedBy })}</p>
      {language === 'en' && <p className="paper-basis">{t('langNote')}</p>}
    </article>
  );
}
