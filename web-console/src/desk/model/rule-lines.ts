/** One answer of the workbench as the table shows it; whatever kind it is. */
export interface RuleRow {
  readonly key: number;
  readonly id: string;
  readonly ok: boolean;
  /** The members that are plain values, `route: SIMPLE_PROCEDURE`. */
  readonly result: readonly (readonly [name: string, value: string])[];
  readonly reasons: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '—' : JSON.stringify(value);

/** Reads an answer of any kind: plain members become the result, reasons and articles their own lines. */
export function toRuleRow(
  line: { readonly ok: boolean; readonly answer: unknown },
  key: number,
  chinese: boolean,
): RuleRow {
  const answer = isRecord(line.answer) ? line.answer : {};
  const id = plain(answer['id'] ?? '—');
  if (!line.ok) {
    const error = isRecord(answer['error']) ? answer['error'] : {};
    return { key, id, ok: false, result: [], reasons: [plain(error[chinese ? 'messageZh' : 'messageEn'])] };
  }
  const lists = ['reasons', 'payments', 'notes', 'contradictions', 'failed'];
  const said = lists
    .flatMap((name) => (Array.isArray(answer[name]) ? answer[name] : []))
    .map((each: unknown) => {
      if (!isRecord(each)) return plain(each);
      const article =
        each[chinese ? 'article' : 'article_en'] ?? each[chinese ? 'articleZh' : 'articleEn'] ?? each['article'];
      const amount = each['amount_cny'];
      return [
        each['rule'] ?? each['key'],
        amount === undefined ? undefined : `${plain(each['from'])} → ${plain(each['to'])} ¥${plain(amount)}`,
        each[chinese ? 'textZh' : 'textEn'] ?? each[chinese ? 'messageZh' : 'messageEn'],
        article,
      ]
        .filter((part) => part !== undefined)
        .map(plain)
        .join(' · ');
    });
  const article = answer[chinese ? 'article' : 'article_en'] ?? answer['article'];
  return {
    key,
    id,
    ok: true,
    result: Object.entries(answer)
      .filter(([name]) => name !== 'id' && !lists.includes(name) && !name.startsWith('article'))
      .map(([name, value]) => [name, plain(value)] as const),
    reasons: typeof article === 'string' && article !== '' ? [...said, article] : said,
  };
}
