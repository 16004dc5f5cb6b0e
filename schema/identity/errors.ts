import { DomainError } from '../core/errors.ts';

/** What an authenticator app needs to be set up; shown once, before it is proven. */
export interface Enrolment {
  readonly otpauthUri: string;
  /** The same as a picture. */
  readonly qrSvg: string;
  /** For typing by hand. */
  readonly secret: string;
}

/** Sign-in did not work. The text never says which of name and password was wrong, nor whether the name exists. */
export class SignInRefusal extends DomainError {
  readonly code:
    | 'SIGN_IN_FAILED'
    | 'SIGN_IN_LOCKED'
    | 'SECOND_FACTOR_REQUIRED'
    | 'SECOND_FACTOR_ENROLMENT'
    | 'SECOND_FACTOR_WRONG'
    | 'NEW_PASSWORD_REQUIRED'
    | 'ADDRESS_LIMIT'
    | 'CODE_WRONG'
    | 'CODE_EXPIRED'
    | 'CODE_TOO_SOON'
    | 'CODE_DAY_LIMIT'
    | 'CODE_ADDRESS_LIMIT';
  /** When another try makes sense; null: at once. */
  readonly retryAt: Date | null;
  /** With SECOND_FACTOR_ENROLMENT: the factor that this account must have is set up now. */
  readonly enrolment: Enrolment | null;
  constructor(
    code: SignInRefusal['code'],
    messageZh: string,
    messageEn: string,
    retryAt: Date | null = null,
    enrolment: Enrolment | null = null,
  ) {
    super(messageZh, messageEn);
    this.code = code;
    this.retryAt = retryAt;
    this.enrolment = enrolment;
  }
}

/** An account cannot be changed like this; nothing was changed. */
export class AccountRefusal extends DomainError {
  readonly code:
    | 'OWN_ACCOUNT'
    | 'ROLES_SEPARATED'
    | 'ROLE_NOT_OF_EMPLOYER'
    | 'CLAIMS_ACCOUNTS_FULL'
    | 'LAST_ADMINISTRATOR'
    | 'LOGIN_TAKEN'
    | 'ACCOUNT_INACTIVE'
    | 'SECOND_FACTOR_WRONG'
    | 'PASSWORD_WRONG'
    | 'SECOND_FACTOR_NEEDED';
  constructor(code: AccountRefusal['code'], messageZh: string, messageEn: string) {
    super(messageZh, messageEn);
    this.code = code;
  }
}
