import { type ReactElement, useEffect, useState } from 'react';
import type { PhoneCaseFragment } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePick, useWords } from '../../shared/i18n.ts';
import { exampleFor } from './examples.ts';
import type { QueueItem } from './photo-queue.ts';
import { photoWords } from './photo-words.ts';

export interface SlotTileProps {
  readonly slot: PhoneCaseFragment['photoSlots'][number];
  readonly number: number;
  /** The photo for this slot that is still on the phone. */
  readonly item: QueueItem | undefined;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onResend: () => void;
}

/** One picture of the strip: outline, thumbnail, and in words how far it has got. Green only after the receipt. */
export function SlotTile({ slot, number, item, current, onChoose, onResend }: SlotTileProps): ReactElement {
  const t = useWords(photoWords);
  const pick = usePick();
  const local = useObjectUrl(item?.blob);
  const sealed = slot.photo?.state === 'SEALED';
  const failed = item?.send.kind === 'FAILED';
  const picture = local ?? slot.photo?.thumbnailUrl ?? null;
  const outline = exampleFor(slot.code)?.outline;
  const name = pick(slot.nameZh, slot.nameEn);
  const state = sealed
    ? t('delivered')
    : item === undefined
      ? null
      : item.send.kind === 'SENDING'
        ? t('sending', { n: item.send.percent })
        : item.send.kind === 'FAILED'
          ? t('failed')
          : t('waiting');
  const refusal = item?.send.kind === 'FAILED' && item.send.problem.kind === 'REFUSED' ? item.send.problem : null;
  const tone = sealed ? ' is-sealed' : failed ? ' is-failed' : '';
  return (
    <button
      type="button"
      className={`slot${current ? ' is-current' : ''}${tone}`}
      onClick={failed ? onResend : onChoose}
      aria-current={current}
      aria-label={[`${number} ${name}`, state, refusal === null ? null : pick(refusal.messageZh, refusal.messageEn)]
        .filter((part) => part !== null)
        .join('，')}
    >
      <span className="slot-picture">
        {picture !== null ? <img src={picture} alt="" /> : outline !== undefined && <img src={outline} alt="" />}
        {state !== null && (
          <span className="slot-state">
            {sealed && <Icon name="check" size={14} weight={3.2} />}
            {failed && <Icon name="refresh" size={14} weight={2.6} />}
            {state}
          </span>
        )}
        {item?.send.kind === 'SENDING' && <i className="slot-bar" style={{ width: `${item.send.percent}%` }} />}
      </span>
      <span className="slot-name">
        <b>{number}</b>
        {name}
      </span>
      {refusal !== null && <small className="slot-refusal">{pick(refusal.messageZh, refusal.messageEn)}</small>}
    </button>
  );
}

/** An address for a blob as long as it is shown. */
function useObjectUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === undefined) {
      setUrl(null);
      return undefined;
    }
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
