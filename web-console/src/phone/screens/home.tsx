import { type FormEvent, type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { PhoneMyCasesDocument, PhoneSignOutDocument, PhoneViewerDocument } from '../../api/generated/graphql.ts';
import { formatMoment } from '../../shared/format.ts';
import { Icon, Logo } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import { readDraft } from '../drafts.ts';
import { BigButton, Field } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { useNow } from '../kit/use-now.ts';
import { useSession } from '../session.ts';
import { SignInForm } from './sign-in.tsx';

const words = {
  title: ['出事故了？一步一步来', 'Had an accident? One step at a time'],
  lead: [
    '没人受伤的小事故，拍 3 张照就能挪车，两边在手机上办完。',
    'Nobody hurt? Three photos and you can move. Both sides finish on the phone.',
  ],
  start: ['现在报案', 'Report an accident'],
  goOn: ['接着刚才的报案', 'Go on with your report'],
  code: ['对方给了你加入码？', 'Got a join code?'],
  codeLabel: ['加入码，6 位', 'Join code, 6 characters'],
  codeGo: ['加入', 'Join'],
  mine: ['我的事故', 'My cases'],
  none: ['这个手机号还没有事故记录', 'No cases under this phone number'],
  signIn: ['登录看我的事故', 'Sign in to see my cases'],
  signOut: ['退出登录', 'Sign out'],
} as const satisfies Record<string, Phrase>;

/** Start a report, join one, or come back to one. */
export function HomeScreen(): ReactElement {
  const t = useWords(words);
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: PhoneViewerDocument, requestPolicy: 'cache-and-network' });
  const [signingIn, setSigningIn] = useState(false);
  const begun = readDraft('report') !== null;
  const viewer = data?.viewer ?? null;
  const person = viewer !== null && viewer.kind !== 'STAFF' ? viewer : null;
  return (
    <Page tools foot={<BigButton onClick={() => void navigate('/report')}>{begun ? t('goOn') : t('start')}</BigButton>}>
      <div className="home-head">
        <Logo size={44} />
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <JoinByCode />
      {person !== null ? (
        <MyCases name={person.phoneMasked ?? person.displayName} />
      ) : signingIn ? (
        <SignInForm />
      ) : (
        data !== undefined && (
          <button type="button" className="row row-card" onClick={() => setSigningIn(true)}>
            <Icon name="user" size={22} />
            <b>{t('signIn')}</b>
            <Icon name="next" size={18} />
          </button>
        )
      )}
    </Page>
  );
}

function JoinByCode(): ReactElement {
  const t = useWords(words);
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const plain = code.replaceAll(/\s/g, '').toUpperCase();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (plain.length >= 6) void navigate(`/j/${encodeURIComponent(plain)}`);
  };
  return (
    <details className="home-join">
      <summary>
        <Icon name="qr" size={22} />
        <b>{t('code')}</b>
        <Icon name="down" size={18} />
      </summary>
      <form className="form" onSubmit={submit}>
        <Field
          label={t('codeLabel')}
          value={code}
          onChange={setCode}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={8}
          className="code-input"
        />
        <BigButton submit small look="outline" disabled={plain.length < 6}>
          {t('codeGo')}
        </BigButton>
      </form>
    </details>
  );
}

function MyCases({ name }: { readonly name: string }): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const language = useLanguage();
  const now = useNow(false);
  const navigate = useNavigate();
  const { renew } = useSession();
  const [, signOut] = useMutation(PhoneSignOutDocument);
  const [{ data }] = useQuery({
    query: PhoneMyCasesDocument,
    variables: { first: 20 },
    requestPolicy: 'cache-and-network',
  });
  const cases = data?.myCases.edges.map(({ node }) => node) ?? [];
  const leave = async (): Promise<void> => {
    await signOut({});
    renew();
  };
  return (
    <section aria-label={t('mine')}>
      <div className="home-mine">
        <h2>{t('mine')}</h2>
        <span>{name}</span>
        <button type="button" className="text-button" onClick={() => void leave()}>
          {t('signOut')}
        </button>
      </div>
      {data !== undefined && cases.length === 0 && <p className="hint">{t('none')}</p>}
      <ul className="home-cases">
        {cases.map((one) => (
          <li key={one.id}>
            <button type="button" className="row row-card" onClick={() => void navigate(`/case/${one.id}`)}>
              <Icon name={one.closedAt === null ? 'crash' : 'check'} size={24} />
              <span>
                <b>{pick(one.stateZh, one.stateEn)}</b>
                <small>{one.place.description}</small>
                <small>
                  {formatMoment(one.reportedAt, now, language)} · {one.caseNo}
                </small>
              </span>
              <Icon name="next" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
