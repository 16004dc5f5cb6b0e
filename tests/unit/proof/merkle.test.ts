import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EMPTY_ROOT, hashLeaf, inclusionPath, MerkleRoot, rootFromPath } from '../../../schema/proof/merkle.ts';

const rootOf = (leaves: readonly Buffer[]): Buffer => {
  const tree = new MerkleRoot();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
};
const leavesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, index) => hashLeaf(`leaf ${index}`));
const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const treeAndLeaf = fc
  .integer({ min: 1, max: 200 })
  .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 })));

describe('a Merkle root', () => {
  it('is that of RFC 6962 for no leaf, one, two and three', () => {
    const [a, b, c] = leavesOf(3) as [Buffer, Buffer, Buffer];
    const node = (left: Buffer, right: Buffer): Buffer => sha256(Uint8Array.of(1), left, right);
    expect(hashLeaf('leaf 0')).toEqual(sha256(Uint8Array.of(0), Buffer.from('leaf 0')));
    expect(rootOf([])).toEqual(EMPTY_ROOT);
    expect(rootOf([a])).toEqual(a);
    expect(rootOf([a, b])).toEqual(node(a, b));
    expect(rootOf([a, b, c])).toEqual(node(node(a, b), c));
  });

  it('changes when any leaf is altered, left out, put twice or swapped with another', () => {
    fc.assert(
      fc.property(treeAndLeaf, fc.nat(), ([count, position], other) => {
        const leaves = leavesOf(count);
        const root = rootOf(leaves);
        const with_ = (change: (copy: Buffer[]) => void): Buffer => {
          const copy = [...leaves];
          change(copy);
          return rootOf(copy);
        };
        expect(with_((copy) => (copy[position] = hashLeaf('forged')))).not.toEqual(root);
        expect(with_((copy) => copy.splice(position, 1))).not.toEqual(root);
        expect(with_((copy) => copy.splice(position, 0, copy[position]!))).not.toEqual(root);
        const second = other % count;
        if (second === position) return;
        const swapped = with_((copy) => ([copy[position], copy[second]] = [copy[second]!, copy[position]!]));
        expect(swapped).not.toEqual(root);
      }),
    );
  });
});

describe('an inclusion proof', () => {
  it('leads from every leaf of every tree to its root', () => {
    fc.assert(
      fc.property(treeAndLeaf, ([count, position]) => {
        const leaves = leavesOf(count);
        const path = inclusionPath(leaves, position);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
        expect(rootFromPath(leaves[position]!, position, count, path)).toEqual(rootOf(leaves));
      }),
      { numRuns: 500 },
    );
  });

  it('fails for another leaf, another place, another size, and any flipped bit', () => {
    fc.assert(
      fc.property(treeAndLeaf, fc.nat(), fc.nat(), ([count, position], which, bit) => {
        const leaves = leavesOf(count);
        const [root, path] = [rootOf(leaves), inclusionPath(leaves, position)];
        expect(rootFromPath(hashLeaf('forged'), position, count, path)).not.toEqual(root);
        const elsewhere = which % count;
        if (elsewhere !== position) expect(rootFromPath(leaves[position]!, elsewhere, count, path)).not.toEqual(root);
        expect(rootFromPath(leaves[position]!, position, count, [...path, root])).toBeNull();
        if (path.length === 0) return;
        expect(rootFromPath(leaves[position]!, position, count, path.slice(1))).not.toEqual(root);
        const bent = path.map((hash) => Buffer.from(hash));
        const hash = bent[which % bent.length]!;
        hash.writeUInt8(hash.readUInt8(bit % 32) ^ (1 << (bit % 8)), bit % 32);
        expect(rootFromPath(leaves[position]!, position, count, bent)).not.toEqual(root);
      }),
    );
  });
});
