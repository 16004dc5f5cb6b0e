import { DomainError } from '../core/errors.ts';

const TEXTS = {
  CLOCK_NOT_RUNNING: ['这个时限没有在走', 'This clock does not run'],
  CLOCK_NOT_SUSPENDED: ['这个时限没有中止', 'This clock does not stand still'],
  CLOCK_NOT_SUSPENDIBLE: ['法律没有规定这个时限可以中止', 'The law does not let this clock stand still'],
  CLOCK_SUSPENSION_USED_UP: ['中止已满六十日，不能再中止', 'The sixty days of suspension are used up'],
  CLOCK_NOT_EXTENDABLE: ['法律没有规定这个时限可以延长', 'The law does not let this clock be extended'],
  CLOCK_EXTENSION_TOO_LONG: [
    '延长后的期限应当比现在长，且不超过法定最长期限',
    'The extended time must be longer than now and within the longest that the law allows',
  ],
} as const;

/** The clock cannot be changed like this; nothing was changed. */
export class ClockRefusal extends DomainError {
  readonly code: keyof typeof TEXTS;
  constructor(code: keyof typeof TEXTS) {
    const [zh, en] = TEXTS[code];
    super(zh, en);
    this.code = code;
  }
}
