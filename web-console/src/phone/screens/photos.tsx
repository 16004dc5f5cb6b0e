import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from 'antd-mobile';
import { useQuery } from 'urql';
import { newIdempotencyKey } from '../../api/idempotency.ts';
import { type PhoneCaseFragment, PhoneCodesDocument } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePick, useWords } from '../../shared/i18n.ts';
import { useAppearance } from '../../shared/theme.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { OfflineStrip } from '../kit/offline-strip.tsx';
import { Call110 } from '../kit/page.tsx';
import { ReadAloud } from '../kit/page-tools.tsx';
import { exampleFor } from '../photos/examples.ts';
import { hintsForFile, type PhotoHint } from '../photos/photo-check.ts';
import type { PhotoPosition, QueueItem } from '../photos/photo-queue.ts';
import { photoWords } from '../photos/photo-words.ts';
import { usePhotoQueue, usePhotoQueueActions } from '../photos/queue-context.ts';
import { SlotTile } from '../photos/slot-tile.tsx';
import { frameWords } from '../words.ts';

type Slot = PhoneCaseFragment['photoSlots'][number];

const isIn = (slot: Slot): boolean => slot.photo?.state === 'SEALED';

/** Step 3: full-screen frame, one line of advice, a slot for each picture. Whatever is taken is sent by itself. */
export function PhotosScreen({ accidentCase, go, goOn, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(photoWords);
  const frame = useWords(frameWords);
  const pick = usePick();
  const { elder } = useAppearance();
  const queue = usePhotoQueueActions();
  const { items } = usePhotoQueue();
  const [chosen, setChosen] = useState<string | null>(null);

  const onPhone = new Map(
    items.filter((item) => item.caseId === accidentCase.id).map((item): [string, QueueItem] => [item.slot, item]),
  );
  const all = useSlots(accidentCase);
  const required = all.filter((slot) => slot.required);
  const optional = all.filter((slot) => !slot.required);
  const delivered = required.filter(isIn).length;
  const complete = delivered === required.length;
  const open = (slot: Slot): boolean => !isIn(slot) && !onPhone.has(slot.code);
  const current =
    all.find((slot) => slot.code === chosen) ??
    required.find(open) ??
    required.find((slot) => !isIn(slot)) ??
    optional.find(open) ??
    all[0];
  const number = current === undefined ? 0 : all.indexOf(current) + 1;

  // Taken on this visit and all safely in: the journey goes on by itself.
  const wasComplete = useRef(complete);
  useEffect(() => {
    if (complete && !wasComplete.current) goOn();
    wasComplete.current = complete;
  }, [complete, goOn]);

  const keep = async (file: File, slot: Slot, fromCamera: boolean): Promise<void> => {
    const hints = await hintsForFile(file);
    if (hints.length > 0 && !(await confirmUse(hints[0] as PhotoHint))) return;
    setChosen(null);
    await queue.add({
      id: newIdempotencyKey(),
      caseId: accidentCase.id,
      slot: slot.code,
      blob: file,
      contentType: file.type === '' ? 'image/jpeg' : file.type,
      takenAt: new Date(fromCamera ? Date.now() : file.lastModified).toISOString(),
      position: fromCamera ? await whereIsThePhone() : null,
      addedAt: new Date().toISOString(),
    });
  };
  const confirmUse = (hint: PhotoHint): Promise<boolean> =>
    Dialog.confirm({
      content: t(`hint${hint}`),
      confirmText: t('useIt'),
      cancelText: t('takeAgain'),
    });
  const onFiles = (fromCamera: boolean) => (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && current !== undefined) void keep(file, current, fromCamera);
  };
  const slots = complete ? [...optional, ...required] : required;
  const shown = current === undefined ? undefined : exampleFor(current.code);
  return (
    <div className="page page-camera">
      <OfflineStrip />
      <div className="camera-view">
        {shown !== undefined && <img src={shown.example} alt="" />}
        <header className="bar">
          <button type="button" className="bar-back" onClick={onBack} aria-label={frame('back')}>
            <Icon name="back" size={24} weight={2.2} />
          </button>
          <span className="bar-title">
            {complete
              ? t('more')
              : elder
                ? t('titleElder', { n: number, total: required.length })
                : t('title', { n: required.length })}
          </span>
          <Call110 />
        </header>
        <main className="camera-advice" tabIndex={-1}>
          {current !== undefined && (
            <div className="camera-card">
              <h1>{t('which', { n: number, name: pick(current.nameZh, current.nameEn) })}</h1>
              <p>{pick(current.hintZh, current.hintEn)}</p>
            </div>
          )}
          <p className="camera-pills">
            {shown !== undefined && (
              <span className="pill pill-good">
                <Icon name="check" size={17} weight={3} />
                {t('likeThis')}
              </span>
            )}
            <span className="pill" role="status">
              {t('received', { n: delivered, total: required.length })}
            </span>
          </p>
        </main>
      </div>
      <footer className="camera-foot">
        <div className="slot-strip">
          {slots.map((slot) => (
            <SlotTile
              key={slot.code}
              slot={slot}
              number={all.indexOf(slot) + 1}
              item={onPhone.get(slot.code)}
              current={slot.code === current?.code}
              onChoose={() => setChosen(slot.code)}
              onResend={() => void queue.retry()}
            />
          ))}
        </div>
        <div className="shutter-row">
          <Picker label={t('gallery')} className="camera-side" onFiles={onFiles(false)}>
            <Icon name="image" size={27} />
            {t('gallery')}
          </Picker>
          <Picker label={t('take')} className="shutter" camera onFiles={onFiles(true)}>
            <span>{elder ? t('take') : ''}</span>
          </Picker>
          {complete ? (
            <button type="button" className="camera-side" onClick={goOn}>
              <Icon name="check" size={27} weight={2.4} />
              {t('finish')}
            </button>
          ) : (
            <button type="button" className="camera-side" onClick={() => go('HANDED_OVER')}>
              <Icon name="headset" size={27} />
              {t('help')}
            </button>
          )}
        </div>
        <p className="camera-note">{t('note')}</p>
        {elder && <ReadAloud />}
      </footer>
    </div>
  );
}

/** What the case asks for, then everything else that may be added. */
function useSlots(accidentCase: PhoneCaseFragment): Slot[] {
  const [{ data }] = useQuery({ query: PhoneCodesDocument });
  const asked = accidentCase.photoSlots;
  const known = new Set(asked.map(({ code }) => code));
  const more = (data?.codes.photoSlots ?? []).filter(({ code }) => !known.has(code));
  return [
    ...asked,
    ...more.map(
      ({ code, nameZh, nameEn, hintZh, hintEn }): Slot => ({
        __typename: 'PhotoSlot',
        code,
        nameZh,
        nameEn,
        hintZh,
        hintEn,
        required: false,
        photo: null,
      }),
    ),
  ];
}

/** A button that opens the camera or the gallery; the input itself stays reachable for the keyboard. */
function Picker({
  label,
  className,
  camera = false,
  onFiles,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly camera?: boolean;
  readonly onFiles: (files: FileList | null) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label className={className}>
      <input
        type="file"
        accept="image/*"
        className="visually-hidden"
        aria-label={label}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onFiles(event.target.files);
          event.target.value = '';
        }}
      />
      {children}
    </label>
  );
}

/** Where the picture is taken: browsers strip EXIF positions. Two seconds at most, a driver is waiting. */
function whereIsThePhone(): Promise<PhotoPosition | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) =>
        resolve({
          longitude: coords.longitude,
          latitude: coords.latitude,
          accuracyM: coords.accuracy,
          measuredAt: new Date(timestamp).toISOString(),
        }),
      () => resolve(null),
      { maximumAge: 60_000, timeout: 2_000 },
    );
  });
}
