import { type ReactElement, useId } from 'react';

/** A question with two or three short answers side by side. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, word: string])[];
  readonly onChange: (value: Value) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="segments">
        {options.map(([code, word]) => (
          <button
            key={code}
            type="button"
            role="radio"
            aria-checked={code === value}
            className={code === value ? 'is-on' : ''}
            onClick={() => onChange(code)}
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
