import { type ReactElement, useEffect, useRef } from 'react';
import { SpinLoading } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { PhoneCityDocument, PhoneReportAccidentDocument, PhoneViewerDocument } from '../../api/generated/graphql.ts';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import { clearDraft } from '../drafts.ts';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { reportInput } from '../report-draft.ts';
import type { ReportStepProps } from '../report-page.tsx';
import { problemOf, useCommand } from '../use-command.ts';
import { SignInForm } from './sign-in.tsx';

const words = {
  signIn: ['留个手机号，马上就好', 'Your phone number, then it is sent'],
  signInLead: [
    '用来找回这起事故、收通知。前面填的都在。',
    'To find this case again and get messages. What you entered is kept.',
  ],
  sending: ['正在报案', 'Sending your report'],
  sendingLead: [
    '几秒钟就好。发出去之前，内容都存在这台手机。',
    'A few seconds. Until it is sent everything stays on this phone.',
  ],
  notSent: ['还没发出去', 'Not sent yet'],
  again: ['再发一次', 'Send again'],
} as const satisfies Record<string, Phrase>;

/** Between step 2 and 3: sign in if needed, then the report goes out by itself. */
export function SendReportScreen({ draft, onBack }: ReportStepProps): ReactElement {
  const t = useWords(words);
  const navigate = useNavigate();
  const [viewer, askViewer] = useQuery({ query: PhoneViewerDocument, requestPolicy: 'cache-and-network' });
  const [city, askCity] = useQuery({ query: PhoneCityDocument });
  const report = useCommand(PhoneReportAccidentDocument, 'reportAccident');
  const started = useRef(false);

  const centre = city.data?.city;
  const signedIn = viewer.data?.viewer?.kind === 'DRIVER';
  const { run } = report;
  const send = async (): Promise<void> => {
    if (centre === undefined) return;
    const accidentCase = await run(reportInput(draft, centre));
    if (accidentCase === null) return;
    clearDraft('report');
    await navigate(`/case/${accidentCase.id}`, { replace: true });
  };
  useEffect(() => {
    if (!signedIn || centre === undefined || started.current) return;
    started.current = true;
    void send();
  });

  if (viewer.data !== undefined && !signedIn) {
    return (
      <Page step={2} onBack={onBack}>
        <h1>{t('signIn')}</h1>
        <p className="lead">{t('signInLead')}</p>
        <SignInForm />
      </Page>
    );
  }
  // Reading who I am or which city this is may fail as well; sending starts by itself once both are known.
  const unread = viewer.error ?? city.error;
  const failure = report.problem ?? (unread === undefined ? null : problemOf(unread));
  const again = (): void => {
    if (unread === undefined) {
      void send();
      return;
    }
    askViewer({ requestPolicy: 'network-only' });
    askCity({ requestPolicy: 'network-only' });
  };
  return (
    <Page
      step={2}
      onBack={onBack}
      foot={
        failure !== null && (
          <BigButton onClick={again} pending={report.pending}>
            {t('again')}
          </BigButton>
        )
      }
    >
      <h1>{failure === null ? t('sending') : t('notSent')}</h1>
      {failure === null ? (
        <>
          <p className="lead">{t('sendingLead')}</p>
          <div className="center" role="status" aria-label={t('sending')}>
            <SpinLoading color="primary" style={{ '--size': '44px' }} />
          </div>
        </>
      ) : (
        <ProblemNote problem={failure} />
      )}
    </Page>
  );
}
