import type { PhoneCaseFragment } from '../api/generated/graphql.ts';

/** The pages a person can be on once the server knows the case. Safety and "people and cars" come before that. */
export type CaseScreen =
  | 'PHOTOS'
  | 'CLEAR_ROAD'
  | 'INVITE'
  | 'ACCOUNT'
  | 'PAPERS'
  | 'WAIT'
  | 'RESULT'
  | 'SIGN'
  | 'DETERMINATION'
  | 'RECEIPT'
  | 'HANDED_OVER';

/** What this device remembers about its owner's choices; nothing here can override the server. */
export interface ScreenWishes {
  /** A page the person asked for ("write mine first"); honoured only while the server allows that step. */
  readonly wanted?: CaseScreen | null;
  /** The person chose to fill in papers later. */
  readonly papersPutOff?: boolean;
}

type CaseForScreen = Pick<
  PhoneCaseFragment,
  'state' | 'route' | 'sceneDuty' | 'allowedSteps' | 'photoSlots' | 'clearRoad' | 'proposal' | 'agreement'
> & {
  readonly parties: readonly Pick<PhoneCaseFragment['parties'][number], 'isMe' | 'joinedAt'>[];
  readonly myParty: Pick<
    NonNullable<PhoneCaseFragment['myParty']>,
    'id' | 'accountSealedAt' | 'detailsComplete' | 'proposalAnswer' | 'signedAt'
  > | null;
};

/** Is a page open to this person right now? The server's `allowedSteps` decide; the rest only orders. */
export function isOpen(screen: CaseScreen, accidentCase: CaseForScreen): boolean {
  const may = new Set<string>(accidentCase.allowedSteps);
  switch (screen) {
    case 'PHOTOS':
      return may.has('UPLOAD_PHOTO');
    case 'CLEAR_ROAD':
      return may.has('CLEAR_ROAD') && accidentCase.clearRoad.allowed && accidentCase.clearRoad.clearedAt === null;
    case 'INVITE':
      return may.has('INVITE_PARTY') && accidentCase.parties.some((party) => !party.isMe && party.joinedAt === null);
    case 'ACCOUNT':
      return may.has('SEAL_ACCOUNT') && accidentCase.myParty?.accountSealedAt === null;
    case 'PAPERS':
      return may.has('SUBMIT_DETAILS');
    case 'RESULT':
      return accidentCase.proposal !== null;
    case 'SIGN':
      return (
        accidentCase.agreement !== null &&
        accidentCase.myParty?.signedAt === null &&
        (may.has('READ_AGREEMENT') || may.has('SIGN_AGREEMENT'))
      );
    case 'DETERMINATION':
      return may.has('READ_DETERMINATION') || may.has('SERVE_DETERMINATION');
    case 'WAIT':
    case 'RECEIPT':
    case 'HANDED_OVER':
      return true;
  }
}

/** Cars that must stay or a route that needs an officer: the person is told so before anything else is asked. */
export function quickPathEnds({ route, sceneDuty }: Pick<PhoneCaseFragment, 'route' | 'sceneDuty'>): boolean {
  return sceneDuty === 'HOLD' || !['SELF_NEGOTIATION', 'ONLINE_DETERMINATION', 'INSURER_ONLY'].includes(route);
}

/** How many photos are still asked for: the minimum, and what staff have requested since. */
export function missingPhotos({ photoSlots }: Pick<PhoneCaseFragment, 'photoSlots'>): number {
  return photoSlots.filter((slot) => slot.required && slot.photo?.state !== 'SEALED').length;
}

/** Who has the next move, as the person reading it would say. */
export type NextMover = 'ME' | 'OTHER_PARTY' | 'ASSESSOR' | 'OFFICER' | 'CENTER' | 'SYSTEM' | 'NOBODY';

type CaseForMover = Pick<PhoneCaseFragment, 'state' | 'waitingFor'> & {
  readonly parties: readonly Pick<
    PhoneCaseFragment['parties'][number],
    'isMe' | 'ordinal' | 'accountSealedAt' | 'proposalAnswer' | 'signedAt'
  >[];
};

/**
 * The server names reporter and other party; on a phone that is "you" and "they", and each side only cares whether its
 * own part of the present step is done.
 */
export function nextMover(accidentCase: CaseForMover): NextMover {
  const me = accidentCase.parties.find((party) => party.isMe);
  const others = accidentCase.parties.filter((party) => !party.isMe);
  const mine = (done: (party: CaseForMover['parties'][number]) => boolean): NextMover | null => {
    if (me !== undefined && !done(me)) return 'ME';
    return others.every(done) ? null : 'OTHER_PARTY';
  };
  const { state, waitingFor } = accidentCase;
  const byStep =
    state === 'EVIDENCE_SEALED'
      ? mine((party) => party.accountSealedAt !== null)
      : state === 'LIABILITY_PROPOSED'
        ? mine((party) => party.proposalAnswer !== null)
        : state === 'AGREEMENT_DRAFTED'
          ? mine((party) => party.signedAt !== null)
          : null;
  if (byStep !== null) return byStep;
  switch (waitingFor) {
    case 'REPORTER':
      return me?.ordinal === 1 ? 'ME' : 'OTHER_PARTY';
    case 'OTHER_PARTY':
      return me?.ordinal === 1 ? 'OTHER_PARTY' : 'ME';
    case 'BOTH_PARTIES':
      return 'ME';
    default:
      return waitingFor;
  }
}

/**
 * The page to show for a case, from the server's answer alone, so that a killed tab, a second phone and the other
 * party all arrive at the right place. Order: photos → clear the road → other party → account → papers → result → sign.
 *
 * @param accidentCase the case as this viewer sees it
 * @param wishes what the person asked for on this device; ignored wherever the server does not allow it
 */
export function screenFor(accidentCase: CaseForScreen, wishes: ScreenWishes = {}): CaseScreen {
  switch (accidentCase.state) {
    case 'DOCUMENT_ISSUED':
    case 'CLAIMS_FILED':
    case 'CLOSED':
      return 'RECEIPT';
    case 'NOT_ACCEPTED':
    case 'MERGED':
    case 'TRANSFERRED':
      return 'HANDED_OVER';
    case 'DETERMINATION_DRAFTED':
    case 'DETERMINATION_ISSUED':
    case 'DETERMINATION_SERVED':
      // The officer's document comes first: it is read, signed or refused here, and its rights run from its service.
      return wanted(accidentCase, wishes) ?? (isOpen('DETERMINATION', accidentCase) ? 'DETERMINATION' : 'HANDED_OVER');
    case 'INTAKE_REVIEW':
    case 'WITH_OFFICER':
    case 'WITH_CENTER':
      // Clearing the road does not wait for the officer's desk.
      return wanted(accidentCase, wishes) ?? (isOpen('CLEAR_ROAD', accidentCase) ? 'CLEAR_ROAD' : 'HANDED_OVER');
    case 'REPORTED':
    case 'EVIDENCE_SEALED':
    case 'ACCOUNTS_SEALED':
    case 'LIABILITY_PROPOSED':
    case 'AGREEMENT_DRAFTED':
    case 'AGREEMENT_SIGNED':
      return wanted(accidentCase, wishes) ?? nextScreen(accidentCase, wishes);
  }
}

function wanted(accidentCase: CaseForScreen, wishes: ScreenWishes): CaseScreen | null {
  const screen = wishes.wanted ?? null;
  const reachable = ['PHOTOS', 'CLEAR_ROAD', 'INVITE', 'ACCOUNT', 'PAPERS', 'RESULT', 'HANDED_OVER'];
  return screen !== null && reachable.includes(screen) && isOpen(screen, accidentCase) ? screen : null;
}

function nextScreen(accidentCase: CaseForScreen, wishes: ScreenWishes): CaseScreen {
  const open = (screen: CaseScreen): boolean => isOpen(screen, accidentCase);
  const me = accidentCase.myParty;
  if (me === null) return 'WAIT';
  if (open('SIGN')) return 'SIGN';
  if (accidentCase.state === 'LIABILITY_PROPOSED' && open('RESULT') && me.proposalAnswer === null) return 'RESULT';
  if (accidentCase.state === 'REPORTED' && quickPathEnds(accidentCase)) return 'HANDED_OVER';
  // Photos that staff ask for later wait on the overview; only the minimum comes before everything.
  if (accidentCase.state === 'REPORTED' && open('PHOTOS') && missingPhotos(accidentCase) > 0) return 'PHOTOS';
  if (open('CLEAR_ROAD')) return 'CLEAR_ROAD';
  if (open('INVITE')) return 'INVITE';
  if (open('ACCOUNT')) return 'ACCOUNT';
  if (open('PAPERS') && !me.detailsComplete && wishes.papersPutOff !== true) return 'PAPERS';
  return 'WAIT';
}

/** Where a page stands in the seven steps of the journey; `null` for pages that are not a step. */
export function stepOf(screen: CaseScreen): number | null {
  switch (screen) {
    case 'PHOTOS':
      return 3;
    case 'CLEAR_ROAD':
      return 4;
    case 'INVITE':
      return 5;
    case 'ACCOUNT':
    case 'PAPERS':
      return 6;
    case 'RESULT':
    case 'SIGN':
    case 'DETERMINATION':
      return 7;
    case 'WAIT':
    case 'RECEIPT':
    case 'HANDED_OVER':
      return null;
  }
}
