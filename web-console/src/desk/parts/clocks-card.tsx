import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { CaseClocksDocument, type ClockTextFragment, type MilestoneTextFragment } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatDay } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { partyLetter } from '../model/case-words.ts';
import { clockLeft, clockTone, clockWord, responsibleWords, splitClocks } from '../model/statute-clock.ts';
import { ClockDialog, type ClockChange } from './clock-dialog.tsx';
import { MilestoneDialog } from './milestone-dialog.tsx';

/** The clocks of the law in a case: time left, article, what comes next, and what an office may do about them. */
export function ClocksCard({ caseId }: { readonly caseId: string }): ReactElement | null {
  const pick = usePick();
  const { data, error } = useLiveQuery(CaseClocksDocument, { id: caseId });
  const [all, setAll] = useState(false);
  const [change, setChange] = useState<{ readonly clock: ClockTextFragment; readonly to: ClockChange } | null>(null);
  const [recording, setRecording] = useState(false);
  const one = data?.accidentCase;
  if (one === undefined || one === null) {
    return error === undefined ? null : (
      <section className="card clocks-card">
        <p className="mute" role="alert">
          {pick('时限没取到，稍后会再取。', 'The clocks could not be loaded; they will be asked for again.')}
        </p>
      </section>
    );
  }
  const { now, later } = splitClocks(one.clocks);
  const allowed: readonly MilestoneTextFragment[] = one.milestones.filter((each) => each.allowed);
  return (
    <section className="card clocks-card" aria-label={pick('时限', 'Clocks of the law')}>
      <header className="clocks-head">
        <Icon name="clock" />
        <b>{pick('时限', 'Clocks of the law')}</b>
        <span className="mute small">{pick('按工作日，含调休', 'in working days')}</span>
        <span className="spacer" />
        {allowed.length > 0 && (
          <Button size="small" onClick={() => setRecording(true)}>
            {pick('登记法定事项', 'Record a milestone')}
          </Button>
        )}
      </header>
      {now.length === 0 && <p className="mute clocks-none">{pick('现在没有在走的时限', 'No clock runs now')}</p>}
      <ul>
        {now.map((clock) => (
          <ClockLine key={clock.id} clock={clock} onChange={(to) => setChange({ clock, to })} />
        ))}
        {all &&
          later.map((clock) => <ClockLine key={clock.id} clock={clock} onChange={(to) => setChange({ clock, to })} />)}
      </ul>
      {later.length > 0 && (
        <button type="button" className="clocks-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? pick('收起', 'Show fewer')
            : pick(`另有 ${later.length} 个：已办、已过和诉讼时效`, `${later.length} more: done, over, limitation`)}
        </button>
      )}
      {change !== null && (
        <ClockDialog caseId={caseId} clock={change.clock} change={change.to} onClose={() => setChange(null)} />
      )}
      {recording && (
        <MilestoneDialog
          caseId={caseId}
          milestones={allowed}
          ordinals={one.parties.map((party) => party.ordinal)}
          onClose={() => setRecording(false)}
        />
      )}
    </section>
  );
}

function ClockLine({
  clock,
  onChange,
}: {
  readonly clock: ClockTextFragment;
  readonly onChange: (to: ClockChange) => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const dueOn = formatDay(`${clock.dueOn}T12:00:00+08:00`, language);
  const tone = clockTone(clock);
  const left = clockLeft(clock);
  const { rule } = clock;
  const running = clock.state === 'RUNNING' || (clock.state === 'MISSED' && clock.endedAt === null);
  return (
    <li className={`statute clock-${tone}`}>
      <div className="statute-first">
        <StateTag tone={tone} icon={tone === 'av' ? 'check' : tone === 'no' ? 'minus' : 'clock'}>
          {pick(...clockWord(clock))}
        </StateTag>
        <b className="cut">
          {clock.partyOrdinal !== null && (
            <span className={`party party-${clock.partyOrdinal}`}>{pick(...partyLetter(clock.partyOrdinal))}</span>
          )}
          {pick(rule.nameZh, rule.nameEn)}
        </b>
        <span className="spacer" />
        {left !== null && <b className="statute-left">{pick(...left)}</b>}
      </div>
      {running && (
        <span
          className="bar statute-bar"
          role="progressbar"
          aria-valuenow={clock.percent}
          aria-label={pick(`已过 ${clock.percent}%`, `${clock.percent}% passed`)}
        >
          <i style={{ width: `${clock.percent}%` }} />
        </span>
      )}
      <p className="small sub">
        {pick(responsibleWords[rule.responsible][0], responsibleWords[rule.responsible][1])}
        <span title={clock.dueOn}>{pick(`，最迟 ${dueOn}`, `, by ${dueOn}`)}</span>
        {clock.extended && pick('（已批准延长）', ' (extended)')}
        {clock.provisional && (
          <b className="assumed">
            {pick(' 次年放假安排未公布，暂定', ' next year’s holidays not published: provisional')}
          </b>
        )}
      </p>
      {clock.suspendedReason !== null && (
        <p className="small sub">
          {pick(`${clock.suspendedSince} 起中止：`, `Suspended since ${clock.suspendedSince}: `)}
          {clock.suspendedReason}
        </p>
      )}
      <p className="small mute">
        {rule.id} · {pick(rule.articleZh, rule.articleEn)}
        {running && pick(`；接下来：${rule.nextZh}`, `. Next: ${rule.nextEn}`)}
      </p>
      {(clock.canSuspend || clock.canResume || clock.canExtend) && (
        <p className="statute-acts">
          {clock.canSuspend && (
            <Button size="small" onClick={() => onChange('SUSPEND')}>
              {pick('中止', 'Suspend')}
            </Button>
          )}
          {clock.canResume && (
            <Button size="small" onClick={() => onChange('RESUME')}>
              {pick('中止原因消失', 'Reason is gone')}
            </Button>
          )}
          {clock.canExtend && (
            <Button size="small" onClick={() => onChange('EXTEND')}>
              {pick('批准延长', 'Extend')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
