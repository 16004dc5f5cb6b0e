// Starts the platform on a fresh machine: checks Node, builds what is missing, runs it. Plain JavaScript, so that an old Node
// gets a sentence and not a syntax error.
import { checkNode } from './check-node.mjs';

checkNode();
const { buildIfStale } = await import('./build.mjs');
await buildIfStale();
await import('../dist/gateway/main.js');
