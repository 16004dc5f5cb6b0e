import { Button, Progress } from 'antd';
import { type ReactElement, useState } from 'react';
import { useClient, useQuery } from 'urql';
import {
  AuditAnchorsDocument,
  MakeAnchorDocument,
  type VerificationResultFragment,
  VerifyCasesDocument,
} from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { useSession } from '../session.tsx';
import { Notice, ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { VerificationText } from './verification.tsx';

/** The sum of two results, so that a long check shows one. */
function add(a: VerificationResultFragment | null, b: VerificationResultFragment): VerificationResultFragment {
  if (a === null) return b;
  const kinds = [...a.checked, ...b.checked.filter(({ kind }) => !a.checked.some((one) => one.kind === kind))];
  const countOf = (from: VerificationResultFragment, kind: string): number =>
    from.checked.find((one) => one.kind === kind)?.count ?? 0;
  return {
    ...a,
    ok: a.ok && b.ok,
    cases: a.cases + b.cases,
    broken: a.broken + b.broken,
    checked: kinds.map((one) => ({ ...one, count: countOf(a, one.kind) + countOf(b, one.kind) })),
    findings: [...a.findings, ...b.findings],
  };
}

/** Every case, fifty at a time, with how far it has come. Chains of the audit itself and anchors: `npm run verify -- --all`. */
export function VerifyAll(): ReactElement {
  const pick = usePick();
  const client = useClient();
  const [result, setResult] = useState<VerificationResultFragment | null>(null);
  const [state, setState] = useState<'IDLE' | 'BUSY' | 'FAILED'>('IDLE');
  const run = async (): Promise<void> => {
    setState('BUSY');
    setResult(null);
    let sum: VerificationResultFragment | null = null;
    for (let after: string | null = null, more = true; more; ) {
      const answer: {
        data?:
          | {
              verifyCases: { verification: VerificationResultFragment; endCursor: string | null; hasNextPage: boolean };
            }
          | undefined;
      } = await client.query(VerifyCasesDocument, { after }, { requestPolicy: 'network-only' }).toPromise();
      if (answer.data === undefined) return setState('FAILED');
      const { verification, endCursor, hasNextPage } = answer.data.verifyCases;
      sum = add(sum, verification);
      setResult(sum);
      after = endCursor;
      more = hasNextPage;
    }
    setState('IDLE');
  };
  return (
    <section className="card card-body">
      <b>{pick('全部案件', 'All cases')}</b>
      <p className="mute small">
        {pick('审计链与锚点由 npm run verify -- --all 核对。', 'Audit chains and anchors: npm run verify -- --all.')}
      </p>
      <Button size="small" loading={state === 'BUSY'} onClick={() => void run()}>
        {pick('开始核对', 'Verify all')}
      </Button>
      {result !== null && (
        <>
          <Progress
            percent={100}
            showInfo={false}
            status={state === 'BUSY' ? 'active' : result.ok ? 'success' : 'exception'}
          />
          <span className="small">{pick(`已核对 ${result.cases} 起`, `${result.cases} cases checked`)}</span>
          <VerificationText result={result} />
        </>
      )}
      {state === 'FAILED' && (
        <p className="late" role="alert">
          {pick('中断了，请再试一次。', 'It was interrupted. Try again.')}
        </p>
      )}
    </section>
  );
}

/** The roots, for keeping elsewhere. */
export function AnchorList(): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const { viewer } = useSession();
  const make = useCommand(MakeAnchorDocument);
  const [{ data, error }, refetch] = useQuery({
    query: AuditAnchorsDocument,
    variables: { first: 100 },
    requestPolicy: 'network-only',
  });
  const again = (): void => refetch({ requestPolicy: 'network-only' });
  if (error !== undefined) return <Notice kind="error" code={error.message} onRetry={again} />;
  if (data === undefined) return <Notice kind="loading" />;
  const anchors = data.auditAnchors.edges.map((edge) => edge.node);
  return (
    <>
      <div className="audit-filter">
        <span className="mute">
          {pick(
            '每天一个；把锚点摘要另存一处（报纸、公证、上级单位），就能证明此前的一切未被改动。',
            'One a day. Keep an anchor’s hash elsewhere and everything before it is proven.',
          )}
        </span>
        <span className="spacer" />
        {viewer.roles.includes('AUDITOR') && (
          <Button size="small" loading={make.busy} onClick={() => void make.run({}).then(again)}>
            {pick('现在作锚', 'Make one now')}
          </Button>
        )}
      </div>
      <ProblemBanner problem={make.problem} onClose={make.clear} />
      {anchors.length === 0 ? (
        <Notice kind="empty" title={pick('还没有锚点', 'No anchor yet')} />
      ) : (
        <div className="card table-card">
          <table className="queue-table">
            <thead>
              <tr>
                <th>{pick('序号', 'No.')}</th>
                <th>{pick('日期', 'Day')}</th>
                <th>{pick('作锚时间', 'Made')}</th>
                <th>{pick('案件链', 'Case chains')}</th>
                <th>{pick('审计链', 'Audit chains')}</th>
                <th>{pick('案件总数', 'All cases')}</th>
                <th>{pick('根', 'Root')}</th>
                <th>{pick('锚点摘要', 'Hash')}</th>
              </tr>
            </thead>
            <tbody>
              {anchors.map((anchor) => (
                <tr key={anchor.seq}>
                  <td>{anchor.seq}</td>
                  <td>{anchor.day}</td>
                  <td>{formatDateTime(anchor.madeAt, language)}</td>
                  <td>{anchor.caseHeads}</td>
                  <td>{anchor.auditHeads}</td>
                  <td>{anchor.caseCount}</td>
                  <td className="audit-hash">{anchor.root}</td>
                  <td className="audit-hash">{anchor.hash}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
