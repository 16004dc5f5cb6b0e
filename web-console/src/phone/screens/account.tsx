import { type ReactElement, useState } from 'react';
import { PhoneSealAccountDocument } from '../../api/generated/graphql.ts';
import { CarImpact } from '../../shared/car-top.tsx';
import {
  type DrivingActivityCode,
  drivingActivityWords,
  type ImpactPointCode,
  impactPointWords,
  type TristateCode,
} from '../../shared/code-words.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';
import { Plate } from '../../shared/plate.tsx';
import type { CaseScreenProps } from '../case-page.tsx';
import { clearDraft, useDraft } from '../drafts.ts';
import { BigButton, Field, ProblemNote, Tick } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { Segments } from '../kit/segments.tsx';
import { useCommand } from '../use-command.ts';

const words = {
  doing: ['当时你在做什么？', 'What were you doing?'],
  several: ['可多选', 'choose any'],
  more: ['还有 {n} 项', '{n} more'],
  where: ['撞到了哪里？', 'Where did it hit?'],
  tap: ['点车身', 'tap the car'],
  mine: ['我的车', 'My car'],
  theirs: ['对方车', 'Their car'],
  notChosen: ['还没点', 'Not chosen'],
  next: ['下一步', 'Next'],
  sealed: ['你交齐之前，对方看不到你写的', 'They cannot see yours until both are in'],
  sealedAlone: ['交了就封存，不能改', 'It is sealed and cannot be changed'],
  details: ['再补几句（不写也行）', 'A little more, if you like'],
  signal: ['你打转向灯了吗？', 'Did you signal?'],
  dashcam: ['你有行车记录仪吗？', 'Do you have a dash camera?'],
  yes: ['有', 'Yes'],
  no: ['没有', 'No'],
  unknown: ['说不准', 'Not sure'],
  speed: ['大概车速（公里/小时）', 'Speed, about (km/h)'],
  statement: ['用自己的话说说经过', 'Say in your own words what happened'],
  statementHint: ['几句话就够，不用说谁对谁错', 'A few sentences; no need to say who is to blame'],
  seal: ['交上去，不再改', 'Hand in, final'],
  sealHint: ['交了就封存，不能改；对方也一样', 'It is sealed and cannot be changed; the same for them'],
} as const satisfies Record<string, Phrase>;

interface AccountDraft {
  readonly page: 'WHAT' | 'MORE';
  readonly activities: readonly DrivingActivityCode[];
  readonly impactPoint: ImpactPointCode | null;
  readonly otherImpactPoint: ImpactPointCode | null;
  readonly speedKmh: string;
  readonly signalled: TristateCode;
  readonly hasDashcam: TristateCode;
  readonly statement: string;
}

const empty: AccountDraft = {
  page: 'WHAT',
  activities: [],
  impactPoint: null,
  otherImpactPoint: null,
  speedKmh: '',
  signalled: 'UNKNOWN',
  hasDashcam: 'UNKNOWN',
  statement: '',
};

const activityCodes = Object.keys(drivingActivityWords) as DrivingActivityCode[];
const shownFirst = 6;

/** Step 6: what happened, told alone. Sealed when handed in; nobody reads it before both are in. */
export function AccountScreen({ accidentCase, goOn, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const draftName = `account:${accidentCase.id}`;
  const [draft, change] = useDraft<AccountDraft>(draftName, empty);
  const seal = useCommand(PhoneSealAccountDocument, 'sealAccount');
  const handIn = async (): Promise<void> => {
    if (draft.impactPoint === null) return;
    const speed = Number.parseInt(draft.speedKmh, 10);
    const sealed = await seal.run({
      caseId: accidentCase.id,
      activities: [...draft.activities],
      impactPoint: draft.impactPoint,
      otherImpactPoint: draft.otherImpactPoint,
      speedKmh: Number.isNaN(speed) ? null : speed,
      signalled: draft.signalled,
      hasDashcam: draft.hasDashcam,
      statement: draft.statement,
    });
    if (sealed === null) return;
    clearDraft(draftName);
    goOn();
  };
  const alone = accidentCase.parties.length === 1;
  const lock = (text: string): ReactElement => (
    <p className="foot-note">
      <Icon name="lock" size={15} />
      {text}
    </p>
  );
  if (draft.page === 'WHAT') {
    const ready = draft.activities.length > 0 && draft.impactPoint !== null;
    return (
      <Page
        key="what"
        step={6}
        onBack={onBack}
        foot={
          <>
            <BigButton disabled={!ready} onClick={() => change({ page: 'MORE' })}>
              {t('next')}
            </BigButton>
            {lock(t(alone ? 'sealedAlone' : 'sealed'))}
          </>
        }
      >
        <Activities draft={draft} change={change} />
        <Impacts accidentCase={accidentCase} draft={draft} change={change} />
      </Page>
    );
  }
  return (
    <Page
      key="more"
      step={6}
      onBack={() => change({ page: 'WHAT' })}
      foot={
        <>
          <BigButton pending={seal.pending} onClick={() => void handIn()}>
            {t('seal')}
          </BigButton>
          {lock(t(alone ? 'sealedAlone' : 'sealHint'))}
        </>
      }
    >
      <ProblemNote problem={seal.problem} />
      <h1 className="question">{t('details')}</h1>
      <Segments
        label={t('signal')}
        value={draft.signalled}
        options={[
          ['YES', t('yes')],
          ['NO', t('no')],
          ['UNKNOWN', t('unknown')],
        ]}
        onChange={(signalled) => change({ signalled })}
      />
      <Segments
        label={t('dashcam')}
        value={draft.hasDashcam}
        options={[
          ['YES', t('yes')],
          ['NO', t('no')],
          ['UNKNOWN', t('unknown')],
        ]}
        onChange={(hasDashcam) => change({ hasDashcam })}
      />
      <Field
        label={t('speed')}
        path="speedKmh"
        problem={seal.problem}
        value={draft.speedKmh}
        onChange={(speedKmh) => change({ speedKmh: speedKmh.replaceAll(/\D/g, '') })}
        inputMode="numeric"
        maxLength={3}
      />
      <div className="field">
        <label htmlFor="statement">{t('statement')}</label>
        <textarea
          id="statement"
          rows={4}
          maxLength={1000}
          value={draft.statement}
          onChange={(event) => change({ statement: event.target.value })}
          aria-describedby="statement-note"
        />
        <small id="statement-note">{t('statementHint')}</small>
      </div>
    </Page>
  );
}

interface PartProps {
  readonly draft: AccountDraft;
  readonly change: (part: Partial<AccountDraft>) => void;
}

function Activities({ draft, change }: PartProps): ReactElement {
  const t = useWords(words);
  const column = useLanguage() === 'zh' ? 0 : 1;
  const [all, setAll] = useState(() => draft.activities.some((code) => activityCodes.indexOf(code) >= shownFirst));
  const toggle = (code: DrivingActivityCode): void =>
    change({
      activities: draft.activities.includes(code)
        ? draft.activities.filter((one) => one !== code)
        : [...draft.activities, code],
    });
  return (
    <>
      <h1 className="question">
        {t('doing')}
        <small>{t('several')}</small>
      </h1>
      <div className="ticks">
        {activityCodes.slice(0, all ? undefined : shownFirst).map((code) => (
          <Tick key={code} on={draft.activities.includes(code)} onToggle={() => toggle(code)}>
            {drivingActivityWords[code][column]}
          </Tick>
        ))}
      </div>
      {!all && (
        <button type="button" className="text-button text-button-wide" onClick={() => setAll(true)}>
          {t('more', { n: activityCodes.length - shownFirst })}
          <Icon name="down" size={16} weight={2.4} />
        </button>
      )}
    </>
  );
}

function Impacts({ accidentCase, draft, change }: PartProps & Pick<CaseScreenProps, 'accidentCase'>): ReactElement {
  const t = useWords(words);
  const column = useLanguage() === 'zh' ? 0 : 1;
  const me = accidentCase.myParty;
  const other = accidentCase.parties.find((party) => !party.isMe);
  const word = (code: ImpactPointCode | null): string =>
    code === null ? t('notChosen') : impactPointWords[code][column];
  return (
    <>
      <h2 className="question">
        {t('where')}
        <small>{t('tap')}</small>
      </h2>
      <div className="impacts">
        <figure>
          <CarImpact
            colour="#8fb4d6"
            value={draft.impactPoint}
            label={`${t('mine')}：${t('where')}`}
            onChange={(impactPoint) => change({ impactPoint })}
          />
          <figcaption>
            <b>{t('mine')}</b> {me?.plate != null && <Plate plate={me.plate} kind={me.plateKind} size={13} />}
            <small>{word(draft.impactPoint)}</small>
          </figcaption>
        </figure>
        {accidentCase.parties.length > 1 && (
          <figure>
            <CarImpact
              colour="#f4f6f8"
              value={draft.otherImpactPoint}
              label={`${t('theirs')}：${t('where')}`}
              onChange={(otherImpactPoint) => change({ otherImpactPoint })}
            />
            <figcaption>
              <b>{t('theirs')}</b>{' '}
              {other?.plate != null && <Plate plate={other.plate} kind={other.plateKind} size={13} />}
              <small>{word(draft.otherImpactPoint)}</small>
            </figcaption>
          </figure>
        )}
      </div>
    </>
  );
}
