import type { LossHead, PaymentCover } from '../../api/generated/graphql.ts';
import type { Phrase } from '../../shared/i18n.ts';

export const coverWords: Record<PaymentCover, Phrase> = {
  COMPULSORY: ['交强险', 'Compulsory cover'],
  COMPULSORY_ON_BEHALF: ['无责代赔', 'Paid for the faultless side'],
  COMPULSORY_MUTUAL: ['互碰自赔', 'Mutual self-compensation'],
  UNINSURED_WITHIN_LIMIT: ['未投保，自己在限额内赔', 'Uninsured, within the limit'],
  COMMERCIAL: ['商业险', 'Voluntary cover'],
  TORTFEASOR: ['本人赔', 'The side at fault'],
  OWN: ['自己承担', 'Borne itself'],
};

export const headWords: Record<LossHead, Phrase> = {
  PROPERTY: ['财产', 'property'],
  MEDICAL: ['医疗', 'medical'],
  DEATH_DISABILITY: ['死亡伤残', 'death and disability'],
};

/** 123456 fen → ¥1,234.56 */
export const yuan = (fen: number): string =>
  `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
