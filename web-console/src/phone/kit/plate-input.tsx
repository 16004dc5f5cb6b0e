import { type ReactElement, useId, useState } from 'react';
import { Popup } from 'antd-mobile';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, usePick, useWords } from '../../shared/i18n.ts';
import { Plate } from '../../shared/plate.tsx';
import type { Problem } from '../use-command.ts';
import { frameWords } from '../words.ts';
import { BigButton } from './controls.tsx';
import { appendPlateKey, plateKeys, provinceKeys } from './plate-keys.ts';

const words = {
  label: ['车牌', 'Plate'],
  choose: ['点这里填车牌', 'Tap to enter the plate'],
  province: ['先点省份', 'Province first'],
  erase: ['删一个', 'Erase one'],
} as const satisfies Record<string, Phrase>;

/** Plate entry: provinces first, then letters and digits without I and O. A hardware keyboard works too. */
export function PlateInput({
  value,
  onChange,
  problem,
}: {
  readonly value: string;
  readonly onChange: (plate: string) => void;
  readonly problem: Problem | null;
}): ReactElement {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const pick = usePick();
  const id = useId();
  const [open, setOpen] = useState(false);
  const wrong = problem?.fields.find((field) => field.path.split('.').at(-1) === 'plate');
  const keys = value === '' ? provinceKeys : plateKeys(value);
  return (
    <div className={`field${wrong === undefined ? '' : ' is-wrong'}`}>
      <span className="field-label" id={`${id}-label`}>
        {t('label')}
      </span>
      <button
        type="button"
        className="field-button"
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setOpen(true)}
      >
        <span id={`${id}-value`}>{value === '' ? t('choose') : <Plate plate={value} size={18} />}</span>
        <Icon name="next" size={18} />
      </button>
      {wrong !== undefined && <small>{pick(wrong.messageZh, wrong.messageEn)}</small>}
      <Popup visible={open} onMaskClick={() => setOpen(false)} bodyClassName="sheet" destroyOnClose>
        <div
          role="dialog"
          aria-modal="true"
          aria-label={t('label')}
          onKeyDown={(event) => {
            if (event.key === 'Backspace') onChange(value.slice(0, -1));
            else if (event.key.length === 1) onChange(appendPlateKey(value, event.key));
          }}
        >
          <p className="plate-shown" aria-live="polite">
            {value === '' ? t('province') : <Plate plate={value} size={28} />}
          </p>
          <div className="plate-keys">
            {keys.map((key) => (
              <button key={key} type="button" onClick={() => onChange(appendPlateKey(value, key))}>
                {key}
              </button>
            ))}
            <button
              type="button"
              className="plate-erase"
              aria-label={t('erase')}
              disabled={value === ''}
              onClick={() => onChange(value.slice(0, -1))}
            >
              <Icon name="back" size={20} weight={2.2} />
            </button>
          </div>
          <BigButton onClick={() => setOpen(false)}>{frame('done')}</BigButton>
        </div>
      </Popup>
    </div>
  );
}
