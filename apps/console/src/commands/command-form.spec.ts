import { type CommandSchema, faultOf, faultsOf } from './command-form';

const schema: CommandSchema = {
  title: 'Log the complaint',
  description: '',
  properties: { on: { type: 'string', format: 'date', title: 'Day it was logged' } },
  required: ['on'],
};

const dayTyped = (day: string, month: string, year: string) => ({
  'on-day': [day],
  'on-month': [month],
  'on-year': [year],
});

it.each([
  ['Allocated', 'Choose one under “Allocated”'],
  ['Type of case', 'Choose one under “Type of case”'],
  ['Which body received it', 'Choose which body received it'],
])('a choice that was not made is told by its title: %s', (title, told) => {
  expect(faultOf('value', { title, oneOf: [{ const: 'a', title: 'A' }] }, {})).toBe(told);
});

describe('a day that the API refuses', () => {
  it.each([
    ['30', '2', '2024', 'Day it was logged must be a real date: February 2024 has 29 days'],
    ['6', '13', '2024', 'Day it was logged must be a real date: there is no month 13'],
    ['6', '9', '24', 'Day it was logged must be a real date: 24 is outside the years 1900 to 2199'],
    ['sixth', '9', '2024', 'Day it was logged must be a real date, such as 6 9 2024'],
    ['6', '', '2024', 'Day it was logged must include a month'],
    ['', '', '', 'Enter the day it was logged'],
  ])('is told of as it was typed: %s %s %s', (day, month, year, told) => {
    const errors = [{ in: 'body' as const, pointer: '/on', detail: '"x" is not a date' }];
    const faults = faultsOf({ errors, detail: '' }, schema, dayTyped(day, month, year));
    expect(faults.byField.get('on')).toBe(told);
  });

  it('is told of in the words of the API where it is a day', () => {
    const errors = [
      { in: 'body' as const, pointer: '/on', detail: 'on lies before the case began.' },
    ];
    const faults = faultsOf({ errors, detail: '' }, schema, dayTyped('6', '9', '2024'));
    expect(faults.byField.get('on')).toBe('Day it was logged lies before the case began.');
  });
});

it('a doubt is told at the note that answers it, in words, and what was typed stays as it was', () => {
  const detail = '"made" lies before "Handling decided" (handling), and "co-1" is so. See "note".';
  const withNote = { ...schema, properties: { ...schema.properties, note: { title: 'Note' } } };
  const errors = [{ in: 'body' as const, pointer: '/note', detail }];
  const faults = faultsOf({ errors, detail, status: 409 }, withNote, { related: ['co-1'] });
  expect(faults.others).toEqual([]);
  expect(faults.byField.get('note')).toBe(
    '“Made” lies before “Handling decided”, and "co-1" is so. See “Note”.',
  );
});
