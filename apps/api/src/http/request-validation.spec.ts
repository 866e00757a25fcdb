import 'reflect-metadata';
import { commandNamed, CorrectFactBody } from '@tipstaff/cases';
import { DomainError } from '@tipstaff/kernel';
import { ListCasesQuery } from '../cases/cases.dto';
import { ChangeDraftBody } from '../papers/drafts.dto';
import { ReportQuery, RowCasesQuery, SeriesQuery } from '../reports/report.dto';
import { RequestValidationPipe } from './request-validation';

const pipe = new RequestValidationPipe();
const SuspendBody = commandNamed('complaint', 'suspend')?.body ?? Object;

function faultsOf(
  sent: unknown,
  metatype: new () => object = SuspendBody,
  type: 'body' | 'query' = 'body',
): unknown {
  try {
    pipe.transform(sent, { type, metatype });
  } catch (error) {
    if (error instanceof DomainError) return error.data['errors'];
    throw error;
  }
  return [];
}

describe('the body of a request', () => {
  it('becomes an instance of its class', () => {
    const body = { on: '2024-09-06', value: 'other', note: 'Rang at nine.' };
    const made = pipe.transform(body, { type: 'body', metatype: SuspendBody });
    expect(made).toBeInstanceOf(SuspendBody);
    expect(made).toMatchObject(body);
  });

  it('is told of every fault at once, each with a pointer', () => {
    expect(faultsOf({ related: ' x', on: '2023-02-30', colour: 'red', value: 7 })).toEqual(
      expect.arrayContaining([
        {
          in: 'body',
          pointer: '/on',
          detail: '"2023-02-30" is not a day: February 2023 has 28 days.',
        },
        expect.objectContaining({ pointer: '/related' }),
        expect.objectContaining({ pointer: '/value' }),
        {
          in: 'body',
          pointer: '/colour',
          detail: '"colour" is not a field of this request: leave it out, or correct its spelling.',
        },
      ]),
    );
  });

  it('is told which field is missing', () => {
    expect(faultsOf({ value: 'other' })).toEqual([
      { in: 'body', pointer: '/on', detail: 'on is missing: give it as text.' },
    ]);
  });

  it.each([
    ['at the top', { constructor: 1 }, '/constructor'],
    ['that every object has', { toString: 1 }, '/toString'],
    ['in a field', { value: { constructor: 1 } }, '/value/constructor'],
    ['in a list', { value: [{ 'a/b': { constructor: {} } }] }, '/value/0/a~1b/constructor'],
  ])('may not name a class of its own: %s', (_, sent, pointer) => {
    const body = { milestone: 'made', on: '2024-09-06', ...sent };
    expect(faultsOf(body)).toEqual([expect.objectContaining({ in: 'body', pointer })]);
  });

  it('is refused before anything walks through it when it is nested without end', () => {
    const nested = `{"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(faultsOf(JSON.parse(nested))).toEqual([
      {
        in: 'body',
        pointer: expect.stringMatching(/^\/value(\/0)+$/),
        detail: 'This is nested deeper than 20 levels: no request needs so many.',
      },
    ]);
  });

  it('must give a reason for a correction', () => {
    expect(faultsOf({ fact: 3, on: '2024-09-06', reason: '' }, CorrectFactBody)).toEqual([
      expect.objectContaining({ pointer: '/reason' }),
    ]);
  });

  it.each([null, undefined, [], 'text', 7])('must be an object, not %j', (body) => {
    expect(faultsOf(body)).toEqual([{ in: 'body', pointer: '', detail: 'Send one JSON object.' }]);
  });

  it('has its pointers escaped as RFC 6901 asks', () => {
    expect(faultsOf({ value: 'other', on: '2024-09-06', 'a/b~c': 1 })).toEqual([
      expect.objectContaining({ pointer: '/a~1b~0c' }),
    ]);
  });
});

describe('any text of a request', () => {
  const fact = { value: 'other', on: '2024-09-06' };

  it.each(['value', 'person', 'related', 'note', 'on'])(
    'holds no control character: %s',
    (field) => {
      expect(faultsOf({ ...fact, [field]: 'a\u0000b' })).toEqual([
        {
          in: 'body',
          pointer: `/${field}`,
          detail: expect.stringContaining(`"${field}" holds a control character`),
        },
      ]);
    },
  );

  it('holds no half of a character', () => {
    expect(faultsOf({ ...fact, note: 'a\ud800b' })).toEqual([
      expect.objectContaining({ pointer: '/note', detail: expect.stringContaining('half') }),
    ]);
  });

  it('is one line, but a note and a reason may have lines and tabs', () => {
    const text = 'One\r\n\tTwo';
    expect(faultsOf({ ...fact, note: text })).toEqual([]);
    expect(faultsOf({ fact: 3, on: fact.on, note: text, reason: text }, CorrectFactBody)).toEqual(
      [],
    );
    expect(faultsOf({ ...fact, person: text })).toEqual([
      expect.objectContaining({ pointer: '/person' }),
    ]);
  });
});

describe('a parameter that is given twice', () => {
  it('is told so, not that it is missing', () => {
    expect(faultsOf({ force: ['norfolk', 'suffolk'] }, ListCasesQuery, 'query')).toEqual([
      { in: 'query', pointer: '/force', detail: '"force" is given twice: give it once.' },
    ]);
  });
});

describe('the refusal of a value', () => {
  it.each([
    [{ limit: 'abc' }, '"abc" is not right here: give a whole number from 1 to 200.'],
    [{ limit: '' }, '"" is not right here: give a whole number from 1 to 200.'],
    [{ limit: '201' }, '201 is not right here: give a whole number from 1 to 200.'],
    [{ type: 'complant' }, expect.stringMatching(/^"complant" is not a type of case: use one of/)],
  ])('shows the value as it was sent: %j', (sent, detail) => {
    expect(faultsOf({ force: 'norfolk', ...sent }, ListCasesQuery, 'query')).toEqual([
      expect.objectContaining({ detail }),
    ]);
  });

  it.each([
    [SeriesQuery, { n: 'x' }, '"x" is not right here: give a whole number from 1 to 60.'],
    [SeriesQuery, { n: '0' }, '0 is not right here: give a whole number from 1 to 60.'],
    [SeriesQuery, { n: '61' }, '61 is not right here: give a whole number from 1 to 60.'],
    [
      ReportQuery,
      { to: '2024-09-30', compare: 'x'.repeat(31) },
      expect.stringContaining(' is not a window: use year-before, previous or '),
    ],
    [
      RowCasesQuery,
      { to: '2024-09-30', part: 'x'.repeat(201) },
      expect.stringContaining(' is not a part: give at most 200 characters.'),
    ],
    [
      ChangeDraftBody,
      { deed: 'write-commentary', slot: 'x'.repeat(101) },
      'Give "slot" with at most 100 characters.',
    ],
  ])('is in the words of this product: %p %j', (query, sent, detail) => {
    const kind = query === ChangeDraftBody ? 'body' : 'query';
    expect(faultsOf({ force: 'norfolk', ...sent }, query, kind)).toContainEqual(
      expect.objectContaining({ detail }),
    );
  });

  it('shows no more of a long one than its beginning', () => {
    const [fault] = faultsOf({ value: 'M'.repeat(10_000), on: '2024-09-06' }) as [
      { detail: string },
    ];
    expect(fault.detail.length).toBeLessThan(250);
  });

  it('says of one that is there but no text that it must be text', () => {
    expect(faultsOf({ value: 'other', on: 20240101 })).toEqual([
      {
        in: 'body',
        pointer: '/on',
        detail: 'on must be text, in quotation marks: 20240101 is not.',
      },
    ]);
  });

  it('says that one is missing only when it is', () => {
    expect(faultsOf({ on: '2024-09-06' })).toEqual([
      expect.objectContaining({
        pointer: '/value',
        detail: expect.stringMatching(/^value is missing: use one of/),
      }),
    ]);
  });
});
