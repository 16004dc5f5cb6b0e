import { type ReactElement, useState } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { formatDistance, formatTimeSeconds } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { partyLetter, slotLetter } from '../model/case-words.ts';
import { useKeys } from './use-keys.ts';

type Photo = CaseDetailFragment['photos'][number];
type Slot = CaseDetailFragment['photoSlots'][number];

/** Two photos side by side, with zoom and rotation, over the strip of all of them. Z zooms, O rotates, C swaps. */
export function PhotoPair({
  photos,
  slots,
}: {
  readonly photos: readonly Photo[];
  readonly slots: readonly Slot[];
}): ReactElement {
  const pick = usePick();
  const sealed = photos.filter((photo) => photo.state === 'SEALED');
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const [active, setActive] = useState<0 | 1>(0);
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const byId = (id: string | null, fallback: Photo | undefined): Photo | undefined =>
    sealed.find((photo) => photo.id === id) ?? fallback;
  // Context first, contact second: the pair an assessor compares most.
  const contact = sealed.find((photo) => slotLetter(photo.slot) === 'C');
  const left = byId(chosen[0], sealed[0]);
  const right = byId(chosen[1], contact === sealed[0] ? sealed[1] : (contact ?? sealed[1]));
  const pair = [left, right] as const;

  const choose = (photo: Photo | undefined): void => {
    if (photo === undefined) return;
    setChosen(active === 0 ? [photo.id, right?.id ?? null] : [left?.id ?? null, photo.id]);
  };
  const turn = (): void => {
    const photo = pair[active];
    if (photo !== undefined) setTurns({ ...turns, [photo.id]: ((turns[photo.id] ?? 0) + 90) % 360 });
  };
  const nextZoom = (): void => setZoom(zoom >= 4 ? 1 : zoom * 2);
  const swap = (): void => {
    const at = sealed.findIndex((photo) => photo.id === pair[active]?.id);
    choose(sealed[(at + 1) % Math.max(1, sealed.length)]);
  };
  useKeys({ z: nextZoom, o: turn, c: swap });

  const slotName = (code: string): string => {
    const slot = slots.find((one) => one.code === code);
    return slot === undefined ? code : pick(slot.nameZh, slot.nameEn);
  };
  if (sealed.length === 0) {
    return (
      <div className="photo-none">
        <Icon name="camera" size={26} />
        <b>{pick('还没有封存的照片', 'No sealed photos yet')}</b>
        <span>{pick('当事人拍好并封存后，会自动出现在这里。', 'They appear here by themselves once sealed.')}</span>
      </div>
    );
  }
  return (
    <section aria-label={pick('照片', 'Photos')}>
      <div className="photo-pair">
        {pair.map((photo, index) =>
          photo === undefined ? null : (
            <PhotoFrame
              key={index === 0 ? 'left' : 'right'}
              photo={photo}
              name={slotName(photo.slot)}
              zoom={zoom}
              turn={turns[photo.id] ?? 0}
              active={active === index}
              onActivate={() => setActive(index === 0 ? 0 : 1)}
            />
          ),
        )}
      </div>
      <div className="thumbs">
        {slots.map((slot) => {
          const photo = sealed.find((one) => one.slot === slot.code);
          const on = photo !== undefined && pair.some((one) => one?.id === photo.id);
          return (
            <button
              type="button"
              key={slot.code}
              className={on ? 'thumb thumb-on' : 'thumb'}
              disabled={photo === undefined}
              aria-pressed={on}
              onClick={() => choose(photo)}
            >
              {photo?.thumbnailUrl ? <img src={photo.thumbnailUrl} alt="" /> : <Icon name="camera" size={18} />}
              <em>
                {slotLetter(slot.code)} {pick(slot.nameZh, slot.nameEn)}
              </em>
              {(photo?.warnings.length ?? 0) > 0 && (
                <span
                  className="thumb-warn"
                  title={photo?.warnings.map((one) => pick(one.messageZh, one.messageEn)).join('\n')}
                >
                  <Icon name="warn" size={13} weight={2.4} label={pick('有提醒', 'Has a warning')} />
                </span>
              )}
            </button>
          );
        })}
        <span className="spacer" />
        <KeyButton letter="Z" text={pick(`放大 ${zoom}×`, `Zoom ${zoom}×`)} onClick={nextZoom} />
        <KeyButton letter="O" text={pick('旋转', 'Rotate')} onClick={turn} />
        <KeyButton letter="C" text={pick('换对比', 'Next')} onClick={swap} />
      </div>
    </section>
  );
}

function KeyButton({
  letter,
  text,
  onClick,
}: {
  readonly letter: string;
  readonly text: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button type="button" className="key-button" onClick={onClick}>
      <kbd>{letter}</kbd>
      {text}
    </button>
  );
}

interface FrameProps {
  readonly photo: Photo;
  readonly name: string;
  readonly zoom: number;
  readonly turn: number;
  readonly active: boolean;
  readonly onActivate: () => void;
}

function PhotoFrame({ photo, name, zoom, turn, active, onActivate }: FrameProps): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const [origin, setOrigin] = useState('50% 50%');
  const [zh, en] = photo.partyOrdinal === null ? ['', ''] : partyLetter(photo.partyOrdinal);
  const label = zh === '' ? pick('民警或中心拍', 'by staff') : pick(`${zh}拍`, `by ${en}`);
  const url = zoom > 1 ? (photo.originalUrl ?? photo.previewUrl) : photo.previewUrl;
  const moveEye = (element: HTMLElement, x: number, y: number): void => {
    const box = element.getBoundingClientRect();
    setOrigin(
      `${(((x - box.left) / box.width) * 100).toFixed(1)}% ${(((y - box.top) / box.height) * 100).toFixed(1)}%`,
    );
  };
  return (
    <button
      type="button"
      className={active ? 'photo photo-on' : 'photo'}
      aria-label={pick(`照片 ${slotLetter(photo.slot)} ${name}`, `Photo ${slotLetter(photo.slot)} ${name}`)}
      aria-pressed={active}
      onClick={onActivate}
      onMouseMove={(event) => zoom > 1 && moveEye(event.currentTarget, event.clientX, event.clientY)}
    >
      {url === null ? (
        <span className="photo-wait">{pick('正在生成预览', 'Preview is being made')}</span>
      ) : (
        <img src={url} alt="" style={{ transform: `rotate(${turn}deg) scale(${zoom})`, transformOrigin: origin }} />
      )}
      <span className="photo-captions">
        <span>
          {slotLetter(photo.slot)} {name} · {label}
          {photo.takenAt !== null && ` ${formatTimeSeconds(photo.takenAt)}`}
        </span>
        {photo.distanceFromSceneM !== null && (
          <span>
            {pick('离定位 ', '')}
            {formatDistance(photo.distanceFromSceneM, language)}
            {pick('', ' from fix')}
          </span>
        )}
        <span>{pick('已封存', 'Sealed')}</span>
        {photo.warnings.map((warning) => (
          <span key={warning.code} className="photo-warning">
            {pick(warning.messageZh, warning.messageEn)}
          </span>
        ))}
      </span>
    </button>
  );
}
