import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable has to be, for the person who set it. */
export interface Expectation {
  readonly zh: string;
  readonly en: string;
  /** The value must not be repeated in a message. */
  readonly secret?: boolean;
}

/** Reads variables one by one and collects what is wrong with them, so that all faults are told at once. */
export class EnvReader {
  readonly #env: Environment;
  readonly #faults: string[] = [];

  constructor(env: Environment) {
    this.#env = env;
  }

  get faults(): readonly string[] {
    return this.#faults;
  }

  /** The value, or `fallback` when the variable is absent or empty; a value that does not fit is a fault (and gives `fallback`). */
  read<Value, Fallback>(
    name: string,
    schema: z.ZodType<Value>,
    fallback: Fallback,
    expected: Expectation,
  ): Value | Fallback {
    const text = this.#env[name]?.trim() ?? '';
    if (text === '') return fallback;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    const shown = expected.secret === true ? ['（不显示）', 'a value not shown here'] : [`“${text}”`, `"${text}"`];
    this.fault(name, `应为${expected.zh}，实为${shown[0]}`, `expected ${expected.en} but received ${shown[1]}`);
    return fallback;
  }

  text(name: string): string | null {
    return this.read(name, z.string(), null, { zh: '文字', en: 'text' });
  }

  secret(name: string, minLength: number): string | null {
    return this.read(name, z.string().min(minLength), null, {
      zh: `至少 ${minLength} 个字符`,
      en: `at least ${minLength} characters`,
      secret: true,
    });
  }

  integer<Fallback>(name: string, fallback: Fallback, min: number, max: number): number | Fallback {
    const schema = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
    return this.read(name, schema, fallback, {
      zh: ` ${min} 到 ${max} 的整数`,
      en: `a whole number from ${min} to ${max}`,
    });
  }

  onOff(name: string, fallback: boolean): boolean {
    const words = z.enum(['on', 'off', 'true', 'false']);
    const word = this.read(name, words, fallback ? 'on' : 'off', { zh: ' on 或 off', en: 'on or off' });
    return word === 'on' || word === 'true';
  }

  oneOf<const Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const list = choices.join(' | ');
    return this.read(name, z.enum(choices), fallback, { zh: ` ${list} 之一`, en: `one of ${list}` });
  }

  /** An address with one of these schemes; `secret` when it may hold a password. */
  address(name: string, schemes: readonly string[], secret = false): string | null {
    const schema = z
      .string()
      .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)));
    const list = schemes.map((scheme) => `${scheme}://…`).join(' | ');
    return this.read(name, schema, null, { zh: `地址 ${list}`, en: `an address ${list}`, secret });
  }

  /** `https://host:port` and nothing after it. */
  origin(name: string): string | null {
    const schema = z
      .string()
      .refine(
        (text) =>
          URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && originOf(text) === text.replace(/\/$/, ''),
      )
      .transform(originOf);
    return this.read(name, schema, null, {
      zh: '来源地址，如 https://kc.example.cn',
      en: 'an origin such as https://kc.example.cn',
    });
  }

  fault(name: string, zh: string, en: string): void {
    this.#faults.push(`${name}：${zh} / ${en}`);
  }
}

function originOf(text: string): string {
  return new URL(text).origin;
}
