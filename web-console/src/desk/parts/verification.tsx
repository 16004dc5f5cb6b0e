import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { useClient } from 'urql';
import { VerifyCaseDocument, type VerificationResultFragment } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';

/** What was checked, and the first places that do not hold. */
export function VerificationText({ result }: { readonly result: VerificationResultFragment }): ReactElement {
  const pick = usePick();
  return (
    <div className="verification" role="status">
      <StateTag tone={result.ok ? 'av' : 'ov'} icon={result.ok ? 'check' : 'warn'}>
        {result.ok
          ? pick('全部吻合', 'Everything holds')
          : pick(`${result.broken} 处不符`, `${result.broken} do not hold`)}
      </StateTag>
      <span className="mute small">
        {result.checked.map(({ kind, nameZh, nameEn, count }) => (
          <span key={kind}>
            {pick(nameZh, nameEn)} {count}{' '}
          </span>
        ))}
      </span>
      {result.findings.length > 0 && (
        <ol className="verification-findings">
          {result.findings.slice(0, 10).map(({ messageZh, messageEn }) => (
            <li key={messageEn}>{pick(messageZh, messageEn)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

type State = VerificationResultFragment | 'BUSY' | 'FAILED' | 'NONE' | null;

/** Checks one case on demand: chain, decisions, documents, and with the originals the stored bytes as well. */
export function VerifyCase({ caseNo }: { readonly caseNo: string }): ReactElement {
  const pick = usePick();
  const client = useClient();
  const [state, setState] = useState<State>(null);
  const check = (bytes: boolean): void => {
    setState('BUSY');
    void client
      .query(VerifyCaseDocument, { case: caseNo, bytes }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => setState(error === undefined ? (data?.verifyCase ?? 'NONE') : 'FAILED'));
  };
  return (
    <>
      <div className="verify-buttons">
        <Button size="small" loading={state === 'BUSY'} onClick={() => check(false)}>
          {pick('核对', 'Verify')}
        </Button>
        <Button size="small" disabled={state === 'BUSY'} onClick={() => check(true)}>
          {pick('连同原件核对', 'Verify with originals')}
        </Button>
      </div>
      {state === 'FAILED' && (
        <p className="late" role="alert">
          {pick('没核对成，请再试一次。', 'Could not verify. Try again.')}
        </p>
      )}
      {state === 'NONE' && <p className="late">{pick('没有这起案件。', 'No such case.')}</p>}
      {state !== null && typeof state === 'object' && <VerificationText result={state} />}
    </>
  );
}

/** The card beside a case, for those who answer for it. */
export function ProofCard({ caseNo }: { readonly caseNo: string }): ReactElement {
  const pick = usePick();
  return (
    <section className="card rule">
      <header className="rule-head">
        <Icon name="seal" />
        <b>{pick('防篡改校验', 'Tamper check')}</b>
      </header>
      <div className="card-body">
        <p className="sub">
          {pick(
            '逐条重算事件链，按当时的规则重新推算决定，核对陈述、协议书、签名和照片的摘要。',
            'Recomputes the chain of events, decides again by the rules of the day, and compares the hashes of accounts, agreement, signatures and photos.',
          )}
        </p>
        <VerifyCase key={caseNo} caseNo={caseNo} />
      </div>
    </section>
  );
}
