import { z } from 'zod';
import { parseCase, type Workbench } from '../core/workbench.ts';
import {
  checkDay,
  checkIdNumber,
  checkLicenceNo,
  checkManagementCode,
  checkPhone,
  checkPlate,
  checkVin,
  plateKindsOf,
  type Checked,
} from '../core/validity.ts';
import * as masking from './masking.ts';

const id = z.union([z.string().min(1).max(100), z.number()]);
const value = z.string().max(1_000);

const MASKS = {
  name: masking.maskName,
  phone: masking.maskPhone,
  id_number: masking.maskIdNumber,
  id_number_public: masking.maskIdNumberPublic,
  licence_no: masking.maskLicenceNo,
  plate: masking.maskPlate,
  policy_no: masking.maskPolicyNo,
  address: masking.maskAddress,
  bank_card: masking.maskBankCard,
} as const;
const MaskCase = z.strictObject({ id, kind: z.enum(Object.keys(MASKS) as (keyof typeof MASKS)[]), value });

/**
 * `{id, kind, value}` → `{id, masked}`: what is shown of a value by default.
 *
 * @source domain.md 9.3; domain-decisions.md 7
 */
export const maskingWorkbench: Workbench = {
  kind: 'masking',
  evaluate(input) {
    const given = parseCase(MaskCase, input);
    return { id: given.id, masked: MASKS[given.kind](given.value) };
  },
};

const CHECKS: Readonly<Record<string, (text: string) => Checked<string>>> = {
  id_number: checkIdNumber,
  plate: checkPlate,
  phone: checkPhone,
  licence_no: checkLicenceNo,
  vin: checkVin,
  date: checkDay,
  management_code: checkManagementCode,
};
const ValidityCase = z.strictObject({ id, kind: z.enum(Object.keys(CHECKS)), value });

/**
 * `{id, kind, value}` → `{id, valid, value}` with the value in the form in which it is stored; for plates `plate_kinds`, every kind
 * of domain.md 7.3 whose form it has; if it is not valid `reason` and `reason_zh`.
 *
 * @source domain.md 7.3-7.4
 */
export const validityWorkbench: Workbench = {
  kind: 'validity',
  evaluate(input) {
    const given = parseCase(ValidityCase, input);
    const checked = CHECKS[given.kind]!(given.value);
    return {
      id: given.id,
      valid: checked.ok,
      ...(checked.ok ? { value: checked.value } : { reason: checked.messageEn, reason_zh: checked.messageZh }),
      ...(given.kind === 'plate' ? { plate_kinds: plateKindsOf(given.value).map((kind) => kind.toLowerCase()) } : {}),
    };
  },
};
