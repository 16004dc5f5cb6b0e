import { type ReactElement, type ReactNode, useState } from 'react';
import { Toast } from 'antd-mobile';
import { useQuery } from 'urql';
import { type PhoneCaseFragment, PhoneCityDocument, PhoneDeterminationDocument } from '../../api/generated/graphql.ts';
import {
  daysUntil,
  formatDay,
  formatDistance,
  formatDuration,
  formatMoment,
  formatTimeSeconds,
} from '../../shared/format.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { Page } from '../kit/page.tsx';
import { LateInjury } from './late-injury.tsx';
import { PageTools } from '../kit/page-tools.tsx';
import { useNow } from '../kit/use-now.ts';
import { distanceM } from '../place.ts';
import { DeterminationFiles, Rights } from './determination.tsx';

const words = {
  bar: ['我的事故', 'My case'],
  inForce: ['协议生效了', 'The agreement is in force'],
  closed: ['这起事故办完了', 'This case is closed'],
  took: ['从报案到签完，用了 {time}', '{time} from report to signature'],
  caseNo: ['事故编号（打保险电话时报这个）', 'Case number (tell it to your insurer)'],
  copied: ['已复制', 'Copied'],
  copy: ['复制编号', 'Copy the number'],
  claims: ['理赔进度', 'Claim'],
  insurerMine: ['{insurer} · 你{grade}', '{insurer} · you: {grade}'],
  insurerTheirs: ['{insurer} · 对方{grade}', '{insurer} · they: {grade}'],
  delivered: ['已送到保险公司', 'Sent to the insurer'],
  acknowledged: ['{time}，保险公司已收到', '{time}, confirmed by the insurer'],
  notAcknowledged: ['{time} 送出，等保险公司签收', 'Sent {time}, waiting for their confirmation'],
  papers: ['告诉你要交哪些材料', 'Insurer lists the papers you need'],
  papersBy: ['最迟 ', 'By '],
  left: ['还剩 {n} 天', '{n} day(s) left'],
  lastDay: ['今天是最后一天', 'Today is the last day'],
  passed: ['已过 {n} 天，可以打电话催', '{n} days past, you may call them'],
  assess: ['定损，谈好赔多少', 'Damage assessed, amount agreed'],
  assessHint: ['交齐材料后 5 天内给结论', 'Answer within 5 days of complete papers'],
  paid: ['赔款到账', 'Money paid'],
  paidHint: ['谈好后 10 天内', 'Within 10 days of agreeing'],
  noClaims: ['正在送往保险公司，这里会自己更新', 'On its way to the insurer, this page updates itself'],
  agreement: ['协议书', 'Agreement'],
  download: ['下载 · 发给家人', 'Download or share'],
  pending: ['正在出具', 'Being issued'],
  evidence: ['证据回执', 'Evidence receipt'],
  sealed: ['{n} 张照片已封存', '{n} photos sealed'],
  outlet: ['去定损：最近的服务点', 'Damage check: nearest outlet'],
  queue: ['{name}，{distance}，现在 {n} 人排队', '{name}, {distance}, {n} in the queue'],
} as const satisfies Record<string, Phrase>;

/** The end of the quick path: number, claim with its next legal date, the paper and the evidence receipt. */
export function ReceiptScreen({ accidentCase, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const language = useLanguage();
  const { agreement } = accidentCase;
  const issuedAt = agreement?.issuedAt ?? null;
  const seconds =
    issuedAt === null ? null : (new Date(issuedAt).getTime() - new Date(accidentCase.reportedAt).getTime()) / 1000;
  const copy = async (): Promise<void> => {
    // The clipboard needs HTTPS; elsewhere the number can still be selected by hand.
    if (navigator.clipboard === undefined) return;
    await navigator.clipboard.writeText(accidentCase.caseNo);
    Toast.show({ content: t('copied') });
  };
  return (
    <Page tone="grey" title={t('bar')} onBack={onBack} foot={<NearestOutlet accidentCase={accidentCase} />}>
      <section className="receipt-card">
        <div className="receipt-head">
          <span className="receipt-tick">
            <Icon name="check" size={28} weight={3} />
          </span>
          <div>
            <h1>{issuedAt === null && accidentCase.closedAt !== null ? t('closed') : t('inForce')}</h1>
            {seconds !== null && <p>{t('took', { time: formatDuration(seconds, language) })}</p>}
          </div>
        </div>
        <div className="receipt-number">
          <small>{t('caseNo')}</small>
          <button type="button" onClick={() => void copy()} aria-label={`${t('copy')} ${accidentCase.caseNo}`}>
            <b>{accidentCase.caseNo}</b>
          </button>
        </div>
      </section>
      {accidentCase.claims.length === 0 ? (
        <section className="receipt-card">
          <p>{t('noClaims')}</p>
        </section>
      ) : (
        byFault(accidentCase.claims).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} accidentCase={accidentCase} />
        ))
      )}
      <ServedPaper accidentCase={accidentCase} />
      <Papers accidentCase={accidentCase} />
      {accidentCase.allowedSteps.includes('REPORT_LATE_INJURY') && <LateInjury caseId={accidentCase.id} />}
      <PageTools />
    </Page>
  );
}

/** The officer's document of a closed case, with the rights that run from its service. */
function ServedPaper({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement | null {
  const { data } = useLiveQuery(
    PhoneDeterminationDocument,
    { id: accidentCase.id },
    accidentCase.agreement !== null && accidentCase.agreement.issuedAt !== null,
  );
  const paper = data?.accidentCase?.determination ?? null;
  if (paper === null) return null;
  const mine = paper.standings.find(({ partyId }) => partyId === accidentCase.myParty?.id);
  return (
    <>
      <DeterminationFiles paper={paper} servedAt={mine?.servedAt ?? null} />
      <Rights />
    </>
  );
}

type Claim = PhoneCaseFragment['claims'][number];

const graveness = ['FULL', 'MAIN', 'EQUAL', 'SECONDARY', 'NONE', 'UNDETERMINED'];

/** The insurer that pays most stands first. */
function byFault(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => graveness.indexOf(a.grade) - graveness.indexOf(b.grade));
}

function ClaimCard({
  claim,
  accidentCase,
}: Pick<CaseScreenProps, 'accidentCase'> & { readonly claim: Claim }): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const language = useLanguage();
  const now = useNow(false);
  const mine = claim.partyOrdinal === accidentCase.myParty?.ordinal;
  const days = daysUntil(claim.listPapersBy, now);
  const whole = Math.max(1, daysUntil(claim.listPapersBy, claim.deliveredAt));
  const passed = Math.min(100, Math.max(4, ((whole - days) / whole) * 100));
  const acknowledged = claim.acknowledgedAt !== null;
  const { suspension } = claim;
  const delivered = acknowledged
    ? t('acknowledged', { time: formatMoment(claim.acknowledgedAt ?? claim.deliveredAt, now, language) })
    : t('notAcknowledged', { time: formatMoment(claim.deliveredAt, now, language) });
  return (
    <section className="receipt-card" aria-label={`${t('claims')} ${claim.claimNo}`}>
      <div className="claim-head">
        <h2>{t('claims')}</h2>
        <span>
          {t(mine ? 'insurerMine' : 'insurerTheirs', {
            insurer: pick(claim.insurer.nameZh, claim.insurer.nameEn),
            grade: liabilityGradeWords[claim.grade][language === 'zh' ? 0 : 1],
          })}
        </span>
      </div>
      <ol className="claim-steps">
        <ClaimStep look="done" icon="check" title={t('delivered')} hint={delivered} />
        {suspension !== null && <ClaimStep look="now" icon="hand" title={pick(suspension.textZh, suspension.textEn)} />}
        <ClaimStep look="now" icon="clock" title={t('papers')}>
          <small>
            {t('papersBy')}
            <b>{formatDay(claim.listPapersBy, language)}</b>{' '}
            <span className={days < 0 ? 'is-late' : ''}>
              {days > 0 ? t('left', { n: days }) : days === 0 ? t('lastDay') : t('passed', { n: -days })}
            </span>
          </small>
          <span className="bar-track">
            <i style={{ width: `${passed}%` }} className={days < 0 ? 'is-late' : ''} />
          </span>
        </ClaimStep>
        <ClaimStep look="later" title={t('assess')} hint={t('assessHint')} />
        <ClaimStep look="later" title={t('paid')} hint={t('paidHint')} />
      </ol>
    </section>
  );
}

function ClaimStep({
  look,
  icon,
  title,
  hint,
  children,
}: {
  readonly look: 'done' | 'now' | 'later';
  readonly icon?: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <li className={`claim-step is-${look}`}>
      <span className="claim-dot">
        {icon !== undefined && <Icon name={icon} size={17} weight={look === 'done' ? 3 : 2.2} />}
      </span>
      <b>{title}</b>
      {hint !== undefined && <small>{hint}</small>}
      {children}
    </li>
  );
}

function Papers({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const [open, setOpen] = useState(false);
  const sealed = accidentCase.photos.filter((photo) => photo.state === 'SEALED');
  const pdfUrl = accidentCase.agreement?.pdfUrl ?? null;
  const slotName = (code: string): string => {
    const slot = accidentCase.photoSlots.find((one) => one.code === code);
    return slot === undefined ? code : pick(slot.nameZh, slot.nameEn);
  };
  return (
    <section className="receipt-card rows">
      {accidentCase.agreement !== null && (
        <a
          className="row"
          {...(pdfUrl === null ? { 'aria-disabled': true } : { href: pdfUrl, target: '_blank', rel: 'noreferrer' })}
        >
          <Icon name="doc" size={22} />
          <b>{t('agreement')}</b>
          <span>{pdfUrl === null ? t('pending') : t('download')}</span>
          <Icon name="next" size={17} />
        </a>
      )}
      <button type="button" className="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="seal" size={22} />
        <b>{t('evidence')}</b>
        <span>{t('sealed', { n: sealed.length })}</span>
        <Icon name={open ? 'up' : 'next'} size={17} />
      </button>
      {open && (
        <ul className="evidence-list">
          {sealed.map((photo) => (
            <li key={photo.id}>
              {photo.thumbnailUrl !== null && <img src={photo.thumbnailUrl} alt="" loading="lazy" />}
              <span>
                <b>{slotName(photo.slot)}</b> {photo.sealedAt !== null && formatTimeSeconds(photo.sealedAt)}
                <code>SHA-256 {photo.sha256}</code>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NearestOutlet({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement | null {
  const t = useWords(words);
  const pick = usePick();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: PhoneCityDocument });
  const [open, setOpen] = useState(false);
  const here = [accidentCase.place.longitude, accidentCase.place.latitude] as const;
  const outlets = (data?.city.outlets ?? [])
    .map((outlet) => ({ outlet, away: distanceM(here, [outlet.longitude, outlet.latitude]) }))
    .toSorted((a, b) => a.away - b.away);
  const nearest = outlets[0];
  if (nearest === undefined) return null;
  return (
    <>
      <button type="button" className="big big-filled" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('outlet')}
      </button>
      <p className="foot-note">
        {open
          ? `${pick(nearest.outlet.nameZh, nearest.outlet.nameEn)} · ${nearest.outlet.address} · ${nearest.outlet.hours}`
          : t('queue', {
              name: pick(nearest.outlet.nameZh, nearest.outlet.nameEn),
              distance: formatDistance(nearest.away, language),
              n: nearest.outlet.queueLength,
            })}
      </p>
    </>
  );
}
