import { Button, Input, Segmented, Upload } from 'antd';
import { type ReactElement, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { EvaluateRulesDocument, type EvaluateRulesQuery, RuleKindsDocument } from '../../api/generated/graphql.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import type { Phrase } from '../../shared/i18n.ts';
import { toRuleRow } from '../model/rule-lines.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import '../decisions.css';

type Lines = EvaluateRulesQuery['evaluateRules']['lines'];

const kindWords: Readonly<Record<string, Phrase>> = {
  eligibility: ['处理路径', 'Route'],
  deadline: ['期限', 'Deadlines'],
  mandate: ['授权', 'Mandate'],
  masking: ['遮盖', 'Masking'],
  validity: ['号码格式', 'Numbers'],
  liability: ['责任', 'Liability'],
  money: ['赔偿', 'Money'],
};
/** A first case of each kind, so that nobody begins with an empty page. */
const examples: Readonly<Record<string, unknown>> = {
  eligibility: [{ id: 1, facts: { n_motor: 2, deaths: 0, injured: 0, movable: true } }],
  deadline: [{ id: 1, clock: 'DL-15', start: '2026-11-24' }],
  liability: [
    {
      id: 1,
      accounts: [
        { party: 'A', ticks: [8], impact: 'FRONT' },
        { party: 'B', ticks: ['STOPPED'], impact: 'REAR' },
      ],
    },
    {
      id: 2,
      pattern: 'L-02',
      grades: [
        { party: 'A', grade: 'MAIN' },
        { party: 'B', grade: 'SECONDARY' },
      ],
    },
  ],
  money: [
    {
      id: 1,
      accident_date: '2026-11-24',
      parties: [
        { id: 'A', grade: 'FULL', tpl_sum_cny: 1000000 },
        { id: 'B', grade: 'NONE', losses: { property_cny: 3500 } },
      ],
    },
  ],
};
const MOST_CASES = 500;

/** Invented cases against the rules as they are: what `npm run rules` does, without a command line. */
export default function RulesPage(): ReactElement {
  const pick = usePick();
  const client = useClient();
  const [{ data, error }, refetch] = useQuery({ query: RuleKindsDocument });
  const kinds = data?.ruleKinds ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = chosen ?? kinds[0] ?? '';
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? JSON.stringify(examples[kind] ?? [], null, 1);
  const [lines, setLines] = useState<Lines | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const evaluate = async (): Promise<void> => {
    const cases = readCases(text);
    setLines(null);
    if (cases === null) {
      setProblem(pick('请给出案例的 JSON 数组', 'Give a JSON array of cases'));
      return;
    }
    if (cases.length > MOST_CASES) {
      setProblem(pick(`一次最多 ${MOST_CASES} 个案例`, `At most ${MOST_CASES} cases at once`));
      return;
    }
    setBusy(true);
    const result = await client.query(EvaluateRulesDocument, { kind, cases }, { requestPolicy: 'network-only' });
    setBusy(false);
    setProblem(result.error === undefined ? null : result.error.message);
    setLines(result.data?.evaluateRules.lines ?? null);
  };
  return (
    <DeskPage title={pick('规则工作台', 'Rules workbench')} kpis={[]}>
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick('用假设的案例问规则', 'Ask the rules about invented cases')}</h1>
          <span className="mute">{pick('不保存，也不影响任何案件', 'Nothing is stored and no case is touched')}</span>
        </div>
        {error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
        ) : data === undefined ? (
          <Notice kind="loading" />
        ) : (
          <>
            <Segmented
              aria-label={pick('规则种类', 'Kind of rule')}
              value={kind}
              options={kinds.map((each) => ({ value: each, label: pick(...(kindWords[each] ?? [each, each])) }))}
              onChange={(next) => {
                setChosen(next);
                setWritten(null);
                setLines(null);
              }}
            />
            <label className="field" htmlFor="rule-cases">
              {pick('案例（JSON 数组）', 'Cases (JSON array)')}
            </label>
            <Input.TextArea
              id="rule-cases"
              rows={10}
              spellCheck={false}
              value={text}
              style={{ fontFamily: 'monospace' }}
              onChange={(event) => setWritten(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && event.ctrlKey) void evaluate();
              }}
            />
            <p className="form-row">
              <Button type="primary" loading={busy} onClick={() => void evaluate()}>
                {pick('计算', 'Evaluate')} <kbd>Ctrl Enter</kbd>
              </Button>{' '}
              <Upload
                accept=".json,application/json"
                showUploadList={false}
                beforeUpload={(file) => {
                  void file.text().then(setWritten);
                  return false;
                }}
              >
                <Button>{pick('打开文件', 'Open a file')}</Button>
              </Upload>{' '}
              {lines !== null && lines.length > 0 && (
                <Button onClick={() => download(kind, lines)}>{pick('下载 JSONL', 'Download JSONL')}</Button>
              )}
            </p>
            {problem !== null && (
              <p role="alert" className="not-yet">
                {problem}
              </p>
            )}
            {lines !== null && <Results lines={lines} />}
          </>
        )}
      </div>
    </DeskPage>
  );
}

function Results({ lines }: { readonly lines: Lines }): ReactElement {
  const pick = usePick();
  const chinese = useLanguage() === 'zh';
  if (lines.length === 0) return <Notice kind="empty" title={pick('没有案例', 'No cases')} text="" />;
  return (
    <table className="trial" aria-live="polite">
      <thead>
        <tr>
          <th>{pick('编号', 'Id')}</th>
          <th>{pick('结果', 'Result')}</th>
          <th>{pick('理由和条文', 'Reasons and articles')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const row = toRuleRow(line, index, chinese);
          return (
            <tr key={row.key}>
              <td>{row.id}</td>
              <td>
                {row.ok
                  ? row.result.map(([name, value]) => (
                      <div key={name}>
                        <span className="mute">{name}</span> <b>{value}</b>
                      </div>
                    ))
                  : pick('案例有误', 'Faulty case')}
              </td>
              <td className="small">
                {row.reasons.map((reason) => (
                  <div key={reason}>{reason}</div>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function readCases(text: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

function download(kind: string, lines: Lines): void {
  const body = lines.map(({ answer }) => `${JSON.stringify(answer)}\n`).join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([body], { type: 'application/jsonl' }));
  link.download = `rules-${kind}.jsonl`;
  link.click();
  URL.revokeObjectURL(link.href);
}
