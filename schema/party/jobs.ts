import { z } from 'zod';
import { holdCase } from '../case/service.ts';
import { TRANSITIONS } from '../case/state-machine.ts';
import { runCommand } from '../core/command.ts';
import { defineJob } from '../core/jobs.ts';
import { completeAccountsIfReady } from './completion.ts';

/**
 * The time for the other story has run out: the one that was told may be read. Nothing happens when all have told meanwhile,
 * when the photos are still missing (the same is asked again when they are sealed), or when the case has gone past it.
 */
export const RevealAccounts = defineJob({
  name: 'party.reveal-accounts',
  payload: z.object({ cityCode: z.string(), caseId: z.string() }),
  expireInS: 60,
  retryLimit: 8,
  async handle(platform, { cityCode, caseId }) {
    await runCommand(
      { platform, actor: { kind: 'SYSTEM', cityCode, id: 'party.reveal-accounts' }, requestId: caseId },
      { name: 'revealAccounts', key: `reveal-${caseId}`, body: { caseId } },
      async (command) => {
        const held = await holdCase(command, caseId, 'COMPLETE_ACCOUNTS');
        if (TRANSITIONS[held.row.state].COMPLETE_ACCOUNTS !== undefined) await completeAccountsIfReady(command, held);
        return { caseId };
      },
    );
  },
});
