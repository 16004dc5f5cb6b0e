import { type KeyboardEvent, type ReactElement, type Ref, useId, useState } from 'react';
import { usePick } from '../../shared/i18n.ts';

export interface Target {
  readonly id: string;
  readonly kind: 'case' | 'unit';
  readonly text: string;
  /** Everything it can be found by. */
  readonly search: string;
}

const most = 6;

/** One line that finds a case by number, plate or road, or a unit by call sign: arrows choose, Enter goes, Esc leaves. */
export function CommandBar({
  targets,
  inputRef,
  onGo,
}: {
  readonly targets: readonly Target[];
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onGo: (target: Target) => void;
}): ReactElement {
  const pick = usePick();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const plain = (words: string): string => words.toUpperCase().replace(/[·\s/]/g, '');
  const wanted = plain(text);
  const found = wanted === '' ? [] : targets.filter((target) => plain(target.search).includes(wanted)).slice(0, most);
  const go = (target: Target | undefined): void => {
    if (target === undefined) return;
    onGo(target);
    setText('');
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setText('');
      event.currentTarget.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter') {
      go(found[at] ?? found[0]);
      event.currentTarget.blur();
    }
  };
  return (
    <div className="command">
      <kbd>/</kbd>
      <input
        ref={inputRef}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[at] === undefined ? undefined : `${listId}-${at}`}
        aria-label={pick('找案件、车牌、路名或车组', 'Find a case, plate, road or unit')}
        placeholder={pick('找案件、车牌、路名、车组', 'Find a case, plate, road, unit')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {wanted !== '' && (
        <div className="command-list card" role="listbox" id={listId} aria-label={pick('结果', 'Results')}>
          {found.length === 0 && <span className="mute">{pick('没有搜到', 'Nothing found')}</span>}
          {found.map((target, index) => (
            <div
              key={target.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={index === at ? 'command-on' : undefined}
              onMouseDown={() => go(target)}
            >
              {target.text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
