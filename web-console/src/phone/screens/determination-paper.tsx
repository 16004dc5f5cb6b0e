import type { ReactElement } from 'react';
import type { DeterminationPaperFragment } from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';

const words = {
  preview: ['预览 未生效', 'Preview, not in force'],
  langNote: ['', 'The document is in Chinese; the Chinese text counts.'],
} as const satisfies Record<string, Phrase>;

/** The officer's document as paper: serif, white by day and night, watermarked until the officer has signed. */
export function DeterminationPaper({ paper }: { readonly paper: DeterminationPaperFragment }): ReactElement {
  const t = useWords(words);
  const language = useLanguage();
  const { content } = paper;
  return (
    <article
      className={`paper${paper.signedAt === null ? ' is-preview' : ''}`}
      lang="zh-CN"
      data-watermark={t('preview')}
    >
      <p className="paper-no">{content.authority}</p>
      <h1>{paper.titleZh}</h1>
      <p className="paper-no">{paper.documentNo}</p>
      <p>
        {formatDateTime(content.occurredAt, 'zh')}　{content.weather}　{content.place}
      </p>
      <p>√ {content.scopeZh}</p>
      {content.parties.map((party) => (
        <p key={party.partyId}>
          <b>
            {party.label} {party.name}
          </b>
          {`　${party.vehicleType} ${party.plate}　${party.insurer}`}
        </p>
      ))}
      <p>事故事实：{content.factsText}</p>
      {paper.kind === 'CERTIFICATE' ? (
        <p>无法查清的事实及原因：{content.unestablished}。本证明不划分责任。</p>
      ) : (
        content.parties.map((party) => (
          <p key={party.partyId}>
            {party.label}
            {party.conduct || '未发现有过错行为'}
            {party.provision && `，违反${party.provision}`}，<b>{party.gradeZh}</b>。
          </p>
        ))
      )}
      {content.articleZh !== null && (
        <p className="paper-basis">
          {content.patternId} {content.patternZh}：{content.articleZh}
        </p>
      )}
      {content.overrideReason !== null && <p className="paper-basis">理由：{content.overrideReason}</p>}
      {paper.officerName !== null && (
        <p className="paper-basis">
          交通警察：{paper.officerName}　警号 {paper.officerBadgeNo}
        </p>
      )}
      {language === 'en' && <p className="paper-basis">{t('langNote')}</p>}
    </article>
  );
}
