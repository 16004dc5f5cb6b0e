import { openLog } from '../../gateway/log.ts';

/** A line as it would stand in the log of a city. */
function lineOf(fields: object): string {
  let line = '';
  const log = openLog({ logLevel: 'info' }, { write: (text: string) => void (line += text) });
  log.error(fields, 'something happened');
  return line;
}

describe('a log line', () => {
  it('carries of a failed statement neither its values nor the row, which are somebody’s name and phone', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "driver_phone"'), {
      code: '23505',
      detail: 'Key (phone)=(13912345678) already exists.',
      where: 'COPY driver, line 1: "张三"',
      query: 'insert into driver values ($1)',
      params: ['13912345678', '张三'],
      parameters: ['13912345678'],
    });
    const line = lineOf({ err: error, requestId: 'r-1' });
    expect(line).not.toMatch(/13912345678|张三/);
    expect(JSON.parse(line)).toMatchObject({
      requestId: 'r-1',
      err: {
        type: 'Error',
        code: '23505',
        message: expect.stringContaining('driver_phone'),
        stack: expect.any(String),
      },
    });
  });

  it('carries the causes of an error in the same way, however they are nested, and ends with those that name themselves', () => {
    const inner = Object.assign(new Error('inner'), { params: ['13912345678'] });
    const outer = new Error('outer', { cause: new Error('middle', { cause: inner }) });
    const line = lineOf({ err: outer });
    expect(line).not.toContain('13912345678');
    expect(JSON.parse(line)).toMatchObject({ err: { cause: { message: 'middle', cause: { message: 'inner' } } } });
    const circular = new Error('circular');
    circular.cause = circular;
    expect(lineOf({ err: circular })).toContain('circular');
  });

  it.each([null, undefined, 7, { phone: '13912345678' }, Symbol('x')])(
    'survives %p thrown instead of an error',
    (thrown) => {
      const line = lineOf({ err: thrown });
      expect(line).not.toContain('13912345678');
      expect(JSON.parse(line)).toMatchObject({ msg: 'something happened' });
    },
  );

  it('blacks out what is called by the name of personal data or of a secret, at the top or inside', () => {
    const secrets = { phone: '13912345678', token: 'secret-1', password: 'secret-2', pin: '4821', statement: '我打灯' };
    const line = lineOf({ ...secrets, input: secrets, request: { body: secrets } });
    expect(line).not.toMatch(/13912345678|secret-|4821|我打灯/);
    expect(JSON.parse(line)).toMatchObject({ phone: '[redacted]', input: { pin: '[redacted]' } });
  });
});
