import { Writable } from 'node:stream';
import { main } from '../main';

class Captured extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line where no service can be had: what is tested here needs none. */
async function tipstaff(line: string): Promise<{ status: number; out: string; err: string }> {
  const stdout = new Captured();
  const stderr = new Captured();
  const status = await main(line.split(' '), {
    services: () => Promise.reject(new Error('These commands need no database.')),
    stdout,
    stderr,
  });
  return { status, out: stdout.text, err: stderr.text };
}

describe('tipstaff clock', () => {
  it.each([
    ['R-PM-2 2024-09-20', { rule: 'R-PM-2', start: '2024-09-20', due: '2024-09-24' }],
    [
      'R-TIME-1 2024-06-30T23:30:00Z --then R-PM-2',
      { date: '2024-07-01', then: { due: '2024-07-03' } },
    ],
    [
      'R-C13-2 2023-03-15 --periods 2',
      {
        periods: [
          { n: 1, from: '2023-03-15', to: '2024-03-14', dutyArises: '2024-03-15' },
          { n: 2, from: '2024-03-15', to: '2024-09-14', dutyArises: '2024-09-15' },
        ],
      },
    ],
    ['R-CON-14 2024-12-02', { earliest: '2024-12-16', latest: '2024-12-23' }],
    ['R-CON-12 2024-05-07', { due: '2024-04-26', alternative: '2024-04-29' }],
    ['R-PM-5 2024-01-08 --until 2024-05-10 --pause 2024-02-05/2024-04-08', { gross: 86, net: 43 }],
    [
      'R-PM-5 2024-01-08 --until 2024-05-10 --pause 2024-02-05/2024-03-01 --pause 2024-02-20/2024-04-08',
      { gross: 86, net: 43 },
    ],
    [
      'R-REV-2 2024-10-01 --wrong-body 2024-10-20/2024-10-24',
      { unadjusted: '2024-10-29', due: '2024-11-02', treatedAsMade: '2024-10-24', inTime: true },
    ],
    [
      'R-C13-3 2024-05-20 --completed 2025-11-20',
      { reportsOwed: 2, periods: [{ n: 1 }, { n: 2 }] },
    ],
  ])('%s --json', async (line, expected) => {
    const { status, out } = await tipstaff(`clock ${line} --json`);
    expect(JSON.parse(out)).toMatchObject(expected);
    expect(status).toBe(0);
  });

  it('says the date and each day classed, for people', async () => {
    const { out } = await tipstaff('clock R-PM-3 2024-03-22');
    expect(out).toContain('Last day: Tue 9 April 2024');
    expect(out).toContain('Fri 29 March 2024: bank holiday: Good Friday.');
  });

  it.each([
    ['clock R-PM-2', 'START is missing'],
    ['clock R-PM-2 2024-02-31', 'February 2024 has 29 days'],
    ['clock R-NO-1 2024-02-01', '"R-NO-1" is not a rule that yields a day'],
    ['clock R-PM-2 2024-02-01 --periods 3', 'R-PM-2 does not use "periods"'],
    ['clock R-PM-2 2028-12-29', 'bank holidays of 2029 are not in the calendar'],
    ['clock R-PM-5 2024-02-01 --until 2024-03-01 --pause 2024-02-05', 'is not a span of days'],
    ['clock R-PM-2 2024-02-01 --until 2024-03-01 --until 2024-03-02', '--until is given twice'],
    ['law show R-NO-1', '"R-NO-1" is not a rule that yields a day'],
    ['law show', 'RULE is missing'],
    ['law tell', 'write list, or show RULE'],
  ])('%s is refused in one sentence, exit status 2', async (line, words) => {
    const { status, out, err } = await tipstaff(line);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('a result that can not be written', () => {
  const failing = (code: string): Writable =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
    });

  it.each([
    ['ENOSPC', 1, /could not be written \(write ENOSPC\): free some space/],
    ['EPIPE', 0, /^$/],
  ])('%s ends with status %i', async (code, status, words) => {
    const stderr = new Captured();
    const ended = await main(['law', 'list'], {
      services: () => Promise.reject(new Error('Not needed.')),
      stdout: failing(code),
      stderr,
    });
    expect(ended).toBe(status);
    expect(stderr.text).toMatch(words);
  });
});

describe('tipstaff law', () => {
  it('lists every rule and shows one with its source and examples', async () => {
    const { out } = await tipstaff('law list');
    for (const rule of ['R-PM-2', 'R-C13-14', 'R-PAT-2', 'R-BAR-1', 'R-HMI-1', 'R-WD-3']) {
      expect(out).toContain(rule);
    }
    const shown = await tipstaff('law show R-BAR-1');
    expect(shown.out).toContain('Source: Police Barred List');
    expect(shown.out).toContain('Example PV-36: 2024-12-18');
  });
});
