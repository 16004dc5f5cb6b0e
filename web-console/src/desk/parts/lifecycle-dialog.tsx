import { Input, Modal, Select } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import {
  AcceptLateReportDocument,
  type CaseLifecycleQuery,
  type CorrectionField,
  DecideCorrectionDocument,
  LiftHoldDocument,
  MergeCasesDocument,
  PlaceHoldDocument,
  PoliceUnitsDocument,
  RefuseLateReportDocument,
  ReopenCaseDocument,
  ReportLateInjuryDocument,
  RequestCorrectionDocument,
  SplitCaseDocument,
  TransferCaseDocument,
  TransferOutDocument,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { ProblemBanner } from './notice.tsx';
import { type Command, useCommand } from './use-command.ts';

export type LifecycleCase = NonNullable<CaseLifecycleQuery['accidentCase']>;
/** What the dialog is about, with exactly what the step needs. */
export type LifecycleAct =
  | { readonly kind: 'ACCEPT_REPORT' | 'REFUSE_REPORT' | 'REPORT_LATE_INJURY' | 'REOPEN_CASE' | 'SPLIT_CASE' }
  | { readonly kind: 'TRANSFER_CASE' | 'TRANSFER_OUT' | 'PLACE_HOLD' | 'LIFT_HOLD' | 'REQUEST_CORRECTION' }
  | { readonly kind: 'MERGE_CASE'; readonly intoCaseId: string; readonly intoCaseNo: string }
  | { readonly kind: 'DECIDE_CORRECTION'; readonly requestId: string; readonly approve: boolean };

const FIELDS: readonly (readonly [CorrectionField, string, string])[] = [
  ['PARTY_NAME', '姓名', 'Name'],
  ['PARTY_LICENCE_NO', '驾驶证号', 'Licence number'],
  ['PARTY_PLATE', '车牌', 'Plate'],
  ['PARTY_POLICY_NO', '保单号', 'Policy number'],
  ['PLACE_DESCRIPTION', '事故地点', 'Place'],
];

interface Props {
  readonly one: LifecycleCase;
  readonly act: LifecycleAct;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One dialog for every step beside the quick path: what it needs, the reason, and what will happen. */
export function LifecycleDialog({ one, act, onClose, onDone }: Props): ReactElement {
  const pick = usePick();
  const [reason, setReason] = useState('');
  const [ordinals, setOrdinals] = useState<number[]>([]);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [authority, setAuthority] = useState('');
  const [field, setField] = useState<CorrectionField>('PARTY_PLATE');
  const [ordinal, setOrdinal] = useState(1);
  const [value, setValue] = useState('');
  const [{ data: units }] = useQuery({ query: PoliceUnitsDocument, pause: act.kind !== 'TRANSFER_CASE' });
  const accept = useCommand(AcceptLateReportDocument);
  const refuse = useCommand(RefuseLateReportDocument);
  const injury = useCommand(ReportLateInjuryDocument);
  const reopen = useCommand(ReopenCaseDocument);
  const merge = useCommand(MergeCasesDocument);
  const split = useCommand(SplitCaseDocument);
  const transfer = useCommand(TransferCaseDocument);
  const out = useCommand(TransferOutDocument);
  const place = useCommand(PlaceHoldDocument);
  const lift = useCommand(LiftHoldDocument);
  const ask = useCommand(RequestCorrectionDocument);
  const decide = useCommand(DecideCorrectionDocument);

  const caseId = one.id;
  const text = reason.trim();
  const ofParty = field !== 'PLACE_DESCRIPTION';
  interface Plan {
    readonly command: Pick<Command<unknown>, 'busy' | 'problem' | 'clear'>;
    readonly title: string;
    readonly effect: string;
    readonly run: () => Promise<boolean>;
    readonly ready?: boolean;
    readonly extra?: ReactNode;
  }
  const parties = one.parties.map((party) => ({
    value: party.ordinal,
    label: `${party.label} ${party.plate ?? ''}`.trim(),
  }));
  const plan = ((): Plan => {
    switch (act.kind) {
      case 'ACCEPT_REPORT':
        return {
          command: accept,
          title: pick('受理事后报警', 'Accept the late report'),
          effect: pick(
            '受理后按正常程序办理，已交的照片和经过继续有效。',
            'The case goes on with what was collected so far.',
          ),
          run: () => accept.run({ caseId }),
        };
      case 'REFUSE_REPORT':
        return {
          command: refuse,
          title: pick('不予受理', 'Refuse the late report'),
          effect: pick('理由会书面告知当事人。', 'The parties read these reasons.'),
          run: () => refuse.run({ caseId, reason: text }),
        };
      case 'REPORT_LATE_INJURY':
        return {
          command: injury,
          title: pick('事后发现有人受伤', 'An injury found later'),
          effect: pick(
            '案件转民警，协议暂停履行，保险公司会收到提示。',
            'An officer takes over; the agreement is suspended.',
          ),
          run: () => injury.run({ caseId, description: text, finding: 'INJURY' }),
        };
      case 'REOPEN_CASE':
        return {
          command: reopen,
          title: pick('重新办理', 'Reopen the case'),
          effect: pick(
            '原来的文书保留，暂停履行，以后由新的文书代替。',
            'Earlier documents stay until a new one replaces them.',
          ),
          run: () => reopen.run({ caseId, reason: text }),
        };
      case 'MERGE_CASE':
        return {
          command: merge,
          title: pick(`并入 ${act.intoCaseNo}`, `Merge into ${act.intoCaseNo}`),
          effect: pick(
            '这起结束，当事人转到对方案件，两边的经过都保留。',
            'This case ends; its people and stories go to the other one.',
          ),
          run: () => merge.run({ fromCaseId: caseId, intoCaseId: act.intoCaseId, reason: text }),
        };
      case 'SPLIT_CASE':
        return {
          command: split,
          title: pick('分案', 'Split the case'),
          effect: pick('选中的当事人另立一案，时间、地点和照片相同。', 'The chosen parties get a case of their own.'),
          run: () => split.run({ caseId, partyOrdinals: ordinals, reason: text }),
          ready: ordinals.length > 0,
          extra: (
            <Select
              mode="multiple"
              aria-label={pick('分出去的当事人', 'Who goes')}
              placeholder={pick('分出去的当事人', 'Who goes')}
              className="wide"
              options={parties}
              value={ordinals}
              onChange={setOrdinals}
            />
          ),
        };
      case 'TRANSFER_CASE':
        return {
          command: transfer,
          title: pick('移送管辖', 'Transfer to another unit'),
          effect: pick('时限从接收单位收到之日重新计算。', 'The clocks start anew at the receiving unit.'),
          run: () => transfer.run({ caseId, toUnitId: unitId ?? '', reason: text }),
          ready: unitId !== null,
          extra: (
            <Select
              showSearch
              optionFilterProp="label"
              aria-label={pick('接收单位', 'Receiving unit')}
              placeholder={pick('接收单位', 'Receiving unit')}
              className="wide"
              options={(units?.policeUnits ?? [])
                .filter((unit) => unit.id !== one.policeUnit?.id)
                .map((unit) => ({ value: unit.id, label: pick(unit.nameZh, unit.nameEn) }))}
              value={unitId}
              onChange={setUnitId}
            />
          ),
        };
      case 'TRANSFER_OUT':
        return {
          command: out,
          title: pick('移送外地', 'Transfer out of the city'),
          effect: pick('案件在本市结束。', 'The case ends here.'),
          run: () => out.run({ caseId, toAuthority: authority.trim(), reason: text }),
          ready: authority.trim().length > 1,
          extra: (
            <Input
              aria-label={pick('接收单位', 'Receiving authority')}
              placeholder={pick('接收单位全称', 'Full name of the receiving authority')}
              maxLength={100}
              value={authority}
              onChange={(event) => setAuthority(event.target.value)}
            />
          ),
        };
      case 'PLACE_HOLD':
        return {
          command: place,
          title: pick('设置法律保全', 'Place a legal hold'),
          effect: pick('保全期间，案卷里任何内容都不会删除。', 'Nothing of the file is deleted while it is held.'),
          run: () => place.run({ caseId, reason: text }),
        };
      case 'LIFT_HOLD':
        return {
          command: lift,
          title: pick('解除法律保全', 'Lift the legal hold'),
          effect: pick('此后按保管期限处理。', 'The usual retention applies again.'),
          run: () => lift.run({ caseId, reason: text }),
        };
      case 'REQUEST_CORRECTION':
        return {
          command: ask,
          title: pick('申请更正', 'Ask for a correction'),
          effect: pick(
            '由另一位民警批准后更正，并出具更正版文书。',
            'A different officer decides; a corrected paper follows.',
          ),
          run: () =>
            ask.run({
              caseId,
              field,
              partyOrdinal: ofParty ? ordinal : null,
              proposedValue: value.trim(),
              reason: text,
            }),
          ready: value.trim() !== '',
          extra: (
            <>
              <Select
                aria-label={pick('更正什么', 'What')}
                className="wide"
                options={FIELDS.map(([code, zh, en]) => ({ value: code, label: pick(zh, en) }))}
                value={field}
                onChange={setField}
              />
              {ofParty && (
                <Select
                  aria-label={pick('哪一方', 'Whose')}
                  className="wide"
                  options={parties}
                  value={ordinal}
                  onChange={setOrdinal}
                />
              )}
              <Input
                aria-label={pick('正确的内容', 'The right value')}
                placeholder={pick('正确的内容', 'The right value')}
                maxLength={200}
                value={value}
                onChange={(event) => setValue(event.target.value)}
              />
            </>
          ),
        };
      case 'DECIDE_CORRECTION':
        return {
          command: decide,
          title: act.approve ? pick('批准更正', 'Approve the correction') : pick('不予更正', 'Refuse the correction'),
          effect: act.approve
            ? pick('内容改正并出具更正版文书，签署时的原文保留。', 'The value changes and a corrected paper is issued.')
            : pick('内容保持不变，理由告知申请人。', 'Nothing changes; whoever asked reads why.'),
          run: () => decide.run({ requestId: act.requestId, approve: act.approve, reason: text }),
        };
    }
  })();
  const needsReason = act.kind !== 'ACCEPT_REPORT';
  const ready = (plan.ready ?? true) && (!needsReason || text !== '');
  const send = (): void => {
    if (ready) void plan.run().then((done) => done && onDone());
  };
  return (
    <Modal
      open
      title={plan.title}
      okText={plan.title}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: plan.command.busy }}
      onOk={send}
      onCancel={onClose}
    >
      <ProblemBanner problem={plan.command.problem} onClose={plan.command.clear} />
      <p className="sub">{plan.effect}</p>
      <div className="dialog-fields">{plan.extra}</div>
      {needsReason && (
        <>
          <label className="field" htmlFor="lifecycle-reason">
            {act.kind === 'REPORT_LATE_INJURY'
              ? pick('谁受了什么伤（会记在经过里）', 'Who is hurt and how (kept in the timeline)')
              : pick('原因（会记在经过里）', 'Reason (kept in the timeline)')}
          </label>
          <Input.TextArea
            id="lifecycle-reason"
            autoFocus
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && event.ctrlKey) send();
            }}
          />
        </>
      )}
    </Modal>
  );
}
