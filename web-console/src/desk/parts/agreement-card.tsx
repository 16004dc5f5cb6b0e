import type { ReactElement } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { formatMoment } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { partyLetter } from '../model/case-words.ts';
import { useNow } from './use-now.ts';

/** The agreement as paper, who has read and signed it, and the signed file once it is issued. */
export function AgreementCard({ one }: { readonly one: CaseDetailFragment }): ReactElement | null {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const agreement = one.agreement;
  if (agreement === null) return null;
  const performance = agreement.content.performance === 'INSURER' ? '由保险公司赔付' : '双方自行付清';
  return (
    <section className="card agreement">
      <header className="agreement-head">
        <b>{pick('协议书', 'Agreement')}</b>
        <span className="mute">{agreement.documentNo}</span>
        <span className="spacer" />
        {agreement.pdfUrl !== null && (
          <a href={agreement.pdfUrl} target="_blank" rel="noreferrer">
            <Icon name="doc" size={15} /> {pick('打开 PDF', 'Open PDF')}
          </a>
        )}
      </header>
      <div className="paper" lang="zh-CN" data-watermark={agreement.issuedAt === null ? '预览 未生效' : undefined}>
        <h2>道路交通事故自行协商协议书</h2>
        <p>{agreement.content.factsText}</p>
        <p>
          形态：{agreement.content.accidentForm}　{agreement.content.articleZh}
        </p>
        <p>履行方式：{performance}</p>
        {agreement.content.conflicts.map((conflict) => (
          <p key={conflict}>{conflict}</p>
        ))}
        <p>
          引导人：{agreement.content.guidedBy}　授权：{agreement.content.mandateNo}
        </p>
      </div>
      <div className="signatures">
        {agreement.signatures.map((signature) => {
          const party = one.parties.find((it) => it.id === signature.partyId);
          return (
            <div key={signature.partyId}>
              <span className={`party party-${signature.ordinal}`}>{pick(...partyLetter(signature.ordinal))}</span>{' '}
              {party?.name}
              <span className="spacer" />
              {signature.refusedAt !== null ? (
                <StateTag tone="plain" icon="ban">
                  {pick('拒签', 'Refused')} {signature.refusalReason}
                </StateTag>
              ) : signature.signedAt !== null ? (
                <StateTag tone="av" icon="pen">
                  {pick('已签', 'Signed')} {formatMoment(signature.signedAt, now, language)}
                </StateTag>
              ) : signature.readAt !== null ? (
                <StateTag tone="of" icon="eye">
                  {pick('看过，还没签', 'Read, not signed')}
                </StateTag>
              ) : (
                <StateTag tone="plain" icon="clock">
                  {pick('还没看', 'Not read yet')}
                </StateTag>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
