import { LocalDate } from '@tipstaff/kernel';
import { Law } from '../law';
import { type AddedHoliday, newHoliday, withHolidays } from './added-holiday';
import { englandAndWales2028 } from './england-and-wales.table';
import { unitedKingdom2028 } from './united-kingdom.table';

const day = (text: string): LocalDate => LocalDate.parse(text);
const asked = (date: string, more = {}) => ({
  date,
  title: 'A day of thanks',
  source: 'The Gazette',
  today: day('2024-10-01'),
  ...more,
});

describe('a holiday that is added', () => {
  const added = newHoliday(
    englandAndWales2028,
    asked('2025-05-12', { title: ' A day of thanks ' }),
  );

  it('is known from the day on which it is added', () => {
    expect(added).toEqual({
      date: '2025-05-12',
      title: 'A day of thanks',
      source: 'The Gazette',
      knownOn: '2024-10-01',
    });
  });

  it('makes another version of the calendar, and leaves the shipped one as it is', () => {
    const more = withHolidays(englandAndWales2028, [added]);
    expect(more.id).toBe('england-and-wales-2028.2+1');
    expect(more.holidays[2025]?.['05-12']).toBe('A day of thanks');
    expect(more.knownLate['2025-05-12']).toBe('2024-10-01');
    expect(englandAndWales2028.holidays[2025]).not.toHaveProperty('05-12');
    expect(withHolidays(englandAndWales2028, [])).toBe(englandAndWales2028);
  });

  it('is a holiday in the United Kingdom as well', () => {
    const law = new Law().with([added]);
    expect(law.calendarOf('R-PM-2').version.id).toBe('england-and-wales-2028.2+1');
    expect(law.calendars['united-kingdom'].isWorkingDay(added.date)).toBe(false);
    expect(law.calendars['united-kingdom'].version.id).toBe('united-kingdom-2028.2+1');
  });

  it('keeps the name it has where it is a holiday elsewhere in the United Kingdom', () => {
    const scottish = newHoliday(englandAndWales2028, asked('2026-06-15'));
    const kingdom = withHolidays(unitedKingdom2028, [scottish]);
    expect(kingdom.holidays[2026]?.['06-15']).toBe('World Cup bank holiday (Scotland)');
    expect(kingdom.knownLate['2026-06-15']).toBe('2026-02-04');
  });

  it('gives way to the same day in the calendar of a later release', () => {
    const shipped: AddedHoliday = { ...added, date: day('2025-05-05'), title: 'Another name' };
    expect(withHolidays(englandAndWales2028, [shipped]).holidays[2025]?.['05-05']).toBe(
      'Early May bank holiday',
    );
  });

  it.each([
    ['past the last known year', asked('2029-01-08'), /2029-01-08 lies outside the years/],
    ['on a Saturday', asked('2025-05-10'), /2025-05-10 is a Saturday/],
    ['on a holiday', asked('2025-05-05'), /holiday already \(Early May bank holiday\)/],
    ['on no day', asked('2025-02-30'), /2025-02-30/],
    [
      'without a title',
      asked('2025-05-12', { title: '  ' }),
      /The title of the holiday is missing/,
    ],
    [
      'without a source',
      asked('2025-05-12', { source: '' }),
      /The source of the holiday is missing/,
    ],
    ['with a title of two lines', asked('2025-05-12', { title: 'a\nb' }), /on one line/],
  ])('is refused %s', (_, wish, words) => {
    expect(() => newHoliday(englandAndWales2028, wish)).toThrow(words);
  });

  it('is refused the second time', () => {
    const more = withHolidays(englandAndWales2028, [added]);
    expect(() => newHoliday(more, asked('2025-05-12'))).toThrow(
      expect.objectContaining({ code: 'calendar.already-a-holiday' }),
    );
  });
});

describe('the law with holidays added', () => {
  it('is itself where it has them already, and another one where there are more', () => {
    const law = new Law();
    const [first, second] = ['2025-05-12', '2025-05-13'].map((date) =>
      newHoliday(englandAndWales2028, asked(date)),
    ) as [AddedHoliday, AddedHoliday];
    expect(law.with([])).toBe(law);
    const more = law.with([first]);
    expect(more.lastDay('R-PM-2', day('2025-05-09'))).toBe('2025-05-14');
    expect(more.with([first, second]).lastDay('R-PM-2', day('2025-05-09'))).toBe('2025-05-15');
  });
});
