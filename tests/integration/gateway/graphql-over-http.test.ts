import { serverAudits } from 'graphql-http';
import { openTestApp, type TestApp } from '../../support/app.ts';

/** The GraphQL-over-HTTP specification's own audits, the recommended ones included. */
let app: TestApp;
const origins = { development: '', production: '' };
beforeAll(async () => {
  app = await openTestApp();
  origins.development = app.origin;
  origins.production = await app.also({ production: true });
});
afterAll(() => app.close());

/** These ask for a type of the schema, which production does not tell. They send variables; other audits do too. */
const INTROSPECTING = ['2EA1', '28B9', 'D6D5', '6A70'];

describe.each(['development', 'production'] as const)('in %s', (mode) => {
  const audits = serverAudits({ url: () => `${origins[mode]}/graphql`, fetchFn: fetch });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _name, audit) => {
    const result = await audit.fn();
    const said = result.status === 'ok' ? '' : await result.response.clone().text().catch(String);
    if (mode === 'production' && INTROSPECTING.includes(id)) expect(said).toContain('introspection has been disabled');
    else expect([result.status, said]).toEqual(['ok', '']);
  });
});
