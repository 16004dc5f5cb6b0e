import { useId, type InputHTMLAttributes, type ReactElement, type ReactNode } from 'react';
import { SpinLoading } from 'antd-mobile';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import type { Problem } from '../use-command.ts';
import { frameWords } from '../words.ts';

export interface BigButtonProps {
  readonly children: ReactNode;
  /** Not needed on a submit button. */
  readonly onClick?: () => void;
  readonly submit?: boolean;
  /** `filled` is the one next action of a page. */
  readonly look?: 'filled' | 'outline' | 'white';
  readonly small?: boolean;
  readonly pending?: boolean;
  readonly disabled?: boolean;
}

/** The button at thumb height. While it works it keeps its words and cannot be pressed twice. */
export function BigButton({
  children,
  onClick,
  submit = false,
  look = 'filled',
  small = false,
  pending = false,
  disabled = false,
}: BigButtonProps): ReactElement {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`big big-${look}${small ? ' big-small' : ''}`}
      onClick={onClick}
      disabled={disabled || pending}
      aria-busy={pending}
    >
      {pending && <SpinLoading color="currentColor" style={{ '--size': '20px' }} />}
      {children}
    </button>
  );
}

export interface OptionProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One of a few answers, large enough for a thumb in gloves. */
export function Option({ icon, title, hint, chosen, onChoose }: OptionProps): ReactElement {
  return (
    <button
      type="button"
      role="radio"
      aria-checked={chosen}
      className={`option${chosen ? ' is-on' : ''}`}
      onClick={onChoose}
    >
      <span className="tile">
        <Icon name={icon} size={27} />
      </span>
      <span className="option-text">
        {title}
        {hint !== undefined && <small>{hint}</small>}
      </span>
      {chosen && <Icon name="check" size={24} weight={3} />}
    </button>
  );
}

/** A tick box that is a whole tile. */
export function Tick({
  children,
  on,
  onToggle,
}: {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  return (
    <button type="button" role="checkbox" aria-checked={on} className={`tick${on ? ' is-on' : ''}`} onClick={onToggle}>
      <span className="tick-box">{on && <Icon name="check" size={15} weight={3.4} />}</span>
      <span>{children}</span>
    </button>
  );
}

/** A question already answered, folded to one line with a way back. */
export function Answered({
  question,
  answer,
  onChange,
}: {
  readonly question: string;
  readonly answer: string;
  readonly onChange: () => void;
}): ReactElement {
  const t = useWords(frameWords);
  return (
    <div className="answered">
      <Icon name="check" size={22} weight={3} />
      <span className="answered-text">
        <small>{question}</small>
        <b>{answer}</b>
      </span>
      <button type="button" className="text-button" onClick={onChange} aria-label={`${t('change')}：${question}`}>
        {t('change')}
      </button>
    </div>
  );
}

/** Refusals and failures at the top of a page: what happened, what is kept, what to do, and a code for support. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }): ReactElement | null {
  const pick = usePick();
  const t = useWords(frameWords);
  if (problem === null) return null;
  return (
    <div className="problem" role="alert">
      <Icon name={problem.kind === 'OFFLINE' ? 'wifioff' : 'warn'} size={22} />
      <span>
        <b>{pick(problem.messageZh, problem.messageEn)}</b>
        {problem.fields.map((field) => (
          <span key={field.path} className="problem-line">
            {pick(field.messageZh, field.messageEn)}
          </span>
        ))}
        <small>{t('refCode', { code: problem.code })}</small>
      </span>
    </div>
  );
}

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** The server's path of this field, to show its refusal right here. */
  readonly path?: string | undefined;
  readonly problem?: Problem | null | undefined;
}

/** A labelled line of text; the refusal of this very field stands below it. */
export function Field({ label, value, onChange, hint, path, problem, ...rest }: FieldProps): ReactElement {
  const id = useId();
  const language = useLanguage();
  const wrong = path === undefined ? undefined : problem?.fields.find((field) => lastPart(field.path) === path);
  const note = wrong === undefined ? hint : language === 'zh' ? wrong.messageZh : wrong.messageEn;
  return (
    <div className={`field${wrong === undefined ? '' : ' is-wrong'}`}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={wrong !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
      />
      {note !== undefined && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}

function lastPart(path: string): string {
  return path.split('.').at(-1) ?? path;
}
