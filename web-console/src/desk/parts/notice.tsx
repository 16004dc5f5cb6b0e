import { Button } from 'antd';
import type { ReactElement } from 'react';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import type { CommandProblem } from './use-command.ts';

export type NoticeProps =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly code: string; readonly onRetry: () => void }
  | {
      readonly kind: 'empty';
      readonly title: string;
      readonly text?: string;
      readonly action?: string;
      readonly onRetry?: () => void;
    };

/** A whole area without rows: loading for the first time, failed, or empty and what that means. */
export function Notice(props: NoticeProps): ReactElement {
  const pick = usePick();
  if (props.kind === 'loading') {
    return (
      <div className="notice" role="status">
        <div className="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
        {pick('正在取数据', 'Loading')}
      </div>
    );
  }
  if (props.kind === 'error') {
    return (
      <div className="notice" role="alert">
        <Icon name="wifioff" size={28} />
        <b>{pick('没取到数据', 'Could not load')}</b>
        <span>
          {pick('你填的内容都在，网络好了再试。', 'Nothing you wrote is lost. Try again when the network is back.')}
        </span>
        <Button onClick={props.onRetry}>{pick('再试一次', 'Try again')}</Button>
        <small>{props.code}</small>
      </div>
    );
  }
  return (
    <div className="notice">
      <Icon name="check" size={28} />
      <b>{props.title}</b>
      {props.text !== undefined && <span>{props.text}</span>}
      {props.action !== undefined && <Button onClick={props.onRetry}>{props.action}</Button>}
    </div>
  );
}

/** Why the server refused, with every reason; stays until closed. */
export function ProblemBanner({
  problem,
  onClose,
}: {
  readonly problem: CommandProblem | null;
  readonly onClose: () => void;
}): ReactElement | null {
  const pick = usePick();
  if (problem === null) return null;
  const [first, ...rest] = problem.lines;
  return (
    <div className="problem" role="alert">
      <Icon name="warn" size={18} />
      <div>
        <b>{first}</b>
        {rest.length > 0 && (
          <ul>
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <small>{problem.code}</small>
      </div>
      <button type="button" className="icon-button" aria-label={pick('关闭', 'Close')} onClick={onClose}>
        <Icon name="x" size={16} />
      </button>
    </div>
  );
}
