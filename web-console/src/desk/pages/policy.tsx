import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { type PolicyKind, PolicyRulePageDocument, type PolicyVersionRowFragment } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { PolicyContent } from '../parts/policy-content.tsx';
import { PolicyEditor } from '../parts/policy-editor.tsx';
import { PolicyVersions } from '../parts/policy-versions.tsx';
import { useSession } from '../session.tsx';
import '../decisions.css';

const KINDS: readonly (readonly [PolicyKind, string, string])[] = [
  ['CITY_POLICY', '城市政策', 'City policy'],
  ['ELIGIBILITY', '适用规则', 'Eligibility rules'],
  ['LIABILITY', '责任情形', 'Liability patterns'],
  ['CALENDAR', '工作日历', 'Working days'],
  ['MONEY', '赔偿参数', 'Compensation figures'],
];

/** The city's rules: what holds now, which versions there are, a draft and what it would have done to last month's cases. */
export default function PolicyPage(): ReactElement {
  const pick = usePick();
  const [kind, setKind] = useState<PolicyKind>('CITY_POLICY');
  return (
    <DeskPage title={pick('规则与政策', 'Rules and policy')} kpis={[]}>
      <div className="policy-page">
        <nav className="policy-kinds" aria-label={pick('规则种类', 'Kinds of rules')}>
          {KINDS.map(([each, zh, en]) => (
            <button
              key={each}
              type="button"
              aria-current={each === kind ? 'page' : undefined}
              onClick={() => setKind(each)}
            >
              {pick(zh, en)}
            </button>
          ))}
        </nav>
        <Rule key={kind} kind={kind} />
      </div>
    </DeskPage>
  );
}

function Rule({ kind }: { readonly kind: PolicyKind }): ReactElement {
  const pick = usePick();
  const { data, loading, error, refetch } = useLiveQuery(PolicyRulePageDocument, { kind, after: null });
  const { viewer } = useSession();
  const [base, setBase] = useState<PolicyVersionRowFragment | null>(null);
  const [shown, setShown] = useState<PolicyVersionRowFragment | null>(null);
  if (error !== undefined && data === undefined) {
    return <Notice kind="error" code={error.message} onRetry={refetch} />;
  }
  if (loading || data === undefined) return <Notice kind="loading" />;
  const { policyRule: rule } = data;
  const drafts = viewer.roles.some((role) => role === 'SUPERVISOR' || role === 'UNIT_HEAD');
  if (base !== null) {
    return (
      <div className="queue-body">
        <PolicyEditor base={base} onClose={() => setBase(null)} />
      </div>
    );
  }
  const version = shown ?? rule.inForce;
  const open = version.unconfirmed.length;
  return (
    <div className="queue-body">
      <div className="page-head">
        <h1>{pick(rule.labelZh, rule.labelEn)}</h1>
        <span className="mute">
          {pick(
            `今天的事故用 ${rule.inForce.version}，${rule.inForce.effectiveFrom} 起`,
            `Accidents of today: ${rule.inForce.version}, since ${rule.inForce.effectiveFrom}`,
          )}
        </span>
        {open > 0 && (
          <StateTag tone="en" icon="help">
            {pick(`${open} 项未经确认`, `${open} unconfirmed`)}
          </StateTag>
        )}
        <span className="spacer" />
        {drafts && (
          <Button type="primary" onClick={() => setBase(version)}>
            {pick('起草新版本', 'Draft a version')}
          </Button>
        )}
      </div>
      <div className="policy-cards">
        <PolicyVersions
          kind={kind}
          rows={rule.versions.edges.map((edge) => edge.node)}
          inForce={rule.inForce}
          shownId={version.id}
          onShow={setShown}
          onBase={drafts ? setBase : null}
        />
        <section className="card">
          <div className="policy-head">
            <b className="card-title">{version.version}</b>
            <span className="mute">
              {version.status === 'BUILT_IN'
                ? pick('系统默认，本市批准自己的版本之前有效', 'Built in, until the city approves its own')
                : version.note}
            </span>
            <span className="spacer" />
            <span className="mute">{version.status === 'BUILT_IN' ? '' : version.citation}</span>
          </div>
          <div className="card-body">
            <PolicyContent version={version} />
          </div>
        </section>
      </div>
    </div>
  );
}
