import { type ReactElement } from 'react';
import { PhoneRequestOfficerDocument } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, usePick, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { isOpen, quickPathEnds } from '../screen-for.ts';
import { useCommand } from '../use-command.ts';
import { Recusal } from './recusal.tsx';
import { OpenDoors } from './wait.tsx';

const words = {
  emergency: ['先救人，车别动', 'People first, leave the cars'],
  emergencyLead: ['已报给民警。请打 120，等人来。', 'Reported to the police. Call 120 and wait.'],
  hold: ['车先别动，民警会来', 'Leave the cars, an officer is coming'],
  holdLead: [
    '这起不能走快处，已转给民警。人站到路边等。',
    'Not for the quick path; passed to an officer. Wait at the roadside.',
  ],
  officer: ['民警会来处理', 'An officer takes over'],
  officerLead: [
    '这起不能自己协商，已转给民警。先拍照，再把车挪到路边。',
    'Not for self-negotiation; passed to an officer. Take photos, then move aside.',
  ],
  officerMoved: ['这起由民警处理。在安全的地方等消息。', 'An officer handles this. Wait somewhere safe.'],
  center: ['事故处理中心在办', 'The accident centre has it'],
  centerLead: ['有消息这里和短信都会告诉你。', 'You will hear here and by text message.'],
  helpTitle: ['要请民警来吗？', 'Ask for an officer?'],
  helpLead: [
    '车动不了、吵起来了、拿不准，都可以请民警到现场。',
    'Stuck, in an argument or unsure: you may ask for an officer.',
  ],
  ask: ['请民警到现场', 'Ask for an officer here'],
  askReason: ['当事人请求民警到场', 'A party asked for an officer'],
  why: ['为什么', 'Why'],
  photos: ['先拍照固定现场', 'Take photos of the scene'],
  clear: ['现在可以挪车了', 'You can move now'],
  call120: ['打 120', 'Call 120'],
  call110: ['打 110', 'Call 110'],
  caseNo: ['事故编号 {no}', 'Case {no}'],
  fileNote: ['已受理，编号给民警看就行', 'On record. Show the number to the officer'],
} as const satisfies Record<string, Phrase>;

/** Where the quick path ends: what to do with the cars, who comes, and every reason with its article. */
export function HandedOverScreen({ accidentCase, go, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const officer = useCommand(PhoneRequestOfficerDocument, 'requestOfficer');
  const { eligibility, state, route, sceneDuty } = accidentCase;
  const withOfficer = state === 'WITH_OFFICER' || state === 'WITH_CENTER';
  const ended = withOfficer || quickPathEnds(accidentCase);
  const emergency = ended && route === 'EMERGENCY';
  const moved = accidentCase.clearRoad.clearedAt !== null;
  // Cars that were moved with the server's leave are not told to stay.
  const hold = ended && sceneDuty === 'HOLD' && !moved;
  const [title, lead] = emergency
    ? (['emergency', 'emergencyLead'] as const)
    : state === 'WITH_CENTER'
      ? (['center', 'centerLead'] as const)
      : hold
        ? (['hold', 'holdLead'] as const)
        : ended
          ? (['officer', moved ? 'officerMoved' : 'officerLead'] as const)
          : (['helpTitle', 'helpLead'] as const);
  const mayAsk = !withOfficer && accidentCase.allowedSteps.includes('REQUEST_OFFICER');
  const ask = async (): Promise<void> => {
    await officer.run({ caseId: accidentCase.id, reason: words.askReason[0] });
  };
  const tone = emergency || hold ? ' is-danger' : '';
  const clear = isOpen('CLEAR_ROAD', accidentCase);
  const photos = isOpen('PHOTOS', accidentCase) && !emergency;
  return (
    <Page
      onBack={onBack}
      tools
      foot={
        emergency ? (
          <a className="big big-danger" href="tel:120">
            <Icon name="phone" size={22} weight={2.2} />
            {t('call120')}
          </a>
        ) : clear ? (
          <BigButton onClick={() => go('CLEAR_ROAD')}>{t('clear')}</BigButton>
        ) : mayAsk ? (
          <BigButton pending={officer.pending} onClick={() => void ask()}>
            {t('ask')}
          </BigButton>
        ) : (
          photos && !moved && <BigButton onClick={() => go('PHOTOS')}>{t('photos')}</BigButton>
        )
      }
    >
      <div className={`verdict${tone}`}>
        <span className="verdict-icon">
          <Icon name={emergency ? 'cross' : hold ? 'hand' : 'shield'} size={34} weight={2} />
        </span>
        <h1>{t(title)}</h1>
        <p>{t(lead)}</p>
      </div>
      <ProblemNote problem={officer.problem} />
      {ended && eligibility.reasons.length > 0 && (
        <section className="reasons" aria-label={t('why')}>
          <h2>{t('why')}</h2>
          <ul>
            {eligibility.reasons.map((reason) => (
              <li key={reason.rule}>
                <b>{pick(reason.textZh, reason.textEn)}</b>
                <small>{pick(reason.articleZh, reason.articleEn)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="case-number">
        <b>{t('caseNo', { no: accidentCase.caseNo })}</b>
        <small>{t('fileNote')}</small>
      </p>
      <OpenDoors accidentCase={accidentCase} go={go} />
      <Recusal accidentCase={accidentCase} />
    </Page>
  );
}
