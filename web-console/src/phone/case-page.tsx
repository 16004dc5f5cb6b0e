import { type ReactElement, useEffect, useRef } from 'react';
import { SpinLoading } from 'antd-mobile';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useSubscription } from 'urql';
import {
  PhoneCaseByIdDocument,
  PhoneCaseChangedDocument,
  PhoneRequestOfficerDocument,
  type PhoneCaseFragment,
} from '../api/generated/graphql.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { useWords } from '../shared/i18n.ts';
import { readDraft } from './drafts.ts';
import { OfficerContext } from './kit/ask-officer.tsx';
import { BigButton, ProblemNote } from './kit/controls.tsx';
import { confirmTone } from './kit/confirm-tone.ts';
import { Page } from './kit/page.tsx';
import { type CaseScreen, screenFor } from './screen-for.ts';
import { AccountScreen } from './screens/account.tsx';
import { ClearRoadScreen } from './screens/clear-road.tsx';
import { DeterminationScreen } from './screens/determination.tsx';
import { EndedScreen, isEnded } from './screens/ended.tsx';
import { HandedOverScreen } from './screens/handed-over.tsx';
import { InviteScreen } from './screens/invite.tsx';
import { PapersScreen } from './screens/papers.tsx';
import { PhotosScreen } from './screens/photos.tsx';
import { ReceiptScreen } from './screens/receipt.tsx';
import { ResultScreen } from './screens/result.tsx';
import { SignScreen } from './screens/sign.tsx';
import { WaitScreen } from './screens/wait.tsx';
import { readProblemOf, useCommand } from './use-command.ts';
import { frameWords } from './words.ts';

export interface CaseScreenProps {
  readonly accidentCase: PhoneCaseFragment;
  /** Asks for a page; the server's state still decides whether it opens. */
  readonly go: (screen: CaseScreen) => void;
  /** The page the server's state asks for next. */
  readonly goOn: () => void;
  readonly onBack: () => void;
}

/** One case, wherever it stands: the server's state picks the page, changes arrive live. */
export function CasePage(): ReactElement {
  const t = useWords(frameWords);
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const query = useLiveQuery(PhoneCaseByIdDocument, { id });
  useSubscription({ query: PhoneCaseChangedDocument, variables: { caseId: id } });
  const accidentCase = query.data?.accidentCase;
  useNews(accidentCase ?? null);
  const officer = useCommand(PhoneRequestOfficerDocument, 'requestOfficer');
  const asking = {
    ask: () => void officer.run({ caseId: id, reason: '当事人请求民警到场' }),
    pending: officer.pending,
    problem: officer.problem,
  };

  if (accidentCase === undefined) {
    return (
      <Page
        onBack={() => void navigate('/')}
        foot={query.error !== undefined && <BigButton onClick={query.refetch}>{t('retry')}</BigButton>}
      >
        {query.error === undefined ? (
          <div className="center" role="status" aria-label={t('loading')}>
            <SpinLoading color="primary" style={{ '--size': '44px' }} />
          </div>
        ) : (
          <>
            <h1>{t('cannotOpen')}</h1>
            <ProblemNote problem={readProblemOf(query.error)} />
          </>
        )}
      </Page>
    );
  }
  if (accidentCase === null) {
    return (
      <Page foot={<BigButton onClick={() => void navigate('/')}>{t('home')}</BigButton>}>
        <h1>{t('notFound')}</h1>
      </Page>
    );
  }

  const wanted = search.get('go') as CaseScreen | null;
  const papersPutOff = readDraft(`papers-put-off:${id}`) === true;
  const screen = screenFor(accidentCase, { wanted, papersPutOff });
  const props: CaseScreenProps = {
    accidentCase,
    go: (next) => setSearch({ go: next }),
    goOn: () => setSearch({}, { replace: true }),
    onBack: () => void (wanted === null ? navigate('/') : navigate(-1)),
  };
  return (
    <OfficerContext.Provider value={accidentCase.allowedSteps.includes('REQUEST_OFFICER') ? asking : null}>
      <Screen key={screen} screen={screen} {...props} />
    </OfficerContext.Provider>
  );
}

function Screen({ screen, ...props }: CaseScreenProps & { readonly screen: CaseScreen }): ReactElement {
  switch (screen) {
    case 'PHOTOS':
      return <PhotosScreen {...props} />;
    case 'CLEAR_ROAD':
      return <ClearRoadScreen {...props} />;
    case 'INVITE':
      return <InviteScreen {...props} />;
    case 'ACCOUNT':
      return <AccountScreen {...props} />;
    case 'PAPERS':
      return <PapersScreen {...props} />;
    case 'RESULT':
      return <ResultScreen {...props} />;
    case 'SIGN':
      return <SignScreen {...props} />;
    case 'DETERMINATION':
      return <DeterminationScreen {...props} />;
    case 'RECEIPT':
      return <ReceiptScreen {...props} />;
    case 'HANDED_OVER':
      return isEnded(props.accidentCase.state) ? <EndedScreen {...props} /> : <HandedOverScreen {...props} />;
    case 'WAIT':
      return <WaitScreen {...props} />;
  }
}

/** One tone and a short vibration when the other side joins and when the road may be cleared; nothing else sounds. */
function useNews(accidentCase: PhoneCaseFragment | null): void {
  const joined = accidentCase?.parties.filter((party) => party.joinedAt !== null).length;
  const mayClear = accidentCase?.clearRoad.allowed;
  const before = useRef<{ joined: number; mayClear: boolean } | null>(null);
  useEffect(() => {
    if (joined === undefined || mayClear === undefined) return;
    const known = before.current;
    before.current = { joined, mayClear };
    if (known !== null && (joined > known.joined || (mayClear && !known.mayClear))) confirmTone();
  }, [joined, mayClear]);
}
