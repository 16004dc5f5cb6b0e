import { Input, Radio, Select } from 'antd';
import { type ReactElement, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import {
  type CaseDetailFragment,
  type DeterminationPaperFragment,
  DraftDeterminationDocument,
  type HandlingMode,
  PatternsDocument,
} from '../../api/generated/graphql.ts';
import { type Phrase, usePick } from '../../shared/i18n.ts';
import { gradeKeys, gradeShort, partyLetter } from '../model/case-words.ts';
import { draftInput, firstDraft, isDefault, withGrade, wordsOf } from '../model/determination-draft.ts';
import { DeterminationSheet } from './determination-paper.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { useKeys } from './use-keys.ts';

const modes: Readonly<Record<HandlingMode, Phrase>> = {
  SELF_NEGOTIATION: ['1 自行协商', '1 Self-negotiated'],
  WECHAT: ['2 微信', '2 WeChat'],
  APP_12123: ['3 交管12123', '3 App 12123'],
  AFTER_EVENT: ['4 事后处理', '4 After the event'],
};

/** Writing the document beside the evidence: the rule and its words are filled in, the officer decides and corrects. */
export function DeterminationDraft({
  one,
  paper,
  onScene,
  aside,
  foot,
  onDone,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeterminationPaperFragment | null;
  readonly onScene: boolean;
  /** Between form and sheet: what else can be done with the case. */
  readonly aside: ReactElement;
  /** Given the primary action, so that it stands in the bar at the bottom. */
  readonly foot: (primary: {
    readonly text: string;
    readonly busy: boolean;
    readonly ready: boolean;
    readonly act: () => void;
  }) => ReactElement;
  readonly onDone: () => void;
}): ReactElement {
  const pick = usePick();
  const [{ data }] = useQuery({ query: PatternsDocument });
  const [draft, setDraft] = useState(() => firstDraft(one, paper));
  const [partyAt, setPartyAt] = useState(0);
  const command = useCommand(DraftDeterminationDocument);
  const patterns = data?.codes.patterns ?? [];
  const pattern = patterns.find(({ id }) => id === draft.patternId);
  const certificate = draft.kind === 'CERTIFICATE';
  const chosen = draft.parties[partyAt] ?? draft.parties[0];
  const graded = draft.parties.every(({ grade }) => grade !== null);
  const ready = certificate || graded;
  const send = (): void => {
    if (!ready) return;
    void command.run(draftInput(one.id, draft, pattern)).then((accepted) => {
      if (accepted) onDone();
    });
  };
  useKeys({
    ...(certificate || chosen === undefined
      ? {}
      : Object.fromEntries(
          gradeKeys.map((grade, index) => [
            String(index + 1),
            () => setDraft((before) => withGrade(before, chosen.partyId, grade)),
          ]),
        )),
    p: () => setPartyAt((at) => (at + 1) % Math.max(1, draft.parties.length)),
    enter: send,
  });
  const setParty = (partyId: string, words: { conduct?: string; provision?: string }): void =>
    setDraft({
      ...draft,
      parties: draft.parties.map((party) => (party.partyId === partyId ? { ...party, ...words } : party)),
    });
  const sheet = useMemo(
    () => ({
      kind: draft.kind,
      authority: paper?.content.authority ?? '（有管辖权的交警大队）',
      documentNo: paper?.documentNo ?? '编号在拟好后生成',
      slight: draft.scope === 'SLIGHT_INJURY_CONSENT',
      factsText: draft.factsText,
      unestablished: draft.unestablished,
      articleZh: pattern?.articleZh ?? '',
      overrideReason: draft.overrideReason,
      officer: null,
      parties: draft.parties.map((party) => ({
        partyId: party.partyId,
        grade: party.grade,
        ...wordsOf(party, pattern),
      })),
    }),
    [draft, pattern, paper],
  );
  const needsReason = !certificate && graded && !isDefault(draft, pattern);
  return (
    <>
      <div className="case-right">
        <section className="card determination-form">
          <ProblemBanner problem={command.problem} onClose={command.clear} />
          <Radio.Group
            optionType="button"
            aria-label={pick('文书', 'Document')}
            value={draft.kind}
            onChange={(event) => setDraft({ ...draft, kind: event.target.value as typeof draft.kind })}
            options={[
              { value: 'SIMPLE_DETERMINATION', label: pick('认定书（简易程序）', 'Determination') },
              { value: 'CERTIFICATE', label: pick('事故证明（查不清）', 'Certificate (facts unclear)') },
            ]}
          />
          <Radio.Group
            aria-label={pick('适用情形', 'Scope')}
            value={draft.scope}
            onChange={(event) => setDraft({ ...draft, scope: event.target.value as typeof draft.scope })}
            options={[
              { value: 'PROPERTY_ONLY', label: pick('只有财产损失', 'Property only') },
              {
                value: 'SLIGHT_INJURY_CONSENT',
                label: pick('伤势轻微，各方一致同意简易程序', 'Slight injury, all consent'),
              },
            ]}
          />
          <label className="field" htmlFor="facts-text">
            {pick('事故事实', 'Facts')}
          </label>
          <Input.TextArea
            id="facts-text"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={draft.factsText}
            onChange={(event) => setDraft({ ...draft, factsText: event.target.value })}
          />
          {certificate ? (
            <>
              <label className="field" htmlFor="unestablished">
                {pick('哪些事实查不清，为什么', 'Which facts cannot be established, and why')}
              </label>
              <Input.TextArea
                id="unestablished"
                autoSize={{ minRows: 2, maxRows: 6 }}
                maxLength={1000}
                value={draft.unestablished}
                onChange={(event) => setDraft({ ...draft, unestablished: event.target.value })}
              />
              <p className="mute">
                {pick('查不清不写责任，也不能各打五十大板。', 'Unclear facts name no liability and are never halved.')}
              </p>
            </>
          ) : (
            <>
              <Select
                showSearch
                allowClear
                aria-label={pick('责任情形', 'Pattern')}
                placeholder={pick('选责任情形', 'Choose a pattern')}
                value={draft.patternId}
                optionFilterProp="label"
                onChange={(patternId) => setDraft({ ...draft, patternId: patternId ?? null })}
                options={patterns.map((it) => ({ value: it.id, label: `${it.id} ${pick(it.nameZh, it.nameEn)}` }))}
              />
              {pattern !== undefined && <p className="article">{pick(pattern.articleZh, pattern.articleEn)}</p>}
              {draft.parties.map((party, index) => {
                const { conduct, provision } = wordsOf(party, pattern);
                return (
                  <fieldset key={party.partyId} className={index === partyAt ? 'draft-party is-on' : 'draft-party'}>
                    <legend>
                      <span className={`party party-${party.ordinal}`}>{pick(...partyLetter(party.ordinal))}</span>
                      {index === partyAt && <kbd>P</kbd>}
                    </legend>
                    <div className="grade-buttons" role="radiogroup" aria-label={pick('责任', 'Liability')}>
                      {gradeKeys.map((grade, key) => (
                        <button
                          type="button"
                          role="radio"
                          key={grade}
                          aria-checked={grade === party.grade}
                          className={grade === party.grade ? 'grade grade-on' : 'grade'}
                          onClick={() => {
                            setPartyAt(index);
                            setDraft(withGrade(draft, party.partyId, grade));
                          }}
                        >
                          {key + 1} {pick(...gradeShort[grade])}
                        </button>
                      ))}
                    </div>
                    <Input
                      aria-label={pick('行为', 'Conduct')}
                      placeholder={pick('行为', 'Conduct')}
                      maxLength={500}
                      value={conduct}
                      onChange={(event) => setParty(party.partyId, { conduct: event.target.value })}
                    />
                    <Input
                      aria-label={pick('违反的规定', 'Provision')}
                      placeholder={pick('违反的规定', 'Provision violated')}
                      maxLength={300}
                      value={provision}
                      onChange={(event) => setParty(party.partyId, { provision: event.target.value })}
                    />
                  </fieldset>
                );
              })}
              {needsReason && (
                <>
                  <label className="field" htmlFor="override">
                    {pick('与规则不同，写明理由', 'Why it differs from the table')}
                  </label>
                  <Input
                    id="override"
                    maxLength={500}
                    value={draft.overrideReason}
                    onChange={(event) => setDraft({ ...draft, overrideReason: event.target.value })}
                  />
                </>
              )}
            </>
          )}
          <div className="draft-line">
            <Select
              allowClear
              aria-label={pick('处理方式（表头）', 'Handling (header)')}
              placeholder={pick('处理方式（表头，可空）', 'Handling (header, optional)')}
              value={draft.handlingMode}
              onChange={(handlingMode) => setDraft({ ...draft, handlingMode: handlingMode ?? null })}
              options={Object.entries(modes).map(([value, label]) => ({
                value: value as HandlingMode,
                label: pick(...label),
              }))}
            />
            {onScene && (
              <Input
                aria-label={pick('执法记录仪编号', 'Body-worn recorder')}
                placeholder={pick('现场执法记录仪编号（正在录）', 'Body-worn recorder no. (running)')}
                maxLength={50}
                value={draft.recorderNo}
                onChange={(event) => setDraft({ ...draft, recorderNo: event.target.value })}
              />
            )}
          </div>
        </section>
        {aside}
        <DeterminationSheet one={one} text={sheet} />
      </div>
      {foot({
        text: ready
          ? pick('拟好，请各方看', 'Ready, let the parties read')
          : pick('先选各方责任', 'Choose the grades first'),
        busy: command.busy,
        ready,
        act: send,
      })}
    </>
  );
}
