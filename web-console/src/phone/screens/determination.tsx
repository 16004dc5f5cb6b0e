import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { Dialog, TextArea } from 'antd-mobile';
import { useClient } from 'urql';
import {
  type DeterminationPaperFragment,
  PhoneConfirmServedDocument,
  PhoneDeterminationDocument,
  PhoneMarkDeterminationReadDocument,
  PhoneNoteRefusalDocument,
  PhoneSignReceiptDocument,
} from '../../api/generated/graphql.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatMoment } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import { type Recorder, useRecorder } from '../../shared/recorder.ts';
import { sendRecording } from '../../shared/send-recording.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { ReadAloud } from '../kit/page-tools.tsx';
import { SignaturePad } from '../../shared/signature-pad.tsx';
import { hasEnoughInk, normaliseStrokes, type Stroke } from '../../shared/strokes.ts';
import { useNow } from '../kit/use-now.ts';
import { type Problem, useCommand } from '../use-command.ts';
import { DeterminationPaper } from './determination-paper.tsx';
import { Recusal } from './recusal.tsx';

const words = {
  bar: ['民警的文书', 'The officer’s document'],
  readTitle: ['看一遍再签', 'Read, then sign'],
  signMeans: [
    '签名只表示你看过、收到了，不等于同意。不服可以复核。',
    'Signing says that you read it, not that you agree. A review stays open.',
  ],
  recordWhy: ['签名要同时录音录像，证明是你本人签的。', 'Signing is recorded, to prove that it was you.'],
  recordStart: ['打开摄像头，开始录', 'Turn the camera on and record'],
  recording: ['正在录音录像', 'Recording'],
  sayIt: [
    '请看着镜头说：“我是本人，文书我看过了。”再签名',
    'Look at the camera and say that it is you and that you have read it, then sign',
  ],
  CANNOT: ['这台手机现在不能录音录像。', 'This phone cannot record now. '],
  REFUSED: [
    '到浏览器设置里允许摄像头和话筒，再点一次；',
    'Allow camera and microphone in the browser’s settings and try again; ',
  ],
  NO_DEVICE: ['没有找到摄像头或话筒；', 'No camera or microphone was found; '],
  UNSUPPORTED: ['这个浏览器不支持；', 'This browser does not support it; '],
  cannotEnd: [
    '也可以不在手机上签，由民警在现场用执法记录仪录，再当面签。',
    'or do not sign here: the officer records at the scene and you sign there.',
  ],
  bodyWorn: ['民警的执法记录仪正在录（{no}），可以直接签。', 'The officer’s recorder is running ({no}); you can sign.'],
  here: ['用手指签在这里', 'Sign here with a finger'],
  again: ['重签', 'Again'],
  hint: ['写下你的姓名', 'Write your name'],
  pad: ['签名框', 'Signature box'],
  sign: ['签名并送出录像', 'Sign and send the recording'],
  readOn: ['先把文书看到底', 'Read to the end first'],
  writeName: ['请先签上姓名', 'Write your name first'],
  refuse: ['我不签', 'I do not sign'],
  refuseTitle: ['为什么不签？写一句就行', 'Why not? One sentence'],
  refuseHint: [
    '会写在文书上，文书照样有效，你照样可以申请复核',
    'It is noted on the document, which is valid all the same; you may still ask for a review',
  ],
  refuseSend: ['不签，写明原因', 'Do not sign, note why'],
  cancel: ['再想想', 'Think again'],
  signed: ['你已经签了，等民警签发', 'You have signed; the officer signs next'],
  refused: ['已注明你不签，等民警签发', 'Your refusal is noted; the officer signs next'],
  changeMind: ['想签了？看完上面，还可以签', 'Changed your mind? You can still sign'],
  making: ['文书正在生成，几秒钟就好', 'The document is being made, a few seconds'],
  issued: ['文书出来了', 'The document is issued'],
  open: ['打开 PDF', 'Open the PDF'],
  confirm: ['同意电子送达，我收到了', 'Served electronically, I have it'],
  confirmHint: [
    '点了之后，三个工作日的复核时间从明天算起',
    'From then on your three working days for a review run, beginning tomorrow',
  ],
  served: ['{time} 已送达', 'Served {time}'],
  rights: ['你的权利', 'Your rights'],
  right1: [
    '不服：送达后三个工作日内，可以向上一级交警书面申请复核，一起事故只有一次。',
    'Disagree? Within three working days of service ask the superior traffic police for a review in writing, once.',
  ],
  right2: [
    '赔多少谈不拢：可以找人民调解；各方都同意的，收到后十个工作日内一起申请交警调解。',
    'No agreement about the money? People’s mediation; or all together ask the police to mediate within ten working days.',
  ],
  right3: ['也可以直接到法院起诉。', 'Or sue in court.'],
  supplement: ['当场调解：{result}', 'Mediated on the spot: {result}'],
} as const satisfies Record<string, Phrase>;

/** The officer's document on a party's phone: read, sign while being recorded, or refuse; then the paper and its rights. */
export function DeterminationScreen(props: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const { accidentCase, onBack } = props;
  const { data } = useLiveQuery(PhoneDeterminationDocument, { id: accidentCase.id });
  // The case arrives live; its document is asked for again whenever the case has moved.
  const seen = useRef(accidentCase.state);
  useEffect(() => {
    if (seen.current !== accidentCase.state) requestRefresh();
    seen.current = accidentCase.state;
  }, [accidentCase.state]);
  const paper = data?.accidentCase?.determination ?? null;
  if (paper === null)
    return (
      <Page title={t('bar')} onBack={onBack}>
        {null}
      </Page>
    );
  return paper.signedAt === null ? (
    <ReadAndSign key={paper.id} paper={paper} {...props} />
  ) : (
    <Issued paper={paper} {...props} />
  );
}

function ReadAndSign({
  paper,
  accidentCase,
  onBack,
}: CaseScreenProps & { readonly paper: DeterminationPaperFragment }): ReactElement {
  const t = useWords(words);
  const client = useClient();
  const recorder = useRecorder('user');
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [sending, setSending] = useState(false);
  const [lost, setLost] = useState<Problem | null>(null);
  const size = useRef({ width: 350, height: 117 });
  const end = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState(false);
  const markRead = useCommand(PhoneMarkDeterminationReadDocument, 'markDeterminationRead');
  const sign = useCommand(PhoneSignReceiptDocument, 'signDeterminationReceipt');
  const refuse = useCommand(PhoneNoteRefusalDocument, 'noteDeterminationRefusal');
  const onSize = useCallback((width: number, height: number) => {
    size.current = { width, height };
  }, []);
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setRead(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const mine = paper.standings.find(({ partyId }) => partyId === accidentCase.myParty?.id);
  const { recorderNo } = paper.content;
  const recording = recorder.state.kind === 'ON' || recorderNo !== null;
  const inked = hasEnoughInk(strokes);

  const send = async (): Promise<void> => {
    setSending(true);
    setLost(null);
    try {
      if (mine?.readAt == null && (await markRead.run({ determinationId: paper.id })) === null) return;
      let recordingId: string | null = null;
      const made = await recorder.stop();
      if (made !== null) {
        const sent = await sendRecording(client, { caseId: accidentCase.id, partyId: null, source: 'PHONE' }, made);
        if (sent.kind === 'NOT_SENT') {
          setLost({ ...sent, kind: 'REFUSED', fields: [], attemptsLeft: null });
          return;
        }
        recordingId = sent.recordingId;
      }
      await sign.run({
        determinationId: paper.id,
        contentHash: paper.contentHash,
        strokes: normaliseStrokes(strokes, size.current.width, size.current.height),
        recordingId,
      });
      requestRefresh();
    } finally {
      setSending(false);
    }
  };
  const next = (): void => {
    if (!read) end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' });
    else if (!recording) void recorder.start();
    else if (inked) void send();
  };
  const askRefusal = async (): Promise<void> => {
    let reason = '';
    const sure = await Dialog.confirm({
      title: t('refuseTitle'),
      content: (
        <>
          <TextArea rows={3} maxLength={200} onChange={(value) => (reason = value)} aria-label={t('refuseTitle')} />
          <p className="hint">{t('refuseHint')}</p>
        </>
      ),
      confirmText: t('refuseSend'),
      cancelText: t('cancel'),
    });
    if (!sure) return;
    await refuse.run({ determinationId: paper.id, why: 'REFUSED', reason: reason.trim() });
    requestRefresh();
  };
  const done = mine?.signedAt != null;
  return (
    <Page
      stepName={t('bar')}
      title={done ? t('signed') : t('readTitle')}
      onBack={onBack}
      foot={
        done ? (
          <p className="foot-note">{t('signed')}</p>
        ) : (
          <>
            <BigButton pending={sending} onClick={next}>
              {!read ? t('readOn') : !recording ? t('recordStart') : inked ? t('sign') : t('writeName')}
            </BigButton>
            {mine?.refusedAt == null && (
              <button type="button" className="text-button" onClick={() => void askRefusal()}>
                {t('refuse')}
              </button>
            )}
          </>
        )
      }
    >
      <ProblemNote problem={lost ?? sign.problem ?? markRead.problem ?? refuse.problem} />
      {mine?.refusedAt != null && (
        <p className="caution">
          <Icon name="ban" size={22} />
          <span>
            <b>{t('refused')}</b> {t('changeMind')}
          </span>
        </p>
      )}
      <DeterminationPaper paper={paper} />
      <div ref={end} />
      <p className="caution">
        <Icon name="info" size={22} />
        <span>
          <b>{t('signMeans')}</b> {!done && t('recordWhy')}
        </span>
      </p>
      {!done && (
        <>
          {recorderNo === null ? <Camera recorder={recorder} /> : <p>{t('bodyWorn', { no: recorderNo })}</p>}
          {recording && (
            <div>
              <div className="signature-head">
                <b>{t('here')}</b>
                <button
                  type="button"
                  className="text-button"
                  disabled={strokes.length === 0}
                  onClick={() => setStrokes([])}
                >
                  <Icon name="undo" size={17} />
                  {t('again')}
                </button>
              </div>
              <SignaturePad strokes={strokes} onChange={setStrokes} onSize={onSize} label={t('pad')} hint={t('hint')} />
            </div>
          )}
        </>
      )}
      <Recusal accidentCase={accidentCase} />
      <ReadAloud />
    </Page>
  );
}

/** What the camera sees while it records, or why it cannot and what to do then. */
function Camera({ recorder: { state } }: { readonly recorder: Recorder }): ReactElement | null {
  const t = useWords(words);
  const view = useRef<HTMLVideoElement>(null);
  const stream = state.kind === 'ON' ? state.stream : null;
  useEffect(() => {
    if (view.current !== null) view.current.srcObject = stream;
  }, [stream]);
  if (state.kind === 'CANNOT') {
    return (
      <p className="caution" role="alert">
        <Icon name="warn" size={22} />
        <span>
          <b>{t('CANNOT')}</b>
          {t(state.why)}
          {t('cannotEnd')}
        </span>
      </p>
    );
  }
  if (state.kind === 'OFF') return null;
  return (
    <figure className="signing-camera">
      <video ref={view} autoPlay muted playsInline aria-label={t('recording')} />
      <figcaption>
        <b>● {t('recording')}</b>
        <br />
        {t('sayIt')}
      </figcaption>
    </figure>
  );
}

function Issued({
  paper,
  accidentCase,
  onBack,
}: CaseScreenProps & { readonly paper: DeterminationPaperFragment }): ReactElement {
  const t = useWords(words);
  const confirm = useCommand(PhoneConfirmServedDocument, 'confirmServed');
  const mine = paper.standings.find(({ partyId }) => partyId === accidentCase.myParty?.id);
  const waiting = mine !== undefined && mine.servedAt === null;
  const confirmNow = async (): Promise<void> => {
    await confirm.run({ determinationId: paper.id, consent: true });
    requestRefresh();
  };
  return (
    <Page
      title={t('issued')}
      onBack={onBack}
      foot={
        waiting && (
          <>
            <BigButton disabled={paper.pdfUrl === null} pending={confirm.pending} onClick={() => void confirmNow()}>
              {paper.pdfUrl === null ? t('making') : t('confirm')}
            </BigButton>
            <p className="foot-note">{t('confirmHint')}</p>
          </>
        )
      }
    >
      <ProblemNote problem={confirm.problem} />
      <DeterminationPaper paper={paper} />
      <DeterminationFiles paper={paper} servedAt={mine?.servedAt ?? null} />
      <Rights />
      <ReadAloud />
    </Page>
  );
}

/** The paper to open or download, when it was served, and the mediation's supplement. */
export function DeterminationFiles({
  paper,
  servedAt,
}: {
  readonly paper: DeterminationPaperFragment;
  readonly servedAt: string | null;
}): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const language = useLanguage();
  const now = useNow(false);
  return (
    <section className="receipt-card rows">
      {paper.pdfUrl !== null && (
        <a className="row" href={paper.pdfUrl} target="_blank" rel="noreferrer">
          <Icon name="doc" size={22} />
          <b>{pick(paper.titleZh, paper.titleEn)}</b>
          <span>{servedAt === null ? t('open') : t('served', { time: formatMoment(servedAt, now, language) })}</span>
          <Icon name="next" size={17} />
        </a>
      )}
      {paper.mediation !== null && (
        <a
          className="row"
          {...(paper.mediation.pdfUrl === null
            ? { 'aria-disabled': true }
            : { href: paper.mediation.pdfUrl, target: '_blank', rel: 'noreferrer' })}
        >
          <Icon name="scale" size={22} />
          <b>{t('supplement', { result: pick(paper.mediation.resultZh, paper.mediation.result) })}</b>
          <Icon name="next" size={17} />
        </a>
      )}
    </section>
  );
}

/** The notice of rights in plain words. @source Order 146 arts 65, 71, 84-86 */
export function Rights(): ReactElement {
  const t = useWords(words);
  return (
    <section className="receipt-card">
      <h2>{t('rights')}</h2>
      <p>{t('right1')}</p>
      <p>{t('right2')}</p>
      <p>{t('right3')}</p>
    </section>
  );
}
