import { defaultVocabularies } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { columnNames, readHeader } from './columns.table';
import { type BadRow, isBad, type MilestoneRow, readRow } from './milestone-row';

const header = readHeader(columnNames, 1);
const vocabulariesOf = () => defaultVocabularies;
const today = LocalDate.of(2024, 10, 1);
const WHOLE = 'norfolk,CO/1,complaint,made,2024-01-02,,CPL-1,,,2024-01-03';

interface More {
  readonly unended?: boolean;
  readonly rowsHaveEntry?: boolean;
  readonly mayLieAhead?: boolean;
}

function read(text: string, more: More = {}) {
  const { unended = false, rowsHaveEntry = true, mayLieAhead = false } = more;
  const record = { line: 7, unended, fields: text.split(',') };
  return readRow(record, { header, day: { today, mayLieAhead }, rowsHaveEntry, vocabulariesOf });
}

const columnsOf = (row: MilestoneRow | BadRow): string[] =>
  isBad(row) ? row.faults.map(({ column }) => column) : [];

describe('a row of a milestone file', () => {
  it('is a fact of a case; what is empty is absent', () => {
    expect(read(WHOLE)).toEqual({
      line: 7,
      case: { force: 'norfolk', type: 'complaint', reference: 'CO/1' },
      fact: {
        milestone: 'made',
        on: '2024-01-02',
        enteredOn: '2024-01-03',
        value: null,
        person: 'CPL-1',
        related: null,
        note: null,
      },
    });
  });

  it('is read by the names of its columns, in whatever order they stand', () => {
    const turned = readHeader(['on', 'milestone', 'type', 'case', 'force'], 1);
    const record = { line: 2, unended: false, fields: ['2024-01-02', 'made', 'dsi', 'D1', 'kent'] };
    const row = readRow(record, {
      header: turned,
      day: { today, mayLieAhead: false },
      rowsHaveEntry: true,
      vocabulariesOf,
    });
    expect(columnsOf(row)).toEqual(['milestone']);
    const complaint = { ...record, fields: record.fields.with(2, 'complaint') };
    expect(
      isBad(
        readRow(complaint, {
          header: turned,
          day: { today, mayLieAhead: false },
          rowsHaveEntry: true,
          vocabulariesOf,
        }),
      ),
    ).toBe(false);
  });

  it.each([
    ['norfolk,CO/1,complaint,made,2024-10-02,,,,,', ['on']],
    ['norfolk,CO/1,complaint,made,2024-10-01,,,,,2024-10-02', ['entered_on']],
    ['norfolk,CO/1,complaint,made,2030-01-01,,,,,2030-01-01', ['on', 'entered_on']],
    ['norfolk,CO/1,complaint,made,2024-10-01,,,,,', []],
  ])('can not lie after the day of the import: %s', (text, columns) => {
    expect(columnsOf(read(text))).toEqual(columns);
    // On a demo clock the record lives in the past of its own history.
    expect(columnsOf(read(text, { mayLieAhead: true }))).toEqual([]);
  });

  it('has all its faults named, one a column', () => {
    const row = read('Norfolk, CO/1,complaint,made,2024-13-01,x,CPL-1,,,soon');
    expect(columnsOf(row).sort()).toEqual(['case', 'entered_on', 'force', 'on', 'value']);
  });

  it.each([
    ['complaint', 'chapter-13-withheld', 'lpb'],
    ['conduct', 'chapter-13-withheld', 'lpb'],
    ['dsi', 'chapter-13-withheld', 'lpb'],
    ['proceeding', 'period-extended', 'R-CON-6/2024-02-01'],
    ['proceeding', 'period-reduced', 'R-CON-6/2024-01-04'],
  ])('of a %s knows no "%s": that is entered by a person', (type, milestone, value) => {
    const row = read(`norfolk,X/1,${type},${milestone},2024-01-02,${value},,,Why.,2024-01-03`);
    const faults = isBad(row) ? row.faults : [];
    expect(faults.map(({ column }) => column)).toEqual(['milestone']);
    expect(faults[0]?.reason).toContain(
      'is not a milestone of version 1 of the import format: bring it in by a file of',
    );
    expect(faults[0]?.reason.split('has one of')[1]).not.toContain(milestone);
  });

  it('may be learned on the day of the import when it does not say when', () => {
    expect(isBad(read(WHOLE.replace('2024-01-03', '')))).toBe(false);
    expect(columnsOf(read('norfolk,CO/1,complaint,made,2024-10-02,,,,,'))).toEqual(['on']);
  });

  it('is cut short when it ends the file without the entry day that all others have', () => {
    const cut = WHOLE.replace('2024-01-03', '');
    expect(columnsOf(read(cut, { unended: true }))).toEqual(['entered_on']);
    expect(isBad(read(cut, { unended: true, rowsHaveEntry: false }))).toBe(false);
    expect(isBad(read(WHOLE, { unended: true }))).toBe(false);
  });

  it('names no case when the file stops in the middle of the reference', () => {
    expect(read('norfolk,CO/1', { unended: true })).toMatchObject({ case: { reference: '' } });
    expect(read('norfolk,CO/1,complaint', { unended: true })).toMatchObject({
      case: { force: 'norfolk', reference: 'CO/1', type: '' },
    });
  });

  describe('in version 2', () => {
    const columns = [...columnNames, 'key', 'field:number', 'field:category', 'field:officers'];
    const wide = readHeader([...columns, 'field:description'], 1);
    const readWide = (text: string) =>
      readRow(
        { line: 7, unended: false, fields: text.split(';') },
        { header: wide, day: { today, mayLieAhead: false }, rowsHaveEntry: true, vocabulariesOf },
      );
    const ALLEGATION =
      'norfolk;CO/1;complaint;allegation;2024-01-02;;;;;2024-01-03;17;1;B4;OFF-1+OFF-2;In words.\nMore.';

    it('has a key, and the fields of its milestone', () => {
      expect(readWide(ALLEGATION)).toMatchObject({
        fact: {
          milestone: 'allegation',
          key: '17',
          details: {
            number: '1',
            category: 'B4',
            officers: 'OFF-1+OFF-2',
            description: 'In words.\nMore.',
          },
        },
      });
    });

    it.each([
      ['a field that it needs', ';B4;', ';;', ['field:category']],
      ['a code that no list has', ';B4;', ';Q77;', ['field:category']],
      ['a number that is none', ';1;B4', ';one;B4', ['field:number']],
      ['names for references', 'OFF-1+OFF-2', 'Mrs Words', ['field:officers']],
      ['a key that is a name', ';17;', ';Mrs Words;', ['key']],
      ['no key', ';17;', ';;', ['key']],
      ['a line break where none can be', 'OFF-1+OFF-2', 'OFF-1\n', ['field:officers']],
      ['a field of another milestone', 'allegation;', 'logged;', [1, 2, 3, 4]],
    ])('is told of %s', (_what, from, to, where) => {
      const fields = ['field:number', 'field:category', 'field:officers', 'field:description'];
      const expected = where.map((one) => (typeof one === 'number' ? fields[one - 1] : one));
      expect(columnsOf(readWide(ALLEGATION.replace(from, to))).sort()).toEqual(expected.sort());
    });

    it('may be of any type that there is', () => {
      const row = 'norfolk;pcc;policing-body;complaints-model;2024-01-02;2;;;;2024-01-03;1;;;;';
      expect(isBad(readWide(row))).toBe(false);
    });

    it('leaves out what a milestone of version 1 says more', () => {
      expect(isBad(readWide('norfolk;CO/1;complaint;logged;2024-01-02;;;;;2024-01-03;1;;;;'))).toBe(
        false,
      );
    });
  });

  it.each([
    [['key'], 'missing: force, case, type, milestone, on'],
    [['force', 'case', 'type', 'milestone', 'on', 'field:number'], 'missing: key'],
    [
      ['force', 'case', 'type', 'milestone', 'on', 'key', 'field:colour'],
      '"field:colour" (no milestone has a field of that name)',
    ],
    [['force', 'case', 'type', 'milestone', 'on', 'key', 'key'], 'named twice: key'],
  ])('stands under a header that is right: %j is not', (names, told) => {
    expect(() => readHeader(names, 1)).toThrow(told);
  });

  it('shows no more of a long value than its beginning, and no control characters', () => {
    const row = read(WHOLE.replace('CPL-1', `\u001b[31m${'x'.repeat(400)}`));
    const value = isBad(row) ? (row.faults[0]?.value ?? '') : '';
    expect(value).toMatch(/^\u241b\[31mx+…$/);
    expect(value.length).toBeLessThan(100);
  });
});
