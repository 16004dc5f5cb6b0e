import type { CaseRow } from '../case/queries.ts';
import type { Command } from '../core/command.ts';
import { sendSms } from '../notice/service.ts';
import type { TemplateName } from '../notice/templates.ts';
import { findPartiesOf } from './queries.ts';

const DAY_MS = 24 * 3_600_000;

/** Tells every party whose phone is known, with the case number and a link; the link needs their own sign-in. One party alone by its `ordinal`. */
export async function sendSmsToParties(
  command: Command,
  row: CaseRow,
  template: TemplateName,
  ordinal: number | null = null,
): Promise<void> {
  const { platform } = command.caller;
  const parties = await findPartiesOf(command.tx, row.cityCode, [row.id]);
  const meant = parties.filter((party) => ordinal === null || party.ordinal === ordinal);
  for (const phone of new Set(meant.flatMap((party) => (party.phone === null ? [] : [party.phone])))) {
    await sendSms(command.tx, platform, {
      template,
      recipient: phone,
      values: { caseNo: row.caseNo, url: `${platform.settings.publicUrl}/case/${row.id}` },
      caseId: row.id,
      now: command.now,
      validMs: DAY_MS,
    });
  }
}
