import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { phaseDiagram, statesDocument } from '../../schema/case/state-diagrams.ts';

const read = (file: string): string => readFileSync(join(paths.root, file), 'utf8');

it('docs/case-states.md shows the state machine that the program has (npm run docs:states)', () => {
  expect(read('docs/case-states.md')).toBe(statesDocument());
});

it('ARCHITECTURE.md shows the quick path as it is and points to the rest', () => {
  expect(read('ARCHITECTURE.md')).toContain(phaseDiagram('QUICK_PATH'));
  expect(read('ARCHITECTURE.md')).toContain('docs/case-states.md');
});
