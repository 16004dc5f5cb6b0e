import exampleA from '../art/example-a.svg';
import exampleB from '../art/example-b.svg';
import exampleC from '../art/example-c.svg';
import outlineA from '../art/outline-a.svg';
import outlineB from '../art/outline-b.svg';
import outlineC from '../art/outline-c.svg';

const examples: Readonly<Record<string, { readonly example: string; readonly outline: string }>> = {
  'PH-A': { example: exampleA, outline: outlineA },
  'PH-B': { example: exampleB, outline: outlineB },
  'PH-C': { example: exampleC, outline: outlineC },
};

/** The drawn example of a slot and its outline for the strip; slots without one show words only. */
export function exampleFor(slot: string): { readonly example: string; readonly outline: string } | undefined {
  return examples[slot];
}
