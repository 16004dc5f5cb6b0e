import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical-json.ts';
import { hashLeaf, rootFromPath } from './merkle.ts';

/** The head of one chain at the time of an anchor: a case's, or one of the audit's. */
export interface AnchorLeaf {
  readonly caseId: string | null;
  readonly shard: number | null;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** A Merkle root over the heads of all chains that moved, chained to the anchor before it. */
export interface Anchor {
  readonly cityCode: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** China time. */
  readonly day: string;
  readonly coversFrom: Date;
  readonly madeAt: Date;
  readonly caseHeads: number;
  readonly auditHeads: number;
  readonly caseCount: number;
  readonly root: Uint8Array;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The text of a leaf, which is what is hashed; whoever checks writes the same. */
export const leafText = ({ caseId, shard, seq, hash }: AnchorLeaf): string =>
  canonicalJson({ v: 1, caseId, shard, seq, hash: hex(hash) });

/** SHA-256 over what an anchor says and the anchor before it. */
export function anchorHash(anchor: Omit<Anchor, 'hash'>): Buffer {
  const { cityCode, seq, day, coversFrom, madeAt, caseHeads, auditHeads, caseCount, root, prevHash } = anchor;
  return createHash('sha256')
    .update(
      canonicalJson({
        v: 1,
        cityCode,
        seq,
        day,
        coversFrom,
        madeAt,
        caseHeads,
        auditHeads,
        caseCount,
        root: hex(root),
      }),
    )
    .update(prevHash)
    .digest();
}

/** Everything a third person needs to see that a case stood like this when the anchor was made. Hashes in hex. */
export interface CaseProof {
  readonly caseNo: string;
  readonly leaf: { readonly caseId: string; readonly seq: number; readonly hash: string };
  readonly position: number;
  readonly leaves: number;
  readonly path: readonly string[];
  readonly anchor: {
    readonly cityCode: string;
    readonly seq: number;
    readonly day: string;
    readonly coversFrom: string;
    readonly madeAt: string;
    readonly caseHeads: number;
    readonly auditHeads: number;
    readonly caseCount: number;
    readonly root: string;
    readonly prevHash: string;
    readonly hash: string;
  };
}

/**
 * Checks a proof with nothing but itself: the path leads from the case's head to the root, and the root is the anchor's. That
 * the anchor is the true one is shown by comparing its hash with one that was kept elsewhere.
 *
 * @returns what does not hold, or null
 */
export function proofProblem({ leaf, position, leaves, path, anchor }: CaseProof): 'PATH' | 'ANCHOR' | null {
  const bytes = (text: string): Buffer => Buffer.from(text, 'hex');
  const start = hashLeaf(leafText({ caseId: leaf.caseId, shard: null, seq: leaf.seq, hash: bytes(leaf.hash) }));
  const root = rootFromPath(start, position, leaves, path.map(bytes));
  if (root === null || hex(root) !== anchor.root) return 'PATH';
  const whole = {
    ...anchor,
    coversFrom: new Date(anchor.coversFrom),
    madeAt: new Date(anchor.madeAt),
    root: bytes(anchor.root),
    prevHash: bytes(anchor.prevHash),
  };
  return leaves === anchor.caseHeads + anchor.auditHeads && hex(anchorHash(whole)) === anchor.hash ? null : 'ANCHOR';
}
