import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { stateDiagram } from '../../schema/case/state-machine.ts';

it('ARCHITECTURE.md shows the state machine that the program has', () => {
  expect(readFileSync(join(paths.root, 'ARCHITECTURE.md'), 'utf8')).toContain(stateDiagram());
});
