import { Button, Checkbox, InputNumber } from 'antd';
import { type ReactElement, useState } from 'react';
import { useClient } from 'urql';
import {
  type CaseDetailFragment,
  CompensationTrialDocument,
  type CompensationTrialQuery,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { partyLetter } from '../model/case-words.ts';
import { coverWords, headWords, yuan } from '../model/money-words.ts';

type Answer = CompensationTrialQuery['compensationTrial'];
interface Assumed {
  readonly property: number;
  readonly medical: number;
  readonly voluntary: number;
}
const nothing: Assumed = { property: 0, medical: 0, voluntary: 0 };

/** A trial calculation from assumed losses: who would pay whom, with the article. It binds nobody and is not kept. */
export function MoneyCard({ one }: { readonly one: CaseDetailFragment }): ReactElement | null {
  const pick = usePick();
  const client = useClient();
  const [assumed, setAssumed] = useState<Readonly<Record<string, Assumed>>>({});
  const [agreed, setAgreed] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (one.proposal === null) return null;
  const of = (partyId: string): Assumed => assumed[partyId] ?? nothing;
  const change = (partyId: string, member: keyof Assumed, value: number | null): void =>
    setAssumed({ ...assumed, [partyId]: { ...of(partyId), [member]: value ?? 0 } });
  const calculate = async (): Promise<void> => {
    setBusy(true);
    const losses = one.parties.map(({ id }) => ({
      partyId: id,
      propertyFen: Math.round(of(id).property * 100),
      medicalFen: Math.round(of(id).medical * 100),
      voluntarySumFen: Math.round(of(id).voluntary * 100),
    }));
    const { data, error } = await client.query(CompensationTrialDocument, {
      caseId: one.id,
      losses,
      mutualAgreed: agreed,
    });
    setBusy(false);
    setProblem(error === undefined ? null : pick('没有算出来，请再试一次', 'Not calculated, please try again'));
    setAnswer(data?.compensationTrial ?? null);
  };
  return (
    <section className="card">
      <header className="rule-head">
        <Icon name="scale" />
        <b>{pick('赔偿试算', 'Trial calculation')}</b>
        <span className="spacer" />
        <span className="small mute">{pick('不是结论', 'binds nobody')}</span>
      </header>
      <div className="card-body">
        {one.parties.map((party) => (
          <div key={party.id} className="grade-line">
            <span className={`party party-${party.ordinal}`}>{pick(...partyLetter(party.ordinal))}</span>
            {(
              [
                ['property', pick('车损', 'Vehicle')],
                ['medical', pick('医疗', 'Medical')],
                ['voluntary', pick('商业三者限额', 'Third-party sum')],
              ] as const
            ).map(([member, label]) => (
              <InputNumber
                key={member}
                min={0}
                max={10_000_000}
                precision={2}
                size="small"
                aria-label={`${pick(...partyLetter(party.ordinal))} ${label}`}
                placeholder={label}
                value={of(party.id)[member] === 0 ? null : of(party.id)[member]}
                onChange={(value) => change(party.id, member, value)}
                onPressEnter={() => void calculate()}
              />
            ))}
          </div>
        ))}
        <p>
          <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
            {pick('各方同意互碰自赔', 'All agree to mutual self-compensation')}
          </Checkbox>
          <Button size="small" loading={busy} onClick={() => void calculate()}>
            {pick('试算', 'Calculate')}
          </Button>
        </p>
        {problem !== null && <p role="alert">{problem}</p>}
        {answer !== null && <TrialLines answer={answer} />}
      </div>
    </section>
  );
}

function TrialLines({ answer }: { readonly answer: Answer }): ReactElement {
  const pick = usePick();
  if (answer.__typename !== 'CompensationTrial') return <p role="alert">{pick(answer.messageZh, answer.messageEn)}</p>;
  return (
    <>
      <table className="trial">
        <tbody>
          {answer.payments.map((payment) => (
            <tr key={`${payment.fromLabel}${payment.toLabel}${payment.cover}${payment.head}`}>
              <td>
                {payment.fromLabel} → {payment.toLabel}
                <div className="mute small">
                  {pick(...coverWords[payment.cover])} · {pick(...headWords[payment.head])}
                </div>
              </td>
              <td className="num">
                <b>{yuan(payment.amountFen)}</b>
                {payment.minFen !== payment.maxFen && (
                  <div className="mute small">
                    {yuan(payment.minFen)}–{yuan(payment.maxFen)}
                  </div>
                )}
              </td>
              <td className="small">
                {pick(payment.reason.textZh, payment.reason.textEn)}
                <div className="mute">{pick(payment.reason.articleZh, payment.reason.articleEn)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="reasons">
        {answer.mutualConditions.map(({ met, reason }) => (
          <li key={reason.key} className={met ? '' : 'reason-open'}>
            <Icon name={met ? 'check' : 'help'} size={14} weight={2.4} />
            {pick(reason.textZh, reason.textEn)}
          </li>
        ))}
        {answer.notes.map((note) => (
          <li key={note.key} className="reason-open">
            <Icon name="info" size={14} weight={2.4} />
            {pick(note.textZh, note.textEn)} <span className="mute">{pick(note.articleZh, note.articleEn)}</span>
          </li>
        ))}
      </ul>
      <p className="mute small">
        {pick(
          `按 ${answer.accidentDay} 的限额，规则 ${answer.rulesVersion}`,
          `Limits of ${answer.accidentDay}, rules ${answer.rulesVersion}`,
        )}
        {answer.unconfirmedSwitches.length > 0 &&
          pick(
            `；未经本市确认：${answer.unconfirmedSwitches.join('、')}`,
            `; unconfirmed: ${answer.unconfirmedSwitches.join(', ')}`,
          )}
      </p>
    </>
  );
}
