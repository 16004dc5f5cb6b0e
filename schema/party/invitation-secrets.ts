import { derive, sha256 } from '../identity/secrets.ts';

/** Letters and digits that cannot be mistaken for one another when read aloud in the rain. */
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;

export interface InvitationSecrets {
  /** In the link and the QR: 256 bits. */
  readonly token: string;
  /** To type by hand when the camera fails; useless without the PIN. */
  readonly joinCode: string;
  /** Told by mouth, beside the car. */
  readonly pin: string;
}

/**
 * The secrets of an invitation, derived from its id: the same invitation shows the same code again after a reload or a
 * repeated command, and none of them is stored.
 */
export function invitationSecrets(secret: Uint8Array, invitationId: string): InvitationSecrets {
  const code = derive(secret, 'invitation-code', invitationId);
  const pin = derive(secret, 'invitation-pin', invitationId).readUInt32BE(0) % 10_000;
  return {
    token: derive(secret, 'invitation-token', invitationId).toString('base64url'),
    joinCode: Array.from(code.subarray(0, CODE_LENGTH), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join(''),
    pin: String(pin).padStart(4, '0'),
  };
}

export const normaliseJoinCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s·-]/g, '');

/** The look-up hashes of whatever a person brought: a link's token or a typed code. */
export const invitationHashes = (tokenOrCode: string): { tokenHash: Buffer; codeHash: Buffer } => ({
  tokenHash: sha256(`invitation-token:${tokenOrCode}`),
  codeHash: sha256(`invitation-code:${normaliseJoinCode(tokenOrCode)}`),
});
