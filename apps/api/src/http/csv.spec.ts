import { buffer, text } from 'node:stream/consumers';
import { everyPage } from '@tipstaff/projections';
import { type Cell, csvAnswer, onePage } from './csv';

const fileOf = async (...cells: Cell[]): Promise<string> => {
  const columns = { what: (cell: Cell) => cell, next: () => 'x' };
  const file = await csvAnswer({ format: 'csv', name: 'cells', columns, pages: onePage(cells) });
  return text(file.getStream());
};

it.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+44 20', "'+44 20"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', '"\'\r=1"'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['CO/00123/24', 'CO/00123/24'],
  [-7, '-7'],
  [85.5, '85.5'],
  [true, 'true'],
  [false, 'false'],
  [null, ''],
  ['Müller ₤ 👮', 'Müller ₤ 👮'],
])('writes %j as %s', async (cell, written) => {
  expect(await fileOf(cell)).toBe(`what,next\r\n${written},x\r\n`);
});

it('has a line of headings over no rows', async () => {
  expect(await fileOf()).toBe('what,next\r\n');
});

it('for Excel is the same behind a byte order mark, with headings in words', async () => {
  const columns = { what: (cell: string) => cell };
  const bytesOf = async (format: 'csv' | 'csv-excel') => {
    const pages = onePage(['Müller', '=1+1']);
    return buffer((await csvAnswer({ format, name: 'cells', columns, pages })).getStream());
  };
  const plain = await bytesOf('csv');
  expect(plain.toString('utf8')).toBe("what\r\nMüller\r\n'=1+1\r\n");
  const excel = await bytesOf('csv-excel');
  expect(excel.subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
  expect(excel.subarray(3).toString('utf8')).toBe("What was read\r\nMüller\r\n'=1+1\r\n");
});

it('for Excel has words for every heading and every code', async () => {
  const row = {
    ...{ type: 'dsi', case: 'DSI/1', state: 'not-upheld', openedOn: '2024-10-01' },
    ...{ overdue: true, owner: 'some-office', days: -3, daysLate: 3, inTime: 'false' },
    unit: 'sum-of-working-days',
  };
  const columns = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, () => cell]));
  const pages = onePage([row]);
  const file = await csvAnswer({ format: 'csv-excel', name: 'words', columns, pages });
  expect(
    (await text(file.getStream())).split('\r\n').map((line) => line.replace('\uFEFF', '')),
  ).toEqual([
    'Type,Case,State,Opened on,Overdue,Owner,Days until it is due,Days late,In time,Counted in',
    'Death or serious injury matter,DSI/1,Not upheld,2024-10-01,Yes,some-office,-3,3,No,Sum of working days',
    '',
  ]);
});

it('names the file, and says that it is UTF-8 with headings', async () => {
  const file = await csvAnswer({
    ...{ format: 'csv', name: 'cases-norfolk', columns: {} },
    pages: onePage([]),
  });
  expect(file.getHeaders()).toMatchObject({
    type: 'text/csv; charset=utf-8; header=present',
    disposition: 'attachment; filename="cases-norfolk.csv"',
  });
});

describe('a list with pages', () => {
  const columns = { number: (n: number) => n };

  it('is written whole, and the next page read only when it is wanted', async () => {
    const read: (number | undefined)[] = [];
    const pages = everyPage((after: number | undefined) => {
      read.push(after);
      const first = after ?? 0;
      return Promise.resolve({ rows: [first + 1, first + 2], next: first < 4 ? first + 2 : null });
    }, undefined);
    const file = await csvAnswer({ format: 'csv', name: 'numbers', columns, pages });
    expect(read).toEqual([undefined]);
    expect(await text(file.getStream())).toBe('number\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n');
    expect(read).toEqual([undefined, 2, 4]);
  });

  it('is refused before anything is answered when its first page is', async () => {
    const pages = everyPage<number, number>(() => Promise.reject(new Error('refused')), undefined);
    await expect(csvAnswer({ format: 'csv', name: 'numbers', columns, pages })).rejects.toThrow(
      'refused',
    );
  });

  it('breaks off when a later page fails, and does not end', async () => {
    const pages = everyPage<number, number>(
      (after) =>
        after === undefined
          ? Promise.resolve({ rows: [1], next: 1 })
          : Promise.reject(new Error('lost')),
      undefined,
    );
    const file = await csvAnswer({ format: 'csv', name: 'numbers', columns, pages });
    await expect(text(file.getStream())).rejects.toThrow('lost');
  });
});
