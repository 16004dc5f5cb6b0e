import { type ReactElement, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from './drafts.ts';
import { emptyReport, type ReportDraft } from './report-draft.ts';
import { PeopleAndCarsScreen } from './screens/people-and-cars.tsx';
import { SafetyScreen } from './screens/safety.tsx';
import { SendReportScreen } from './screens/send-report.tsx';

export interface ReportStepProps {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
  readonly onBack: () => void;
}

/** Before the report: safety, people and cars, then one SMS code and it is sent. Moving on loads nothing. */
export function ReportPage(): ReactElement {
  const initial = useMemo(() => emptyReport(new Date()), []);
  const [draft, change] = useDraft<ReportDraft>('report', initial);
  const navigate = useNavigate();
  switch (draft.step) {
    case 'SAFETY':
      return <SafetyScreen draft={draft} change={change} onBack={() => void navigate('/')} />;
    case 'PEOPLE':
      return <PeopleAndCarsScreen draft={draft} change={change} onBack={() => change({ step: 'SAFETY' })} />;
    case 'SEND':
      return <SendReportScreen draft={draft} change={change} onBack={() => change({ step: 'PEOPLE' })} />;
  }
}
