import { signInStaff, text, type Client } from '../../support/client.ts';
import type { TestApp } from '../../support/app.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

/** Everybody whom a case meets beside its quick path. */
export interface Offices extends Cast {
  readonly dispatcher: Client;
  readonly head: Client;
  readonly supervisor: Client;
  readonly claims: Client;
}

export async function openOffices(app: TestApp): Promise<Offices> {
  const [dispatcher, head, supervisor, claims] = await Promise.all(
    ['zhou.lan', 'he.zheng', 'qian.jian', 'jiahe.claims'].map((login) => signInStaff(app.origin, login)),
  );
  return {
    ...(await openCast(app.origin)),
    dispatcher: dispatcher!,
    head: head!,
    supervisor: supervisor!,
    claims: claims!,
  };
}

/** A case on an officer's desk, claimed. */
export async function atDesk(cast: Offices, story: Story): Promise<void> {
  await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '' });
  await cast.officer.do('claimCase', { caseId: story.caseId });
}

export const stateOf = async (cast: Cast, story: Story): Promise<string> =>
  text((await story.look(cast.officer, 'state'))?.state);
