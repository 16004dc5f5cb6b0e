import { type ReactElement, type ReactNode, useContext, useEffect, useRef } from 'react';
import { Icon } from '../../shared/icons.tsx';
import { useLanguage, useWords } from '../../shared/i18n.ts';
import { useAppearance } from '../../shared/theme.ts';
import { frameWords, stepNames } from '../words.ts';
import { AskOfficer, OfficerContext } from './ask-officer.tsx';
import { ProblemNote } from './controls.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import { PageTools } from './page-tools.tsx';

export interface PageProps {
  readonly children: ReactNode;
  /** In the bar; the product's name when absent. */
  readonly title?: string | undefined;
  /** 1–7; pages outside the journey have none. */
  readonly step?: number | null | undefined;
  /** Overrides the step's usual name. */
  readonly stepName?: string | undefined;
  readonly onBack?: (() => void) | undefined;
  /** Buttons at thumb height. */
  readonly foot?: ReactNode;
  /** Large type and read-aloud links under the buttons. */
  readonly tools?: boolean;
  readonly tone?: 'plain' | 'grey' | 'go' | 'camera';
}

/** The frame of every phone page: back, title, 110 always in reach, progress, content, buttons at thumb height. */
export function Page({
  children,
  title,
  step = null,
  stepName,
  onBack,
  foot,
  tools = false,
  tone = 'plain',
}: PageProps): ReactElement {
  const t = useWords(frameWords);
  const { elder } = useAppearance();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // One page replaces another without a load: readers and keyboards must start at its top.
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`page page-${tone}`}>
      <OfflineStrip />
      <header className="bar">
        {onBack !== undefined && (
          <button type="button" className="bar-back" onClick={onBack} aria-label={t('back')}>
            <Icon name="back" size={24} weight={2.2} />
          </button>
        )}
        <span className="bar-title">{title ?? t('product')}</span>
        <AskOfficer />
        <Call110 />
      </header>
      {step !== null && <Progress step={step} name={stepName} />}
      <main ref={main} tabIndex={-1} className="content">
        <ProblemNote problem={useContext(OfficerContext)?.problem ?? null} />
        {children}
        {tools && elder && <PageTools />}
      </main>
      {(foot !== undefined || (tools && !elder)) && (
        <footer className="foot">
          {foot}
          {tools && !elder && <PageTools />}
        </footer>
      )}
    </div>
  );
}

/** 110 on every page, one tap away. */
export function Call110(): ReactElement {
  const t = useWords(frameWords);
  const { elder } = useAppearance();
  return (
    <a className="sos" href="tel:110">
      <Icon name="phone" size={elder ? 26 : 17} weight={2.2} />
      {elder ? t('call110Short') : t('call110')}
    </a>
  );
}

function Progress({ step, name }: { readonly step: number; readonly name: string | undefined }): ReactElement {
  const t = useWords(frameWords);
  const language = useLanguage();
  const shown = name ?? stepNames[step - 1]?.[language === 'zh' ? 0 : 1] ?? '';
  return (
    <div className="progress" role="img" aria-label={t('stepCount', { n: step, name: shown })}>
      <span className="progress-word" aria-hidden="true">
        <b>{step}</b> / 7 {shown}
      </span>
      <span className="progress-segments" aria-hidden="true">
        {stepNames.map(([zh], index) => (
          <i key={zh} className={index < step ? 'is-done' : ''} />
        ))}
      </span>
    </div>
  );
}
