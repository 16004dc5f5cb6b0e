import { Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd';
import { type ReactElement, useRef, useState } from 'react';
import {
  type CaseDetailFragment,
  type MediationResult,
  RecordMediationDocument,
  ServeDeterminationDocument,
  type ServiceChannel,
} from '../../api/generated/graphql.ts';
import { type Phrase, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Stroke, hasEnoughInk, normaliseStrokes } from '../../shared/strokes.ts';
import { SignaturePad } from '../../shared/signature-pad.tsx';
import { partyLetter } from '../model/case-words.ts';
import type { DeskDetermination } from './determination-standing.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

const channels: Readonly<Record<ServiceChannel, Phrase>> = {
  IN_PERSON: ['当场交付', 'In person'],
  ELECTRONIC: ['电子送达（等本人确认）', 'Electronic (party confirms)'],
  POST: ['邮寄', 'By post'],
  LEFT: ['留置', 'Left at the place'],
  PUBLIC_NOTICE: ['公告', 'Public notice'],
};
const results: Readonly<Record<MediationResult, Phrase>> = {
  AGREED: ['达成协议', 'Agreed'],
  NO_CONSENT: ['不同意调解', 'No consent'],
  FAILED: ['未达成协议', 'Not agreed'],
};

/** Serving each party with its proof. The review time runs from here. */
export function ServiceCard({ paper }: { readonly paper: DeskDetermination }): ReactElement | null {
  const pick = usePick();
  const open = paper.standings.filter(({ servedAt }) => servedAt === null);
  const [ordinal, setOrdinal] = useState<number | null>(null);
  const [channel, setChannel] = useState<ServiceChannel>('IN_PERSON');
  const [proof, setProof] = useState('');
  const serve = useCommand(ServeDeterminationDocument);
  if (open.length === 0) return null;
  const to = ordinal ?? open[0]?.ordinal ?? 1;
  const electronic = channel === 'ELECTRONIC';
  return (
    <section className="card side-card side-card-list">
      <Icon name="check" />
      <div className="standings">
        <b>{pick('送达', 'Service')}</b>
        <ProblemBanner problem={serve.problem} onClose={serve.clear} />
        <div className="draft-line">
          <Select
            aria-label={pick('送达给谁', 'To whom')}
            value={to}
            onChange={setOrdinal}
            options={open.map((standing) => ({ value: standing.ordinal, label: standing.label }))}
          />
          <Select
            aria-label={pick('方式', 'How')}
            value={channel}
            onChange={setChannel}
            options={Object.entries(channels).map(([value, label]) => ({
              value: value as ServiceChannel,
              label: pick(...label),
            }))}
          />
        </div>
        <div className="draft-line">
          <Input
            disabled={electronic}
            aria-label={pick('凭证', 'Proof')}
            placeholder={
              electronic
                ? pick('以本人打开并确认为准', 'Counts from the party’s confirmation')
                : pick('凭证：谁签收、邮件号、见证人', 'Proof: who took it, parcel no., witness')
            }
            maxLength={500}
            value={proof}
            onChange={(event) => setProof(event.target.value)}
          />
          <Button
            type="primary"
            loading={serve.busy}
            disabled={paper.pdfUrl === null || (!electronic && proof.trim().length < 2)}
            onClick={() =>
              void serve
                .run({
                  determinationId: paper.id,
                  partyOrdinal: to,
                  channel,
                  proof,
                  at: new Date().toISOString(),
                })
                .then((accepted) => {
                  if (!accepted) return;
                  setOrdinal(null);
                  setProof('');
                })
            }
          >
            {electronic ? pick('发送', 'Send') : pick('已送达', 'Served')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The result of mediating on the spot, signed by all on this device. */
export function MediationCard({
  one,
  paper,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeskDetermination;
}): ReactElement | null {
  const pick = usePick();
  const [open, setOpen] = useState(false);
  const { mediation } = paper;
  const may = one.allowedSteps.includes('MEDIATE_ON_SPOT') && paper.kind !== 'CERTIFICATE';
  if (mediation === null && !may) return null;
  return (
    <section className="card side-card side-card-list">
      <Icon name="scale" />
      <div className="standings">
        <b>{pick('当场调解', 'Mediation on the spot')}</b>
        {mediation === null ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {pick('登记调解结果', 'Record the result')}
          </Button>
        ) : (
          <p>
            {pick(mediation.resultZh, mediation.result)}　{mediation.text}{' '}
            {mediation.pdfUrl !== null && (
              <a href={mediation.pdfUrl} target="_blank" rel="noreferrer">
                {pick('附页', 'Supplement')}
              </a>
            )}
          </p>
        )}
      </div>
      {open && <MediationDialog one={one} paper={paper} onClose={() => setOpen(false)} />}
    </section>
  );
}

function MediationDialog({
  one,
  paper,
  onClose,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeskDetermination;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const record = useCommand(RecordMediationDocument);
  const [result, setResult] = useState<MediationResult>('AGREED');
  const [consent, setConsent] = useState(false);
  const [objection, setObjection] = useState(false);
  const [payer, setPayer] = useState(1);
  const [yuan, setYuan] = useState<number | null>(null);
  const [term, setTerm] = useState('');
  const [text, setText] = useState('');
  const [signatures, setSignatures] = useState<Readonly<Record<number, readonly Stroke[]>>>({});
  const sizes = useRef(new Map<number, { width: number; height: number }>());
  const agreed = result === 'AGREED';
  const payee = paper.standings.find(({ ordinal }) => ordinal !== payer)?.ordinal ?? null;
  const send = (): void =>
    void record
      .run({
        determinationId: paper.id,
        result,
        consentOfAll: consent,
        objection,
        payerOrdinal: agreed ? payer : null,
        payeeOrdinal: agreed ? payee : null,
        amountFen: agreed && yuan !== null ? Math.round(yuan * 100) : null,
        term: agreed ? term : null,
        text,
        signatures: Object.entries(agreed ? signatures : {}).flatMap(([ordinal, strokes]) => {
          const size = sizes.current.get(Number(ordinal));
          return size !== undefined && hasEnoughInk(strokes)
            ? [{ ordinal: Number(ordinal), strokes: normaliseStrokes(strokes, size.width, size.height) }]
            : [];
        }),
      })
      .then((accepted) => {
        if (accepted) onClose();
      });
  return (
    <Modal
      open
      title={pick('当场调解结果', 'Result of the mediation')}
      okText={pick('登记', 'Record')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ loading: record.busy }}
      onOk={send}
      onCancel={onClose}
    >
      <ProblemBanner problem={record.problem} onClose={record.clear} />
      <Select
        aria-label={pick('结果', 'Result')}
        value={result}
        onChange={setResult}
        options={Object.entries(results).map(([value, label]) => ({
          value: value as MediationResult,
          label: pick(...label),
        }))}
      />
      <div>
        <Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)}>
          {pick('各方共同请求调解', 'All asked for it together')}
        </Checkbox>
        <Checkbox checked={objection} onChange={(event) => setObjection(event.target.checked)}>
          {pick('有一方对认定有异议', 'A party objects to the determination')}
        </Checkbox>
      </div>
      {agreed && (
        <div className="draft-line">
          <Select
            aria-label={pick('谁付', 'Who pays')}
            value={payer}
            onChange={setPayer}
            options={paper.standings.map(({ ordinal, label }) => ({
              value: ordinal,
              label: `${label}${pick('付', ' pays')}`,
            }))}
          />
          <InputNumber
            aria-label={pick('金额（元）', 'Amount, yuan')}
            min={0}
            precision={2}
            value={yuan}
            onChange={setYuan}
            suffix={pick('元', 'yuan')}
          />
          <Input
            aria-label={pick('方式和期限', 'How and until when')}
            placeholder={pick('方式和期限', 'How and until when')}
            maxLength={200}
            value={term}
            onChange={(event) => setTerm(event.target.value)}
          />
        </div>
      )}
      <Input.TextArea
        aria-label={pick('调解情况', 'In words')}
        placeholder={pick('调解情况', 'In words')}
        rows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {agreed &&
        one.parties.map((party) => (
          <div key={party.id} className="desk-pad">
            <b>
              {pick(...partyLetter(party.ordinal))} {party.name}
            </b>
            <SignaturePad
              strokes={signatures[party.ordinal] ?? []}
              onChange={(strokes) => setSignatures((before) => ({ ...before, [party.ordinal]: strokes }))}
              onSize={(width, height) => void sizes.current.set(party.ordinal, { width, height })}
              label={pick('签名框', 'Signature box')}
              hint={pick('当事人在这里签名', 'The party signs here')}
            />
          </div>
        ))}
    </Modal>
  );
}
