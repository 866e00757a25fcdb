import { Instant } from '@tipstaff/kernel';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { calendarText, uidOf } from './calendar-text';
import { type EntryWords, type KeptEntry } from './entry-of-obligation';
import { day } from './obligation.fixture';

const HOSTILE = 'a, b; c\\n "d" é\u{1F46E}\u{1F3FD} BEGIN:VEVENT ';
const words: EntryWords = {
  summary: HOSTILE.repeat(6).trim(),
  description: `${HOSTILE.repeat(9)}\nEND:VCALENDAR\nsecond line`,
  categories: ['Complaint, or not; é', 'R-KI-2'],
  url: 'https://tipstaff.example/cases/complaint/norfolk/CO%2F1%2F24',
};
const entry: KeptEntry = {
  obligation: 'complaint:norfolk:CO/1/24#R-KI-2#2024-09-10',
  // The night in which London's clocks go back.
  day: day('2024-10-27'),
  words,
  status: 'confirmed',
  sequence: 7,
  changedAt: Instant.parse('2024-10-01T08:00:00.123Z'),
};
const heading = { title: `Norfolk, PSD; ${HOSTILE}\\`, notice: 'Demo clock: 2024, not today.' };
const text = calendarText(heading, [entry]);
const lines = text.split('\r\n');

function parsed(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
}
const nodeEvents = (ics: string): VEvent[] =>
  Object.values(sync.parseICS(ics)).filter((one): one is VEvent => one.type === 'VEVENT');

describe('the text of a calendar', () => {
  it('has lines of 75 octets and no more, each ended by CR LF, none cut within a character', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(text).not.toContain('\ufffd');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('is read back by the parser of Thunderbird as it was said', () => {
    const { calendar, events } = parsed(text);
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(event?.summary).toBe(words.summary);
    expect(event?.description).toBe(words.description);
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(words.categories);
    expect(event?.component.getFirstPropertyValue('url')).toBe(words.url);
    expect(event?.uid).toBe(uidOf(entry.obligation));
    expect(event?.sequence).toBe(7);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2024-10-01T08:00:00Z');
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe(
      '2024-10-01T08:00:00Z',
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    // ical.js has no word for the NAME of RFC 7986: read as the text that it is.
    const name = calendar.getFirstPropertyValue('name');
    expect(ICAL.Property.fromString(`SUMMARY:${String(name)}`).getFirstValue()).toBe(heading.title);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
    expect(text).toContain('\r\nX-WR-CALDESC:Demo clock: 2024\\, not today.\r\n');
  });

  it('is read back by node-ical as it was said', () => {
    // It takes an escaped backslash before an n for a line break, so here that is left out.
    const plain = (one: string): string => one.replaceAll('\\n', '\\d');
    const said = {
      ...words,
      summary: plain(words.summary),
      description: plain(words.description),
    };
    const [event] = nodeEvents(calendarText(heading, [{ ...entry, words: said }]));
    expect(event?.summary).toBe(said.summary);
    expect(event?.description).toBe(said.description);
    expect(event?.uid).toBe(uidOf(entry.obligation));
    expect(event?.datetype).toBe('date');
  });

  it('has the whole of the day and nothing of the next', () => {
    const [event] = parsed(text).events;
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2024-10-27']);
    expect(event?.endDate.toString()).toBe('2024-10-28');
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20241027\r\nDTEND;VALUE=DATE:20241028\r\n');
  });

  it('calls off under the same identity, and says no more than that', () => {
    const off = { ...entry, status: 'cancelled', sequence: 8 } as const;
    const [event] = parsed(calendarText(heading, [off])).events;
    expect(event?.uid).toBe(uidOf(entry.obligation));
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event?.sequence, event?.startDate.toString()]).toEqual([8, '2024-10-27']);
    expect(event?.description).toMatch(/^No longer owed here/);
  });

  it.each([
    ['done', 'Done: ', 'Done on Mon 30 September 2024.'],
    [
      'no-longer-owed',
      'No longer owed: ',
      'No longer owed from Mon 30 September 2024 on. It was not done.',
    ],
    [
      'elsewhere',
      'No longer in this calendar: ',
      'Still owed, but not in this calendar: it is owned by somebody else, or has no day any more.',
    ],
  ] as const)('says in title and text of what is %s that it is', (how, before, description) => {
    const ending = { how, on: day('2024-09-30') };
    const off = { ...entry, status: 'cancelled', words: { ...words, ending } } as const;
    const [event] = parsed(calendarText(heading, [off])).events;
    expect([event?.summary, event?.description]).toEqual([
      `${before}${words.summary}`,
      description,
    ]);
  });

  it('is the same whenever it is written', () => {
    expect(calendarText(heading, [entry])).toBe(text);
  });

  it('shows the reference of a case in no identity', () => {
    expect(uidOf(entry.obligation)).toMatch(/^[0-9a-f]{40}@tipstaff$/);
    expect(uidOf(`${entry.obligation}#`)).not.toBe(uidOf(entry.obligation));
  });
});
