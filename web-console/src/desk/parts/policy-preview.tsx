import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PolicyPreviewDocument, type ReasonTextFragment } from '../../api/generated/graphql.ts';
import { caseRouteWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { Notice } from './notice.tsx';

const rulesOf = (reasons: readonly ReasonTextFragment[]): string => reasons.map(({ rule }) => rule).join('、');

/** Last month's cases under a draft. Nothing is stored, nothing changes. */
export function PolicyPreviewCard({
  draftId,
  onClose,
}: {
  readonly draftId: string;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const [{ data, error }, refetch] = useQuery({
    query: PolicyPreviewDocument,
    variables: { draftId },
    requestPolicy: 'network-only',
  });
  const preview = data?.policyPreview;
  return (
    <section className="card">
      <div className="policy-head">
        <Icon name="chart" size={18} />
        <b className="card-title">{pick('近 30 天的案件，按这份草案会怎么走', 'The last 30 days under this draft')}</b>
        <span className="spacer" />
        <button type="button" className="icon-button" aria-label={pick('关闭', 'Close')} onClick={onClose}>
          <Icon name="x" size={16} />
        </button>
      </div>
      {error !== undefined ? (
        <Notice kind="error" code={error.message} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : preview === undefined ? (
        <Notice kind="loading" />
      ) : preview.__typename !== 'PolicyPreview' ? (
        <Notice kind="empty" title={pick(preview.messageZh, preview.messageEn)} />
      ) : preview.cases === 0 ? (
        <Notice kind="empty" title={pick('近 30 天没有案件', 'No cases in the last 30 days')} />
      ) : (
        <div className="card-body">
          <p className="sub">
            {pick(
              `看了 ${preview.cases} 起${preview.truncated ? '（只看最新的）' : ''}，只是试算，案件不变`,
              `${preview.cases} cases${preview.truncated ? ' (the newest)' : ''}; a trial, no case changes`,
            )}
          </p>
          <div className="policy-moves">
            {preview.moves.map((move) => (
              <StateTag
                key={`${move.from} ${move.to}`}
                tone={move.from === move.to ? 'plain' : 'of'}
                icon={move.from === move.to ? 'check' : 'swap'}
              >
                {pick(...caseRouteWords[move.from])}
                {move.from !== move.to && ` → ${pick(...caseRouteWords[move.to])}`} {move.cases}
              </StateTag>
            ))}
          </div>
          {preview.changed.length > 0 && (
            <table className="queue-table">
              <thead>
                <tr>
                  <th>{pick('案件', 'Case')}</th>
                  <th>{pick('原来', 'Then')}</th>
                  <th>{pick('原来的规则', 'Its rules')}</th>
                  <th>{pick('草案下', 'Under the draft')}</th>
                  <th>{pick('草案下的规则', 'Its rules')}</th>
                </tr>
              </thead>
              <tbody>
                {preview.changed.map((each) => (
                  <tr key={each.caseId}>
                    <td>
                      <Link to={`/case/${each.caseId}/decisions`}>{each.caseNo}</Link>
                    </td>
                    <td>{pick(...caseRouteWords[each.from])}</td>
                    <td className="mute">{rulesOf(each.reasonsBefore)}</td>
                    <td>{pick(...caseRouteWords[each.to])}</td>
                    <td className="mute">{rulesOf(each.reasonsAfter)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </section>
  );
}
