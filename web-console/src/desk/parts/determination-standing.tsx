import { Button } from 'antd';
import { type ReactElement, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  type CaseDetailFragment,
  DeskNoteRefusalDocument,
  type DeterminationDeskQuery,
} from '../../api/generated/graphql.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { formatCountdown, formatMoment } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Recording, useRecorder } from '../../shared/recorder.ts';
import { sendRecording } from '../../shared/send-recording.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { partyLetter } from '../model/case-words.ts';
import { ReasonDialog } from './dialogs.tsx';
import { ProblemBanner } from './notice.tsx';
import { type CommandProblem, useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

export type DeskDetermination = NonNullable<NonNullable<DeterminationDeskQuery['accidentCase']>['determination']>;
type Standing = DeskDetermination['standings'][number];

/** Who has read, signed or refused; an officer notes a refusal or an absence here. */
export function Standings({
  one,
  paper,
  mayNote,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeskDetermination;
  readonly mayNote: boolean;
}): ReactElement {
  const pick = usePick();
  const [noting, setNoting] = useState<{ partyId: string; why: 'REFUSED' | 'ABSENT' } | null>(null);
  const note = useCommand(DeskNoteRefusalDocument);
  return (
    <section className="card side-card side-card-list">
      <Icon name="pen" />
      <div className="standings">
        <b>{pick('各方看和签', 'Reading and signing')}</b>
        {paper.standings.map((standing) => (
          <div key={standing.partyId} className="standing">
            <span className={`party party-${standing.ordinal}`}>{pick(...partyLetter(standing.ordinal))}</span>{' '}
            {one.parties.find(({ id }) => id === standing.partyId)?.name ?? pick('没填姓名', 'No name yet')}
            <span className="spacer" />
            <StandingTag standing={standing} />
            {mayNote && standing.signedAt === null && (
              <>
                <Button size="small" onClick={() => setNoting({ partyId: standing.partyId, why: 'REFUSED' })}>
                  {pick('注明拒签', 'Note refusal')}
                </Button>
                <Button size="small" onClick={() => setNoting({ partyId: standing.partyId, why: 'ABSENT' })}>
                  {pick('注明不在场', 'Note absence')}
                </Button>
              </>
            )}
          </div>
        ))}
        <p className="mute">
          {pick(
            '不签也照样出具、照样送达，拒签写在文书上。',
            'A refusal is noted; the document is made and served all the same.',
          )}
        </p>
      </div>
      {noting !== null && (
        <ReasonDialog
          title={
            noting.why === 'REFUSED' ? pick('注明拒绝签名', 'Note a refusal') : pick('注明不在场', 'Note an absence')
          }
          confirm={pick('注明', 'Note it')}
          suggestions={[
            pick('当事人说不认这个责任', 'Does not accept the liability'),
            pick('联系不上', 'Not reachable'),
          ]}
          busy={note.busy}
          problem={note.problem}
          onClearProblem={note.clear}
          onClose={() => setNoting(null)}
          onConfirm={(reason) =>
            void note.run({ determinationId: paper.id, ...noting, reason }).then((accepted) => {
              if (accepted) setNoting(null);
            })
          }
        />
      )}
    </section>
  );
}

function StandingTag({ standing }: { readonly standing: Standing }): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  if (standing.servedAt !== null) {
    return (
      <StateTag tone="av" icon="check">
        {pick(`${standing.channelZh ?? ''}送达`, 'Served')} {formatMoment(standing.servedAt, now, language)}
      </StateTag>
    );
  }
  if (standing.sentAt !== null) {
    return (
      <StateTag tone="of" icon="clock">
        {pick('已发送，等确认收到', 'Sent, not confirmed')}
      </StateTag>
    );
  }
  if (standing.signedAt !== null) {
    return (
      <StateTag tone="av" icon="pen">
        {pick('已签', 'Signed')} {formatMoment(standing.signedAt, now, language)}
      </StateTag>
    );
  }
  if (standing.unsignedWhy !== null) {
    return (
      <StateTag tone="plain" icon="ban">
        {standing.unsignedWhy === 'REFUSED' ? pick('拒签', 'Refused') : pick('不在场', 'Absent')}{' '}
        {standing.refusalReason}
      </StateTag>
    );
  }
  return standing.readAt === null ? (
    <StateTag tone="plain" icon="clock">
      {pick('还没看', 'Not read')}
    </StateTag>
  ) : (
    <StateTag tone="of" icon="eye">
      {pick('看过，还没签', 'Read, not signed')}
    </StateTag>
  );
}

/** Recordings of the signing, the recorder of this desk, and files of a body-worn recorder. */
export function Recordings({
  one,
  paper,
  mayAttach,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeskDetermination;
  readonly mayAttach: boolean;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const client = useClient();
  const recorder = useRecorder('environment');
  const file = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const send = async (source: 'DESK' | 'BODY_WORN', recording: Recording | null): Promise<void> => {
    if (recording === null) return;
    setBusy(true);
    const sent = await sendRecording(client, { caseId: one.id, partyId: null, source }, recording);
    setBusy(false);
    setProblem(sent.kind === 'SEALED' ? null : { lines: [pick(sent.messageZh, sent.messageEn)], code: sent.code });
    requestRefresh();
  };
  const toggle = async (): Promise<void> => {
    if (recorder.state.kind === 'ON') await send('DESK', await recorder.stop());
    else await recorder.start();
  };
  return (
    <section className="card side-card side-card-list">
      <Icon name="video" />
      <div className="standings">
        <b>{pick('签名录音录像', 'Recordings of the signing')}</b>
        <ProblemBanner problem={problem} onClose={() => setProblem(null)} />
        {paper.recordings
          .filter(({ sealed }) => sealed)
          .map((recording) => (
            <div key={recording.id} className="standing">
              {recording.partyId === null
                ? pick('在场各方', 'Everybody present')
                : (paper.standings.find(({ partyId }) => partyId === recording.partyId)?.label ?? '')}{' '}
              {formatMoment(recording.startedAt, now, language)} ·{' '}
              {formatCountdown((Date.parse(recording.endedAt) - Date.parse(recording.startedAt)) / 1000)}
              <span className="spacer" />
              {recording.url !== null && (
                <a href={recording.url} target="_blank" rel="noreferrer">
                  {pick('播放（会记录）', 'Play (logged)')}
                </a>
              )}
            </div>
          ))}
        {mayAttach && (
          <div className="standing">
            <Button size="small" danger={recorder.state.kind === 'ON'} loading={busy} onClick={() => void toggle()}>
              {recorder.state.kind === 'ON'
                ? pick(
                    `● 停止并上传 ${formatCountdown((now - recorder.state.startedAt.getTime()) / 1000)}`,
                    `● Stop and send ${formatCountdown((now - recorder.state.startedAt.getTime()) / 1000)}`,
                  )
                : pick('用这台设备录', 'Record with this device')}
            </Button>
            <Button size="small" disabled={busy} onClick={() => file.current?.click()}>
              {pick('上传执法记录仪文件', 'Upload a recorder file')}
            </Button>
            <input
              ref={file}
              type="file"
              hidden
              accept="video/*,audio/*"
              aria-label={pick('执法记录仪文件', 'Recorder file')}
              onChange={(event) => {
                const chosen = event.target.files?.[0];
                if (chosen !== undefined) void send('BODY_WORN', fromFile(chosen));
                event.target.value = '';
              }}
            />
          </div>
        )}
        {recorder.state.kind === 'CANNOT' && (
          <p className="warn-word">
            {pick(
              '这台设备不能录（没有摄像头、没有允许或浏览器不支持）。请用执法记录仪录，再上传文件。',
              'This device cannot record. Use the body-worn recorder and upload its file.',
            )}
          </p>
        )}
        {paper.content.recorderNo !== null && (
          <p className="mute">
            {pick(`现场执法记录仪 ${paper.content.recorderNo}`, `Body-worn recorder ${paper.content.recorderNo}`)}
          </p>
        )}
      </div>
    </section>
  );
}

/** A recorder's file says when it was written; how long it ran is in the file itself. */
function fromFile(chosen: File): Recording {
  const endedAt = new Date(Math.min(chosen.lastModified, Date.now()));
  return { blob: chosen, startedAt: new Date(endedAt.getTime() - 60_000), endedAt };
}
