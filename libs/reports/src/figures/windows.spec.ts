import { LocalDate } from '@tipstaff/kernel';
import {
  fewPiecesOf,
  lastPieces,
  notOverInWords,
  piecesOf,
  previousWindow,
  type WindowName,
  windowNames,
  windowTo,
  yearBefore,
} from './windows';
import { periodsSaid } from './window-said';

const window = (from: string, to: string) => ({
  from: LocalDate.parse(from),
  to: LocalDate.parse(to),
});

const LATE = LocalDate.parse('2030-01-01');

it.each([
  ['month', '2024-08-01'],
  ['quarter', '2024-07-01'],
  ['ytd', '2024-01-01'],
  ['fytd', '2024-04-01'],
  ['12m', '2023-08-16'],
] as const)('%s to 15 August 2024 begins on %s', (name, from) => {
  expect(windowTo(name, LocalDate.parse('2024-08-15'))).toEqual(window(from, '2024-08-15'));
});

it('begins the financial year in April of the year before until April comes', () => {
  expect(windowTo('fytd', LocalDate.parse('2024-03-31')).from).toBe('2023-04-01');
  expect(windowTo('fytd', LocalDate.parse('2024-04-01')).from).toBe('2024-04-01');
});

it.each([
  [window('2024-02-29', '2024-03-31'), window('2023-03-01', '2023-03-31')],
  [window('2024-01-01', '2024-02-29'), window('2023-01-01', '2023-02-28')],
  [window('2025-02-01', '2025-02-28'), window('2024-02-01', '2024-02-29')],
  [window('2024-02-05', '2024-02-28'), window('2023-02-05', '2023-02-28')],
])('%j a year before is %j', (now, before) => {
  expect(yearBefore(now)).toEqual(before);
});

it('refuses a window of which nothing is left a year before', () => {
  expect(() => yearBefore(window('2024-02-29', '2024-02-29'))).toThrow(
    expect.objectContaining({ code: 'report.no-counterpart' }),
  );
});

it.each([
  [window('2024-10-01', '2024-12-31'), window('2024-07-01', '2024-09-30')],
  [window('2024-03-05', '2024-03-20'), window('2024-02-18', '2024-03-04')],
  [window('2024-01-31', '2024-02-29'), window('2024-01-01', '2024-01-30')],
  [window('2023-10-01', '2024-09-30'), window('2022-10-01', '2023-09-30')],
  [window('2024-01-31', '2024-03-30'), window('2023-12-01', '2024-01-30')],
])('before %j comes %j', (now, before) => {
  expect(previousWindow(now)).toEqual(before);
});

it('has the calendar quarters of a window, those that it cuts as partial', () => {
  expect(piecesOf(window('2024-05-15', '2024-10-10'), 'quarter', LATE)).toEqual([
    { ...window('2024-05-15', '2024-06-30'), partial: true },
    { ...window('2024-07-01', '2024-09-30'), partial: false },
    { ...window('2024-10-01', '2024-10-10'), partial: true },
  ]);
});

it('has the last months up to a day', () => {
  expect(lastPieces(LocalDate.parse('2024-02-10'), 'month', 3, LATE)).toEqual([
    { ...window('2023-12-01', '2023-12-31'), partial: false },
    { ...window('2024-01-01', '2024-01-31'), partial: false },
    { ...window('2024-02-01', '2024-02-10'), partial: true },
  ]);
  expect(lastPieces(LocalDate.parse('2024-09-30'), 'quarter', 12, LATE)[0]).toEqual({
    ...window('2021-10-01', '2021-12-31'),
    partial: false,
  });
});

it('puts the pieces of any window together to the window again', () => {
  for (const name of Object.keys(windowNames) as WindowName[]) {
    const whole = windowTo(name, LocalDate.parse('2024-02-29'));
    for (const by of ['month', 'quarter'] as const) {
      const pieces = piecesOf(whole, by, LATE);
      expect({ from: pieces[0]?.from, to: pieces.at(-1)?.to }).toEqual(whole);
      for (const [index, piece] of pieces.slice(1).entries()) {
        expect(LocalDate.addDays(pieces[index]?.to ?? whole.to, 1)).toBe(piece.from);
      }
    }
  }
});

it('is told of a window beside it that is turned round', () => {
  const said = { ...window('2024-07-01', '2024-09-30'), window: null };
  expect(() => periodsSaid({ ...said, compare: '2024-01-31..2024-01-01' })).toThrow(
    'The window ends on 2024-01-01 before it begins on 2024-01-31: turn them round.',
  );
  expect(() => periodsSaid({ ...said, compare: 'someday' })).toThrow('is no window');
});

it('says of a month or quarter that is not over that it is in part', () => {
  const partial = (on: string) =>
    piecesOf(window('2024-07-01', '2024-12-31'), 'quarter', LocalDate.parse(on)).map(
      (piece) => piece.partial,
    );
  expect(partial('2024-10-08')).toEqual([false, true]);
  expect(partial('2024-09-29')).toEqual([true, true]);
  expect(partial('2024-12-31')).toEqual([false, false]);
});

it('says of a window that ends after what is known that it is not over', () => {
  const windows = [window('2025-01-01', '2025-03-31'), window('2024-07-01', '2024-09-30')];
  expect(notOverInWords(windows, LocalDate.parse('2024-10-08'))).toEqual([
    'Not over: 1 January 2025 to 31 March 2025 is known until 8 October 2024, so that its figures grow still.',
  ]);
});

it('has sixty pieces in a series at most', () => {
  expect(fewPiecesOf(window('2020-01-01', '2024-12-31'), 'month', LATE)).toHaveLength(60);
  expect(() => fewPiecesOf(window('2020-01-01', '2025-01-01'), 'month', LATE)).toThrow(
    '1 January 2020 to 1 January 2025 has more than 60 months: choose a shorter window, or quarters.',
  );
});
