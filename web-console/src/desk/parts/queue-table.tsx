import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { QueueRowFragment } from '../../api/generated/graphql.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { Plate } from '../../shared/plate.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { shortNo } from '../model/case-view.ts';
import { caseTag, partyLetter, sourceWords } from '../model/case-words.ts';
import { ClockCell } from './clock-cell.tsx';
import { useNow } from './use-now.ts';

export interface QueueGroup {
  /** Heading line inside the table; null for the first group. */
  readonly title: string | null;
  readonly note: string;
  readonly rows: readonly QueueRowFragment[];
}

/** The work list: time left, case, both plates, what the rules suggest, photos, conflict, state and one action a row. */
export function QueueTable({
  groups,
  selectedId,
  busyId,
  onSelect,
  onAct,
}: {
  readonly groups: readonly QueueGroup[];
  readonly selectedId: string | null;
  readonly busyId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onAct: (row: QueueRowFragment) => void;
}): ReactElement {
  const pick = usePick();
  return (
    <table className="queue-table">
      <thead>
        <tr>
          <th className="col-clock">{pick('还剩', 'Left')}</th>
          <th>{pick('案件', 'Case')}</th>
          <th>{pick('双方', 'Parties')}</th>
          <th>{pick('形态 · 建议', 'Form · suggestion')}</th>
          <th className="col-photos">{pick('材料', 'Photos')}</th>
          <th>{pick('利害', 'Conflict')}</th>
          <th>{pick('状态', 'State')}</th>
          <th className="col-act">
            <span className="visually-hidden">{pick('操作', 'Action')}</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title ?? ''}>
          {group.title !== null && (
            <tr className="group-row">
              <td colSpan={8}>
                <b>{group.title}</b>　{group.note}
              </td>
            </tr>
          )}
          {group.rows.map((row) => (
            <QueueLine
              key={row.id}
              row={row}
              selected={row.id === selectedId}
              busy={row.id === busyId}
              onSelect={() => onSelect(row.id)}
              onAct={() => onAct(row)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface LineProps {
  readonly row: QueueRowFragment;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onSelect: () => void;
  readonly onAct: () => void;
}

function QueueLine({ row, selected, busy, onSelect, onAct }: LineProps): ReactElement {
  const pick = usePick();
  const now = useNow();
  const tag = caseTag(row, now);
  const source = sourceWords[row.source];
  const suggestion = row.suggestedPatterns[0];
  const atFault = suggestion?.grades.find((grade) => grade.grade !== 'NONE');
  const faultParty = row.parties.find((party) => party.id === atFault?.partyId);
  const filled = row.photoSlots.filter((slot) => slot.photo?.state === 'SEALED');
  const unclear = filled.filter((slot) => (slot.photo?.warnings.length ?? 0) > 0).length;
  const missing = row.photoSlots.filter((slot) => slot.required && slot.photo === null).length;
  const locked = row.claimedBy !== null && !row.claimedByMe;
  const claimable = row.allowedSteps.includes('CLAIM_CASE');
  return (
    <tr className={selected ? 'selected' : undefined} aria-selected={selected} onClick={onSelect} onDoubleClick={onAct}>
      <td>
        <ClockCell one={row} />
      </td>
      <td>
        <b>{shortNo(row.caseNo)}</b>　<span className="sub">{source !== undefined && pick(...source.text)}</span>
        <br />
        {row.place.description}
      </td>
      <td>
        <span className="plate-pair">
          {row.parties.map((party) => (
            <Plate key={party.id} plate={party.plate} kind={party.plateKind} />
          ))}
        </span>
      </td>
      <td>
        {suggestion === undefined ? (
          <span className="mute">{pick('等双方说法', 'Accounts not in')}</span>
        ) : (
          <>
            <b>{pick(suggestion.pattern.nameZh, suggestion.pattern.nameEn)}</b>
            <br />
            <span className="sub">
              {suggestion.pattern.id} {faultParty !== undefined && pick(...partyLetter(faultParty.ordinal))}{' '}
              {atFault !== undefined && pick(...liabilityGradeWords[atFault.grade])}
            </span>
          </>
        )}
      </td>
      <td>
        <span className="with-icon">
          <Icon name="image" size={15} weight={2} />
          {filled.length}/{Math.max(filled.length, row.photoSlots.filter((slot) => slot.required).length)}
        </span>
        {missing > 0 ? (
          <span className="warn-word">{pick(`缺 ${missing} 张`, `${missing} missing`)}</span>
        ) : unclear > 0 ? (
          <span className="warn-word">{pick(`${unclear} 张有提醒`, `${unclear} with a warning`)}</span>
        ) : (
          <span className="mute small">{pick('都清楚', 'All clear')}</span>
        )}
      </td>
      <td>
        {row.conflictOfInterest.length === 0 ? (
          <span className="mute">{pick('无', 'None')}</span>
        ) : (
          <span title={row.conflictOfInterest.map((one) => pick(one.textZh, one.textEn)).join('\n')}>
            <StateTag tone="plain" icon="scale">
              {row.conflictOfInterest.length > 1
                ? pick('双方本公司', 'Both own insurer')
                : pick(
                    `${row.conflictOfInterest[0]?.partyOrdinal === 1 ? '甲' : '乙'}方本公司`,
                    `Party ${row.conflictOfInterest[0]?.partyOrdinal} own insurer`,
                  )}
            </StateTag>
          </span>
        )}
      </td>
      <td>
        <StateTag tone={tag.tone} icon={tag.icon}>
          {pick(...tag.text)}
        </StateTag>
        {row.differences.length > 0 && (
          <span className="row-tag">
            <StateTag tone="primary" icon="split">
              {pick(`说法 ${row.differences.length} 处不同`, `${row.differences.length} differ`)}
            </StateTag>
          </span>
        )}
      </td>
      <td>
        <Button size="small" type={selected ? 'primary' : 'default'} loading={busy} onClick={onAct}>
          {claimable ? pick('认领', 'Take') : locked ? pick('只读', 'Read') : pick('处理', 'Open')}
          {selected && <kbd>Enter</kbd>}
        </Button>
      </td>
    </tr>
  );
}
