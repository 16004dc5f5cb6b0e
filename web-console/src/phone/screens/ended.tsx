import { type ReactElement, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { PhoneCaseFragment } from '../../api/generated/graphql.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { type Phrase, usePick, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { OpenDoors } from './wait.tsx';

const words = {
  INTAKE_REVIEW: ['已收到，等民警决定是否受理', 'Received; an officer decides whether to accept it'],
  INTAKE_REVIEW_lead: [
    '这是撤离现场后报的警，民警三个工作日内决定是否受理。照片、证件和经过现在就可以交。',
    'You reported after leaving the scene; an officer decides within 3 working days. Photos, papers and your account can go in now.',
  ],
  NOT_ACCEPTED: ['这次报警不予受理', 'This report was not accepted'],
  NOT_ACCEPTED_lead: [
    '书面理由在下面。你们仍然可以自行协商，直接找保险公司，或者到法院起诉。',
    'The written reasons are below. You may still settle between yourselves, go to your insurer, or go to court.',
  ],
  MERGED: ['已和另一次报案合并', 'Joined with the other report'],
  MERGED_lead: [
    '是同一起事故，你的照片和经过都在那边。',
    'It is the same accident. Your photos and account are there.',
  ],
  TRANSFERRED: ['已移送外地处理', 'Handed to another city'],
  TRANSFERRED_lead: ['由下面的单位继续办理，请和它联系。', 'The authority below goes on with it; please contact them.'],
  reasons: ['书面理由', 'Written reasons'],
  toAuthority: ['接收单位', 'Receiving authority'],
  open: ['打开 {no}', 'Open {no}'],
  call: ['问一问：打 122', 'Ask: call 122'],
  caseNo: ['事故编号 {no}', 'Case {no}'],
} as const satisfies Record<string, Phrase>;

const ICONS = {
  INTAKE_REVIEW: 'clock',
  NOT_ACCEPTED: 'doc',
  MERGED: 'check',
  TRANSFERRED: 'next',
} as const satisfies Record<string, IconName>;
export type EndedState = keyof typeof ICONS;
export const isEnded = (state: PhoneCaseFragment['state']): state is EndedState => state in ICONS;

/** A late report that waits, and the three ends beside the quick path: what happened, why, and where to go now. */
export function EndedScreen({ accidentCase, go, onBack }: CaseScreenProps): ReactElement | null {
  const t = useWords(words);
  const pick = usePick();
  const navigate = useNavigate();
  const { state, mergedInto, lateReportDecision, transfers } = accidentCase;
  if (!isEnded(state)) return null;
  const receiver = transfers.at(-1);
  const foot = ((): ReactNode => {
    switch (state) {
      case 'MERGED':
        return (
          mergedInto !== null && (
            <BigButton onClick={() => void navigate(`/case/${mergedInto.id}`)}>
              {t('open', { no: mergedInto.caseNo })}
            </BigButton>
          )
        );
      case 'INTAKE_REVIEW':
        return null;
      default:
        return (
          <a className="big big-filled" href="tel:122">
            {t('call')}
          </a>
        );
    }
  })();
  return (
    <Page onBack={onBack} tools foot={foot}>
      <div className="verdict">
        <span className="verdict-icon">
          <Icon name={ICONS[state]} size={34} weight={2} />
        </span>
        <h1>{t(state)}</h1>
        <p>{t(`${state}_lead`)}</p>
      </div>
      {state === 'NOT_ACCEPTED' && lateReportDecision?.reason != null && (
        <section className="reasons" aria-label={t('reasons')}>
          <h2>{t('reasons')}</h2>
          <ul>
            <li>
              <b>{lateReportDecision.reason}</b>
            </li>
          </ul>
        </section>
      )}
      {state === 'TRANSFERRED' && receiver !== undefined && (
        <section className="reasons" aria-label={t('toAuthority')}>
          <h2>{t('toAuthority')}</h2>
          <ul>
            <li>
              <b>{receiver.toAuthority ?? pick(receiver.toUnit?.nameZh ?? '', receiver.toUnit?.nameEn ?? '')}</b>
            </li>
          </ul>
        </section>
      )}
      <p className="case-number">
        <b>{t('caseNo', { no: accidentCase.caseNo })}</b>
      </p>
      {state === 'INTAKE_REVIEW' && <OpenDoors accidentCase={accidentCase} go={go} />}
    </Page>
  );
}
