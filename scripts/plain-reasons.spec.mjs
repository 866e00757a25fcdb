import { badParts, inWords, lastWords } from './plain-reasons.mjs';

describe('the reasons of api and worker', () => {
  it('are the last word of the process itself, without the log around it', () => {
    const output =
      '[Nest] WARN [Queue] Redis is away.\nThe worker can not start. The queue does not answer.\nStart Redis.\n';
    expect(lastWords(output)).toBe(
      'The worker can not start. The queue does not answer.\nStart Redis.',
    );
  });

  it('are the last lines when it had no last word', () => {
    expect(lastWords('one\ntwo\n')).toBe('one\ntwo');
  });

  it('name the parts that are not good, and nothing else', () => {
    const parts = badParts({
      parts: {
        queue: { ok: true },
        mail: { ok: false, detail: 'The mail server does not answer.' },
        reminders: { ok: false, lastSweep: null },
        projections: { ok: false, projections: [{ failure: null }, { failure: 'broken' }] },
      },
    });
    expect(inWords(parts)).toBe(
      'mail: The mail server does not answer; reminders: no progress; projections: broken',
    );
  });

  it('are none when all is well, or when something else answered', () => {
    expect(badParts({ parts: { mail: { ok: true } } }).size).toBe(0);
    expect(badParts('<html>').size).toBe(0);
    expect(badParts(null).size).toBe(0);
  });
});
