import { DomainError } from '../core/errors.ts';

/** The proposal cannot stand: unknown pattern, grades that do not go together, or a pattern for officers only. */
export class LiabilityRefusal extends DomainError {
  readonly code = 'LIABILITY_REFUSED';
  /** The rule that speaks against it, such as GRADES or L-28. */
  readonly rule: string;
  constructor(rule: string, messageZh: string, messageEn: string) {
    super(messageZh, messageEn);
    this.rule = rule;
  }
}
