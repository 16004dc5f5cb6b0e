import { DomainError } from '../core/errors.ts';

type InvitationProblem =
  | 'INVITATION_UNKNOWN'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_USED'
  | 'INVITATION_WITHDRAWN'
  | 'INVITATION_LOCKED'
  | 'PIN_WRONG';

const TEXTS: Record<InvitationProblem, readonly [zh: string, en: string]> = {
  INVITATION_UNKNOWN: [
    '链接或加入码不对，请让对方再给你看一次',
    'Unknown link or code; ask the other party to show it again',
  ],
  INVITATION_EXPIRED: ['链接过期了，请对方点“换一个”', 'The link has expired; ask the other party for a new one'],
  INVITATION_USED: ['这个链接已经用过了', 'This link was already used'],
  INVITATION_WITHDRAWN: ['这个链接已换成新的，请扫新的二维码', 'This link was replaced; scan the new code'],
  INVITATION_LOCKED: [
    '口令输错五次，链接已作废，请对方点“换一个”',
    'Five wrong PINs; ask the other party for a new link',
  ],
  PIN_WRONG: ['口令不对', 'Wrong PIN'],
};

/** The way in does not open. Nothing about the case is told. */
export class InvitationRefusal extends DomainError {
  readonly code: InvitationProblem;
  readonly attemptsLeft: number;
  constructor(code: InvitationProblem, attemptsLeft = 0) {
    const [zh, en] = TEXTS[code];
    super(
      code === 'PIN_WRONG' ? `${zh}，还可以试 ${attemptsLeft} 次` : zh,
      code === 'PIN_WRONG' ? `${en}, ${attemptsLeft} tries left` : en,
    );
    this.code = code;
    this.attemptsLeft = attemptsLeft;
  }
}

/** An account is sealed once; it is not rewritten after the other side may have read it. */
export class AccountSealedRefusal extends DomainError {
  readonly code = 'ACCOUNT_SEALED';
  constructor() {
    super(
      '你的经过已经封存，不能再改；需要更正请告诉查勘员或民警',
      'Your account is sealed and cannot be changed; tell the assessor or an officer',
    );
  }
}

/** A seat in the case that somebody already sits in. */
export class PartyJoinedRefusal extends DomainError {
  readonly code = 'PARTY_ALREADY_JOINED';
  constructor() {
    super('对方已经加入，不需要再邀请', 'The other party has already joined');
  }
}

/** The reporter opened their own invitation. */
export class OwnInvitationRefusal extends DomainError {
  readonly code = 'OWN_INVITATION';
  constructor() {
    super(
      '这是给对方用的链接，请让对方用自己的手机打开',
      'This link is for the other party; let them open it on their own phone',
    );
  }
}
