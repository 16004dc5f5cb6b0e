import { Checkbox, Input, Modal, Radio } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  type CaseRoute,
  LowerRouteDocument,
  RaiseRouteDocument,
  RequestLoweringDocument,
} from '../../api/generated/graphql.ts';
import { caseRouteWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

export type RouteAct = 'RAISE' | 'LOWER' | 'REQUEST';

/** Strictest first, as the law orders them. */
const ROUTES = Object.keys(caseRouteWords) as CaseRoute[];

function choices(act: RouteAct, route: CaseRoute): CaseRoute[] {
  const at = ROUTES.indexOf(route);
  if (act === 'RAISE') return ROUTES.slice(0, at);
  const milder = ROUTES.slice(at + 1);
  if (act === 'LOWER' && route === 'EMERGENCY') return ['GENERAL_PROCEDURE'];
  return act === 'REQUEST' ? milder.filter((each) => each !== 'GENERAL_PROCEDURE') : milder;
}

/** Another route, with the reason that goes into the record. The server refuses what the law does not allow, row by row. */
export function RouteDialog({
  act,
  caseId,
  route,
  onClose,
}: {
  readonly act: RouteAct;
  readonly caseId: string;
  readonly route: CaseRoute;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const raise = useCommand(RaiseRouteDocument);
  const lower = useCommand(LowerRouteDocument);
  const request = useCommand(RequestLoweringDocument);
  const command = { RAISE: raise, LOWER: lower, REQUEST: request }[act];
  const options = choices(act, route);
  const [to, setTo] = useState<CaseRoute | undefined>(options.length === 1 ? options[0] : undefined);
  const [reason, setReason] = useState('');
  const [returned, setReturned] = useState(false);
  const ready = to !== undefined && reason.trim() !== '';
  const send = async (): Promise<void> => {
    if (to === undefined || reason.trim() === '') return;
    const input = { caseId, route: to, reason: reason.trim() };
    const lowering = { ...input, partyReturned: returned };
    const done =
      act === 'RAISE'
        ? await raise.run(input)
        : act === 'LOWER'
          ? await lower.run(lowering)
          : await request.run(lowering);
    if (done) onClose();
  };
  const title = {
    RAISE: pick('提高处理程序', 'Raise the route'),
    LOWER: pick('降低处理程序', 'Lower the route'),
    REQUEST: pick('申请退出一般程序', 'Ask to leave the general procedure'),
  }[act];
  return (
    <Modal
      open
      title={title}
      okText={act === 'REQUEST' ? pick('提交负责人审批', 'Send to the head') : pick('确定', 'Confirm')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: command.busy }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <Radio.Group
        className="route-choice"
        value={to}
        onChange={(event) => setTo(event.target.value as CaseRoute)}
        options={options.map((each) => ({ value: each, label: pick(...caseRouteWords[each]) }))}
      />
      {act !== 'RAISE' && (
        <Checkbox checked={returned} onChange={(event) => setReturned(event.target.checked)}>
          {pick('离开现场的一方已找到并到场', 'The party who had left is back')}
        </Checkbox>
      )}
      <label className="field" htmlFor="route-reason">
        {pick('原因（会记在经过里）', 'Reason (kept in the timeline)')}
      </label>
      <Input.TextArea
        id="route-reason"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
