import type { LiabilityGrade } from '../../api/generated/graphql.ts';
import type { Phrase } from '../../shared/i18n.ts';
import type { IconName } from '../../shared/icons.tsx';
import type { StateTone } from '../../shared/state-tag.tsx';
import { type CaseLike, caseClock, isWaiting } from './case-view.ts';

export const sourceWords: Readonly<Record<string, { readonly icon: IconName; readonly text: Phrase }>> = {
  DRIVER_WEB: { icon: 'user', text: ['自助', 'Driver'] },
  CALL_110: { icon: 'phone', text: ['110', '110'] },
  INSURER: { icon: 'headset', text: ['保险', 'Insurer'] },
  OUTLET: { icon: 'house', text: ['服务点', 'Outlet'] },
};

export const dutyWords: Readonly<Record<string, Phrase>> = {
  HOLD: ['保护现场，车别动', 'Keep the scene, do not move the cars'],
  PHOTO_MOVE_CALL: ['拍照后挪车并报警', 'Photograph, move, call the police'],
  PHOTO_MOVE: ['拍照后挪车', 'Photograph and move'],
  NONE: ['没有现场', 'No scene'],
};

export const waitingWords: Readonly<Record<string, Phrase>> = {
  REPORTER: ['等报案人', 'Waiting for the reporter'],
  OTHER_PARTY: ['等对方加入', 'Waiting for the other party'],
  BOTH_PARTIES: ['等双方', 'Waiting for both parties'],
  ASSESSOR: ['等查勘员', 'Waiting for an assessor'],
  OFFICER: ['等民警', 'Waiting for an officer'],
  CENTER: ['等中心', 'Waiting for the centre'],
  SYSTEM: ['正在生成', 'Being prepared'],
  NOBODY: ['没有待办', 'Nothing to do'],
};

export const mandateActWords: Readonly<Record<string, Phrase>> = {
  RECEIVE_ORDER: ['接派单', 'take orders'],
  SECURE_SCENE: ['保护现场', 'secure the scene'],
  CAPTURE_EVIDENCE: ['取证', 'capture evidence'],
  GUIDE_AGREEMENT: ['引导协商', 'guide agreements'],
  PROPOSE_LIABILITY: ['提责任建议', 'propose liability'],
  DRAFT_AGREEMENT: ['起草协议书', 'draft agreements'],
  SUBMIT_TO_OFFICER: ['送民警', 'pass to an officer'],
  ASSESS_DAMAGE: ['本公司定损', 'assess own damage'],
  SETTLE_CLAIM: ['理算', 'settle claims'],
  ASSIST_ENTRY: ['协助录入', 'assist entry'],
  SERVE_DOCUMENT: ['送达文书', 'serve documents'],
};

const letters: readonly Phrase[] = [
  ['甲', 'A'],
  ['乙', 'B'],
  ['丙', 'C'],
  ['丁', 'D'],
];

/** The letter people say for a required shot: `PH-A` → `A`. */
export function slotLetter(code: string): string {
  return code.replace(/^PH-/, '');
}

/** What a party is called, by its ordinal from 1. */
export function partyLetter(ordinal: number): Phrase {
  return letters[ordinal - 1] ?? [String(ordinal), String(ordinal)];
}

/** The five keys of the decide bar, in their order; a proposal never says "cannot be determined". */
export const gradeKeys: readonly LiabilityGrade[] = ['FULL', 'MAIN', 'EQUAL', 'SECONDARY', 'NONE'];

export const gradeShort: Readonly<Record<LiabilityGrade, Phrase>> = {
  FULL: ['全部', 'Full'],
  MAIN: ['主要', 'Main'],
  EQUAL: ['同等', 'Equal'],
  SECONDARY: ['次要', 'Secondary'],
  NONE: ['无责', 'None'],
  UNDETERMINED: ['无法认定', 'Undetermined'],
};

const counterparts: Readonly<Record<LiabilityGrade, LiabilityGrade>> = {
  FULL: 'NONE',
  MAIN: 'SECONDARY',
  EQUAL: 'EQUAL',
  SECONDARY: 'MAIN',
  NONE: 'FULL',
  UNDETERMINED: 'UNDETERMINED',
};

/** The only grade the other of two parties can have beside `grade`. */
export function counterpart(grade: LiabilityGrade): LiabilityGrade {
  return counterparts[grade];
}

export interface Tag {
  readonly tone: StateTone;
  readonly icon: IconName;
  readonly text: Phrase;
}

interface Tagged extends CaseLike {
  readonly stateZh: string;
  readonly stateEn: string;
  readonly claimedByMe: boolean;
  readonly claimedBy: { readonly displayName: string } | null;
}

/** The one tag a row shows: overdue, then the lock, then who must act. */
export function caseTag(one: Tagged, nowMs: number): Tag {
  if (isWaiting(one) && one.state !== 'WITH_CENTER' && caseClock(one, nowMs).tone === 'ov') {
    return { tone: 'ov', icon: 'clock', text: ['超时没人接', 'Overdue, nobody on it'] };
  }
  if (one.claimedBy !== null && !one.claimedByMe && one.state !== 'CLOSED') {
    const name = one.claimedBy.displayName;
    return { tone: 'plain', icon: 'lock', text: [`${name} 在办`, `${name} has it`] };
  }
  switch (one.state) {
    case 'AGREEMENT_DRAFTED':
      return { tone: 'primary', icon: 'pen', text: ['等双方签', 'Waiting for signatures'] };
    case 'LIABILITY_PROPOSED':
      return one.waitingFor === 'ASSESSOR'
        ? { tone: 'av', icon: 'check', text: ['双方同意，可起草', 'Both agree, draft it'] }
        : { tone: 'of', icon: 'users', text: ['建议已发出', 'Proposal sent'] };
    case 'WITH_OFFICER':
      return one.claimedByMe
        ? { tone: 'on', icon: 'eye', text: ['我在办', 'I have it'] }
        : { tone: 'of', icon: 'badge', text: ['等民警', 'Waiting for an officer'] };
    case 'WITH_CENTER':
      return { tone: 'no', icon: 'house', text: ['到中心', 'At the centre'] };
    case 'CLOSED':
      return { tone: 'no', icon: 'check', text: [one.stateZh, one.stateEn] };
    case 'ACCOUNTS_SEALED':
      return one.claimedByMe
        ? { tone: 'primary', icon: 'scale', text: ['可以提建议', 'Ready for a proposal'] }
        : { tone: 'plain', icon: 'users', text: ['等认领', 'Not taken'] };
    default: {
      const text = waitingWords[one.waitingFor] ?? ([one.stateZh, one.stateEn] as const);
      return { tone: 'plain', icon: 'clock', text };
    }
  }
}
