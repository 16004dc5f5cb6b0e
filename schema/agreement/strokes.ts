import { readStrokes } from '../document/handwriting.ts';
import { AgreementRefusal } from './errors.ts';

/** @throws AgreementRefusal AGREEMENT_SIGNATURE_EMPTY when it is no drawing of a name */
export function checkStrokes(value: unknown): number[][][] {
  const strokes = readStrokes(value);
  if (strokes === null) throw new AgreementRefusal('AGREEMENT_SIGNATURE_EMPTY');
  return strokes;
}
