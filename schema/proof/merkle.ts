import { createHash } from 'node:crypto';

/**
 * Merkle trees as in RFC 6962 section 2.1: a leaf is hashed after a zero byte and a node after a one, so that no node passes
 * for a leaf; a tree of n leaves splits at the largest power of two below n.
 */
export const hashLeaf = (data: Uint8Array | string): Buffer =>
  createHash('sha256').update(Uint8Array.of(0)).update(data).digest();

const hashNode = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Buffer = createHash('sha256').digest();

/** Computes a root leaf by leaf; it holds one hash for every level of the tree, however many leaves there are. */
export class MerkleRoot {
  readonly #subtrees: { readonly size: number; readonly hash: Buffer }[] = [];
  count = 0;

  /** @param leaf the hash of the leaf, as `hashLeaf` gives it */
  add(leaf: Buffer): void {
    this.count++;
    let subtree = { size: 1, hash: leaf };
    for (let last = this.#subtrees.at(-1); last?.size === subtree.size; last = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      subtree = { size: last.size * 2, hash: hashNode(last.hash, subtree.hash) };
    }
    this.#subtrees.push(subtree);
  }

  root(): Buffer {
    return (
      this.#subtrees.reduceRight<Buffer | null>(
        (right, { hash }) => (right === null ? hash : hashNode(hash, right)),
        null,
      ) ?? EMPTY_ROOT
    );
  }
}

const splitOf = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);

function rootOf(leaves: readonly Buffer[], from: number, until: number): Buffer {
  if (until - from === 1) return leaves[from]!;
  const middle = from + splitOf(until - from);
  return hashNode(rootOf(leaves, from, middle), rootOf(leaves, middle, until));
}

/**
 * The hashes that lead from one leaf to the root, nearest first.
 *
 * @param leaves hashes of all leaves
 * @throws RangeError when there is no such leaf
 */
export function inclusionPath(leaves: readonly Buffer[], position: number): Buffer[] {
  if (!(position >= 0 && position < leaves.length)) throw new RangeError(`No leaf ${position} among ${leaves.length}`);
  const path: Buffer[] = [];
  let [from, until] = [0, leaves.length];
  while (until - from > 1) {
    const middle = from + splitOf(until - from);
    if (position < middle) {
      path.unshift(rootOf(leaves, middle, until));
      until = middle;
    } else {
      path.unshift(rootOf(leaves, from, middle));
      from = middle;
    }
  }
  return path;
}

/**
 * The root to which a path leads (RFC 9162 section 2.1.3.2), or null when the path does not fit a tree of that size.
 *
 * @param leaf hash of the leaf
 * @param count leaves of the whole tree
 */
export function rootFromPath(leaf: Buffer, position: number, count: number, path: readonly Buffer[]): Buffer | null {
  if (!Number.isInteger(position) || !Number.isInteger(count) || position < 0 || position >= count) return null;
  let [at, last, hash] = [position, count - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = hashNode(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = hashNode(hash, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}
