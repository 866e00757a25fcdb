import { Instant } from '@tipstaff/kernel';
import {
  caseAsLogged,
  entriesOf,
  filterAsLogged,
  type LoggedReading,
  textAsLogged,
} from './reading';
import { caseOf, reading } from './reading.fixture';

const AT = Instant.parse('2024-10-01T08:00:00Z');
const entries = (fields: Parameters<typeof reading>[0]) =>
  entriesOf(reading(fields), AT).map((text) => JSON.parse(text) as LoggedReading);

describe('the entries of a reading', () => {
  it('are one where it is about one case', () => {
    expect(entries({})).toEqual([{ ...reading(), at: AT, part: 1, parts: 1 }]);
  });

  it('are one where it found nothing: that somebody looked is logged', () => {
    expect(entries({ cases: [] })).toMatchObject([{ force: 'norfolk', cases: [] }]);
  });

  it('name a case once, and are each of one force', () => {
    const cases = [caseOf('1'), caseOf('1'), caseOf('2', 'kent')];
    expect(entries({ cases })).toMatchObject([
      { force: 'norfolk', cases: [caseOf('1')], part: 1, parts: 2 },
      { force: 'kent', cases: [caseOf('2', 'kent')], part: 2, parts: 2 },
    ]);
  });

  it('leave no case out, however many there are', () => {
    const cases = Array.from({ length: 1_201 }, (_, i) => caseOf(`CO/${i}`));
    const written = entries({ cases });
    expect(written.map((entry) => entry.cases.length)).toEqual([500, 500, 201]);
    expect(written.flatMap((entry) => entry.cases)).toEqual(cases);
  });
});

describe('a text in the log', () => {
  it.each(['CO/00123/24', '123', 'OFF-0123', 'PAM-2024-10-08/11'])('stays as it is: %s', (text) => {
    expect(textAsLogged(text)).toBe(text);
  });

  it.each(['Smith', 'Jane Smith 1975', 'zoë', '', 'a\n1'])(
    'that may be a name is told by its hash alone: %j',
    (text) => {
      expect(textAsLogged(text)).toMatch(/^sha256:[0-9a-f]{16}$/);
    },
  );

  it('in a filter stays only where it is a word of a vocabulary', () => {
    const asked = { force: 'norfolk', state: 'open', limit: 50, q: 'Smith', after: undefined };
    expect(filterAsLogged(asked)).toEqual({
      ...{ force: 'norfolk', state: 'open', limit: 50 },
      q: textAsLogged('Smith'),
    });
    expect(JSON.stringify(filterAsLogged({ brandNew: 'Smith' }))).not.toContain('Smith');
  });

  it('in a filter that the log could not hold, or that is too long for a word, is a hash as well', () => {
    const asked = { row: 'a\0b', state: '\ud800', id: 'x'.repeat(201), 'a\0': 'open' };
    expect(filterAsLogged(asked)).toEqual({
      ...{ row: textAsLogged('a\0b'), state: textAsLogged('\ud800') },
      ...{ id: textAsLogged('x'.repeat(201)), [textAsLogged('a\0')]: textAsLogged('open') },
    });
  });

  it('as the reference of a case that is not there can be looked up again', () => {
    const ref = { type: 'complaint', force: 'norfolk', reference: 'Jane Smith' } as const;
    expect(caseAsLogged(ref)).toBe(caseAsLogged({ ...ref }));
    expect(caseAsLogged(ref)).not.toContain('Smith');
  });
});
