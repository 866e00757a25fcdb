import { type FieldSchema, kindOf, missingOfDay, typedFor, valueOf } from './field';

const day: FieldSchema = { type: 'string', format: 'date' };
const yesNo: FieldSchema = {
  type: 'boolean',
  oneOf: [
    { const: true, title: 'Yes' },
    { const: false, title: 'No' },
  ],
};

const ruleAndDay: FieldSchema = {
  type: 'string',
  oneOf: [{ pattern: String.raw`^R-CON-6/\d{4}-\d{2}-\d{2}$`, title: 'R-CON-6: Documents' }],
};

describe('a field of a form', () => {
  it.each<[FieldSchema, string]>([
    [day, 'day'],
    [{ type: 'integer' }, 'number'],
    [{ type: 'string', maxLength: 300 }, 'line'],
    [{ type: 'string', maxLength: 301 }, 'text'],
    [{ type: ['string', 'null'], maxLength: 20_000 }, 'text'],
    [yesNo, 'one-of'],
    [{ type: 'array', items: { type: 'string' } }, 'lines'],
    [{ type: 'array', items: { type: 'string', oneOf: [{ const: 'a', title: 'A' }] } }, 'some-of'],
    [{ type: 'string', anyOf: [{ title: 'v1', oneOf: [{ const: 'A1', title: 'x' }] }] }, 'one-of'],
    [ruleAndDay, 'choice-and-day'],
    [{ type: ['object', 'null'] }, 'members'],
  ])('is asked for as its schema says: %j', (schema, kind) => {
    expect(kindOf(schema).as).toBe(kind);
  });

  it.each([
    [['6', '9', '2024'], '2024-09-06'],
    [['6', 'Sep', '2024'], '2024-09-06'],
    [['31', 'september', '2024'], '2024-09-31'],
    [['', '', ''], undefined],
    [['6', '', '2024'], '2024-00-06'],
  ])('takes a day as it is typed: %j', ([d = '', month = '', year = ''], wanted) => {
    const typed = { 'on-day': [d], 'on-month': [month], 'on-year': [year] };
    expect(valueOf('on', day, typed)).toBe(wanted);
  });

  it('of a rule and a day is asked for as both, and written as one', () => {
    const typed = typedFor('value', ruleAndDay, 'R-CON-6/2024-09-06');
    expect(typed).toEqual({
      ...{ value: ['R-CON-6'], 'value-day': ['6'], 'value-month': ['9'], 'value-year': ['2024'] },
    });
    expect(valueOf('value', ruleAndDay, typed)).toBe('R-CON-6/2024-09-06');
    expect(valueOf('value', ruleAndDay, { value: ['R-CON-6'] })).toBe('R-CON-6/');
    expect(valueOf('value', ruleAndDay, { value: [''] })).toBeUndefined();
  });

  it('says which part of a day is missing', () => {
    expect(missingOfDay('on', 'Day', { 'on-day': ['6'] })).toBe(
      'Day must include a month and a year',
    );
    expect(missingOfDay('on', 'Day', {})).toBeNull();
  });

  it('knows one ticked box for a list, and no answer for no answer', () => {
    const some = { type: 'array', items: { oneOf: [{ const: 'a', title: 'A' }] } };
    expect(valueOf('x', some, { x: ['a'] })).toEqual(['a']);
    expect(valueOf('x', some, {})).toBeUndefined();
    expect(valueOf('x', yesNo, { x: ['false'] })).toBe(false);
    expect(valueOf('x', yesNo, { x: [''] })).toBeUndefined();
    expect(valueOf('x', { type: 'integer' }, { x: ['three'] })).toBe('three');
  });

  it.each<[FieldSchema, unknown]>([
    [day, '2024-09-06'],
    [{ type: 'integer' }, 3],
    [yesNo, false],
    [{ type: 'array', items: { type: 'string' } }, ['a', 'b']],
    [{ type: 'string', maxLength: 20_000 }, 'two\nlines'],
  ])('shows a value so that it is taken as it was: %j', (schema, value) => {
    expect(valueOf('x', schema, typedFor('x', schema, value))).toEqual(value);
  });
});
