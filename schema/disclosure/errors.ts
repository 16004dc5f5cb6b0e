import { DomainError } from '../core/errors.ts';

/** Personal data cannot be shown in full to this person; nothing was shown. */
export class UnmaskRefusal extends DomainError {
  readonly code: 'FIELD_NOT_OF_ROLE' | 'NOT_OWN_INSURED';
  constructor(code: UnmaskRefusal['code'], messageZh: string, messageEn: string) {
    super(messageZh, messageEn);
    this.code = code;
  }
}
