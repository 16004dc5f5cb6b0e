import { type ReactElement, useEffect, useState } from 'react';
import { Icon } from '../../shared/icons.tsx';
import { getLanguage, setLanguage, useWords } from '../../shared/i18n.ts';
import { setElder, useAppearance } from '../../shared/theme.ts';
import { frameWords } from '../words.ts';

const canSpeak = typeof window !== 'undefined' && 'speechSynthesis' in window;

/** Reads the page's own text aloud; absent where the phone has no voice. */
export function ReadAloud(): ReactElement | null {
  const t = useWords(frameWords);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!canSpeak) return undefined;
    return () => window.speechSynthesis.cancel();
  }, []);
  if (!canSpeak) return null;
  const toggle = (): void => {
    window.speechSynthesis.cancel();
    if (speaking) {
      setSpeaking(false);
      return;
    }
    const text = document.querySelector('main')?.textContent ?? '';
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = getLanguage() === 'zh' ? 'zh-CN' : 'en-US';
    utterance.rate = 0.95;
    utterance.addEventListener('end', () => setSpeaking(false));
    utterance.addEventListener('error', () => setSpeaking(false));
    window.speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  return (
    <button type="button" className="text-button" onClick={toggle} aria-pressed={speaking}>
      <Icon name="sound" size={19} />
      {speaking ? t('stopReading') : t('readAloud')}
    </button>
  );
}

/** Large type, read aloud, and the other language. */
export function PageTools(): ReactElement {
  const t = useWords(frameWords);
  const { elder } = useAppearance();
  return (
    <div className="page-tools">
      <button type="button" className="text-button" onClick={() => setElder(!elder)} aria-pressed={elder}>
        <Icon name="font" size={20} />
        {elder ? t('elderOff') : t('elder')}
      </button>
      <ReadAloud />
      <LanguageSwitch />
    </div>
  );
}

/** Names the other language in that language. */
export function LanguageSwitch(): ReactElement {
  const t = useWords(frameWords);
  const other = getLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="text-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLanguage(other)}
    >
      {t('language')}
    </button>
  );
}
