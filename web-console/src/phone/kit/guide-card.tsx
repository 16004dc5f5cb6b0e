import type { ReactElement } from 'react';
import type { PhoneCaseFragment } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, usePick, useWords } from '../../shared/i18n.ts';

const words = {
  who: ['谁在引导你们', 'Who guides you'],
  works: ['{name}，{org}', '{name}, {org}'],
  badge: ['工号 {badge}', 'Badge {badge}'],
  noConflict: ['所在单位没有承保你们任何一方', 'The employer insures neither of you'],
  always: ['不放心可以随时点“我要民警”', 'You can ask for an officer at any time'],
} as const satisfies Record<string, Phrase>;

/** The person who guides, the employer, and whether it insures a party: shown to both before anything is answered (domain.md 1.4). */
export function GuideCard({
  accidentCase,
}: {
  readonly accidentCase: Pick<PhoneCaseFragment, 'claimedBy' | 'conflictOfInterest' | 'proposal'>;
}): ReactElement | null {
  const t = useWords(words);
  const pick = usePick();
  const guide = accidentCase.proposal?.proposedBy ?? accidentCase.claimedBy;
  if (guide === null) return null;
  const { displayName, badgeNo, organisation } = guide;
  const conflicts = accidentCase.conflictOfInterest;
  return (
    <section className={`guide${conflicts.length > 0 ? ' has-conflict' : ''}`} aria-label={t('who')}>
      <h2>{t('who')}</h2>
      <p>
        <b>{t('works', { name: displayName, org: pick(organisation.nameZh, organisation.nameEn) })}</b>
        {badgeNo !== null && <small>{t('badge', { badge: badgeNo })}</small>}
      </p>
      {conflicts.length === 0 ? (
        <p className="guide-note">{t('noConflict')}</p>
      ) : (
        conflicts.map((one) => (
          <p key={one.partyOrdinal} className="guide-note">
            <Icon name="warn" size={17} weight={2.2} />
            {pick(one.textZh, one.textEn)}
          </p>
        ))
      )}
      <p className="guide-note">{t('always')}</p>
    </section>
  );
}
