import { DomainError } from '../core/errors.ts';

/** Sign-in did not work. The text never says which of name and password was wrong. */
export class SignInRefusal extends DomainError {
  readonly code:
    | 'SIGN_IN_FAILED'
    | 'SIGN_IN_LOCKED'
    | 'CODE_WRONG'
    | 'CODE_EXPIRED'
    | 'CODE_TOO_SOON'
    | 'CODE_DAY_LIMIT';
  /** When another try makes sense; null: at once. */
  readonly retryAt: Date | null;
  constructor(code: SignInRefusal['code'], messageZh: string, messageEn: string, retryAt: Date | null = null) {
    super(messageZh, messageEn);
    this.code = code;
    this.retryAt = retryAt;
  }
}
