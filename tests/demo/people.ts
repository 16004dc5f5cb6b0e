import { randomInt } from 'node:crypto';
import { Client, DemoFailure, reach, until } from './client.ts';
import { step } from './report.ts';

const SESSION = 'bearerToken expiresAt viewer { kind displayName roles }';
interface Session {
  readonly bearerToken: string | null;
}

/** An invented number that is another at every run: a phone gets one code a minute and ten a day. */
export const inventedPhone = (): string => `1390001${String(randomInt(0, 10_000)).padStart(4, '0')}`;

/** A driver proves a phone with a code, which a development server shows in its outbox. */
export async function signInDriver(origin: string, who: string, phone: string): Promise<Client> {
  const client = new Client(origin, who);
  await assertOutbox(origin);
  await step(who, `要验证码 / asks for a code`, () =>
    client.command('requestSmsCode', { phone }, 'SmsCodeSent', 'expiresAt resendAfter'),
  );
  const code = await step(who, '看短信 / reads the message', () =>
    until('the code in /dev/outbox.json', 20_000, () => codeFor(origin, phone)),
  );
  const session = await step(who, '登录 / signs in', () =>
    client.command<Session>('signInDriver', { phone, code, transport: 'BEARER' }, 'Session', SESSION),
  );
  client.signedInWith(session.bearerToken);
  return client;
}

async function assertOutbox(origin: string): Promise<void> {
  const response = await reach(`${origin}/dev/outbox.json?phone=13900010000`);
  if (response.ok) return;
  throw new DemoFailure(
    `${origin} 没有开发用短信发件箱（生产模式），演示拿不到验证码。请另起一个开发模式的服务再试：PORT=4310 npm start，然后 npm run demo -- --url http://localhost:4310 / ` +
      `${origin} has no development outbox (production mode), so the demo cannot read the drivers' codes. Start a development server beside it ` +
      '(PORT=4310 npm start) and run: npm run demo -- --url http://localhost:4310',
  );
}

async function codeFor(origin: string, phone: string): Promise<string | null> {
  const response = await reach(`${origin}/dev/outbox.json?phone=${phone}`);
  if (!response.ok) throw new DemoFailure(`/dev/outbox.json answered ${response.status}`);
  const messages = (await response.json()) as { code: string | null }[];
  return messages.find(({ code }) => code !== null)?.code ?? null;
}

/** A member of staff of the demo city signs in. */
export async function signInStaff(origin: string, login: string, password: string): Promise<Client> {
  const client = new Client(origin, login);
  const session = await step(login, '登录工作台 / signs in at the desk', () =>
    client.command<Session>('signInStaff', { login, password, transport: 'BEARER' }, 'Session', SESSION),
  );
  client.signedInWith(session.bearerToken);
  return client;
}

/** Joins with the token of the invitation's link and the PIN told by mouth; the answer is a session for this case alone. */
export async function joinAsParty(origin: string, who: string, token: string, pin: string): Promise<Client> {
  const client = new Client(origin, who);
  const { invitation } = await step(who, '扫码看邀请 / opens the link', () =>
    client.ask<{ invitation: { usable: boolean; reasonEn: string | null } }>(
      'query ($token: String!) { invitation(token: $token) { usable reasonZh reasonEn expiresAt attemptsLeft } }',
      { token },
    ),
  );
  if (!invitation.usable)
    throw new DemoFailure(`The invitation is not usable: ${invitation.reasonEn ?? 'no reason given'}`);
  const session = await step(who, '输入 PIN 加入 / joins with the PIN', () =>
    client.command<Session>('joinCase', { token, pin, transport: 'BEARER' }, 'Session', SESSION),
  );
  client.signedInWith(session.bearerToken);
  return client;
}
