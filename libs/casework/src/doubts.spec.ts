import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { notesOfCase } from './case-types';
import { type ComplaintMilestone } from './complaint/complaint.case-type';
import { type NewFact } from './fact';
import { type CaseType } from './case-types';
import { casesOf, factOf, givenHistory } from './given-when-then.fixture';
import { type ProceedingMilestone } from './proceeding/proceeding.case-type';

const proceedings = casesOf<ProceedingMilestone>('proceeding');
const complaints = casesOf<ComplaintMilestone>('complaint');

const details = (said: Record<string, string>) => ({ details: said });
const referred = factOf('referred', '2024-01-08', 'hearing', { person: 'OFF-0001' });
const noticed = factOf('notice-given', '2024-01-10');
const held = factOf('held', '2024-05-20', 'hearing');
const dismissed = factOf('outcome', '2024-05-20', 'dismissed', { person: 'OFF-0001' });
const chaired = factOf('chair-appointed', '2024-01-15', 'chief-officer', { person: 'ACC-1' });
const fixed = factOf('fixed', '2024-02-01', '2024-05-21');
const reported = factOf('barred-list-reported', '2024-05-22', null, { person: 'OFF-0001' });
const vacated = factOf('vacated', '2024-04-02', null, { person: 'ACC-1', note: 'Ill.' });
const made = factOf('made', '2024-01-03');
const recorded = factOf('handling', '2024-01-05', 'schedule-3');
const investigated = factOf('investigation', '2024-01-08', 'local');
const alleged = factOf('allegation', '2024-01-05', null, details({ number: '1', category: 'B4' }));
const decided = (decision: string) =>
  factOf('allegation-decision', '2024-02-26', null, details({ number: '1', decision }));
const finalised = factOf('finalised', '2024-02-28', 'acceptable');

type Doubtful = readonly [
  what: string,
  type: CaseType,
  before: readonly NewFact[],
  NewFact,
  code: string,
];

const doubtful: readonly Doubtful[] = [
  [
    'a complaint made in 1900',
    'complaint',
    [],
    factOf('made', '1900-01-01', null, { enteredOn: '2024-01-03' }),
    'opened-long-ago',
  ],
  [
    'a hearing referred a hundred years ago',
    'proceeding',
    [],
    { ...referred, on: LocalDate.of(1924, 1, 8) },
    'opened-long-ago',
  ],
  ['a hearing without notice', 'proceeding', [referred], held, 'held-without-notice'],
  [
    'a second chair',
    'proceeding',
    [referred, chaired],
    { ...chaired, on: noticed.on, enteredOn: noticed.on },
    'chair-appointed-twice',
  ],
  [
    'a hearing before its day',
    'proceeding',
    [referred, noticed, fixed],
    held,
    'held-on-another-day',
  ],
  [
    'a hearing whose date was vacated',
    'proceeding',
    [referred, noticed, fixed, vacated],
    held,
    'held-on-another-day',
  ],
  [
    'a second report to the barred list',
    'proceeding',
    [referred, noticed, held, dismissed, reported],
    reported,
    'barred-list-reported-twice',
  ],
  [
    'a date fixed afterwards',
    'proceeding',
    [referred, noticed, held],
    factOf('fixed', '2024-06-03', '2024-07-01'),
    'fixed-after-held',
  ],
  [
    'a finalisation against an allegation',
    'complaint',
    [made, recorded, alleged, decided('not-acceptable')],
    finalised,
    'finalised-against-allegation',
  ],
  [
    'an allegation against a finalisation',
    'complaint',
    [made, recorded, alleged, finalised],
    decided('not-acceptable'),
    'finalised-against-allegation',
  ],
  [
    'a re-investigation that no review directed',
    'complaint',
    [made, recorded, finalised],
    factOf('reinvestigation', '2024-04-02'),
    'reinvestigation-without-review',
  ],
  [
    'handling decided twice alike',
    'complaint',
    [made, recorded],
    factOf('handling', '2024-01-08', 'schedule-3'),
    'handling-decided-alike',
  ],
  [
    'a form of investigation decided twice alike',
    'complaint',
    [made, recorded, investigated],
    factOf('investigation', '2024-01-15', 'local'),
    'investigation-decided-alike',
  ],
];

const casesOfType = { proceeding: proceedings, complaint: complaints } as const;
const notesOf = (type: CaseType, history: ReturnType<typeof givenHistory>): string =>
  notesOfCase(type, history.timeline, new Law()).join(' ');

describe.each(doubtful)('what can hardly be: %s', (_what, type, before, fact, code) => {
  const { given, imported } = casesOfType[type as keyof typeof casesOfType];
  const atTheApi = (one: NewFact) => ({ kind: 'record', facts: [one], door: 'api' }) as const;

  it('is asked for the reason, and taken with it', () => {
    const bare = { ...fact, note: null };
    const refused = given(...before)
      .when(atTheApi(bare))
      .thenRefused(`${type}.${code}`);
    expect(refused.message).toMatch(
      /If it is so all the same, enter it with the reason as its note\.$/,
    );
    expect(refused.pointer).toBe('/note');
    const taken = given(...before)
      .when(atTheApi({ ...bare, note: 'So it was.' }))
      .then({});
    expect(notesOf(type, taken)).toContain(refused.message.split(' If it is so')[0]);
  });

  it('is believed of an import, and said of the case', () => {
    expect(notesOf(type, imported(...before, fact))).not.toBe('');
  });
});

describe('what is as it should be', () => {
  it('is a case that began thirty years before it was entered, and a unit of a hundred years', () => {
    const api = (facts: readonly NewFact[]) => ({ kind: 'record', facts, door: 'api' }) as const;
    const old = factOf('made', '1994-01-04', null, { enteredOn: '2024-01-03' });
    expect(
      notesOf(
        'complaint',
        complaints
          .given()
          .when(api([old]))
          .then({}),
      ),
    ).not.toContain('slip');
    const older = factOf('made', '1994-01-03', null, { enteredOn: '2024-01-03' });
    expect(notesOf('complaint', complaints.imported(older))).toContain(
      '"made" on 3 January 1994 lies 30 years before',
    );
    const station = factOf('opened', '1924-01-08', 'station', {
      ...{ enteredOn: '2024-01-03', details: { title: 'Norwich' } },
    });
    casesOf('unit')
      .given()
      .when(api([station]))
      .then({});
  });

  it('is asked for no reason', () => {
    const later = { ...held, on: fixed.on, value: 'hearing' };
    const replaced = factOf('panel-replaced', '2024-01-20', 'chair');
    const next = factOf('chair-appointed', '2024-01-20', 'delegate', { person: 'ACC-2' });
    const others = [
      proceedings.given(referred, noticed).when({ kind: 'record', facts: [later], door: 'api' }),
      proceedings
        .given(referred, noticed, chaired, replaced)
        .when({ kind: 'record', facts: [next], door: 'api' }),
    ];
    for (const one of others) expect(notesOf('proceeding', one.then({}))).not.toContain('but');
    const upheld = [
      ...[made, recorded, investigated, finalised],
      factOf('review-requested', '2024-03-15', 'lpb'),
      factOf('review-decided', '2024-04-02', 'upheld'),
    ];
    complaints
      .given(...upheld)
      .when({ kind: 'record', facts: [factOf('reinvestigation', '2024-04-02')], door: 'api' })
      .then({ type: 'complaint.reinvestigation' });
  });
});

describe('what is deduced from a missing fact', () => {
  it('is said of the case: a form that is blank, a completion that is not recorded, no handling', () => {
    const conduct = casesOf('conduct');
    const blank = conduct.given(
      factOf('came-to-attention', '2023-01-09'),
      factOf('investigation', '2023-02-01'),
    );
    expect(notesOf('conduct', blank)).toContain(
      'The form of the investigation of 1 February 2023 is not recorded: it is taken to be local',
    );
    const over = complaints.given(made, investigated, finalised);
    expect(notesOf('complaint', over)).toContain(
      'That the investigation of 8 January 2024 was completed is not recorded: it is taken to have ended on 28 February 2024',
    );
    expect(notesOf('complaint', over)).toContain('No handling was decided');
    const whole = complaints.given(
      ...[made, recorded, investigated, factOf('investigation-completed', '2024-02-20'), finalised],
    );
    expect(notesOf('complaint', whole)).toBe('');
  });

  it('is said of a complaint: that it was finalised, and nobody decided how it was handled', () => {
    const of = (...facts: NewFact[]) => notesOf('complaint', complaints.given(made, ...facts));
    const sentence = 'It was finalised on 28 February 2024, and no handling was decided by then';
    expect(of(finalised)).toContain(sentence);
    expect(of(finalised, factOf('handling', '2024-03-01', 'schedule-3'))).toContain(sentence);
    expect(of(recorded, finalised)).toBe('');
    expect(of()).toBe('');
  });

  it('is said of proceedings: what somebody serves as, who is taken for an officer', () => {
    const of = (...facts: NewFact[]) => notesOf('proceeding', proceedings.given(...facts));
    const one = factOf('referred', '2024-01-08', 'hearing', { person: 'OFF-1' });
    const joined = factOf('officer-joined', '2024-01-10', 'officer', { person: 'OFF-2' });
    const sentence = 'What OFF-1 serves as is not recorded: an officer is taken to be meant';
    expect(of(one)).toContain(sentence);
    expect(of(one, joined)).toContain(sentence);
    expect(of(factOf('referred', '2024-01-08', 'hearing'))).toContain('the person concerned');
    const said = of({ ...one, details: { role: 'officer' } }, joined);
    expect(said).not.toContain('is not recorded');
  });

  it('is said with what is owed by a handling that nobody decided', () => {
    const saying = (...facts: NewFact[]) =>
      complaints
        .given(made, ...facts)
        .obligations()
        .filter(({ basis: { deduced = [] } }) => deduced.join(' ').includes('No handling'))
        .map(({ rule }) => rule);
    expect(new Set(saying(investigated, finalised))).toEqual(new Set(['R-C13-2', 'R-KI-3']));
    expect(saying(recorded, investigated, finalised)).toEqual([]);
    expect(saying(finalised)).toEqual([]);
  });

  it('is said with what is owed by it', () => {
    const owed = casesOf('conduct')
      .given(factOf('came-to-attention', '2023-01-09'), factOf('investigation', '2023-02-01'))
      .obligations()
      .find(({ rule }) => rule === 'R-C13-9' || rule === 'R-C13-2');
    expect(owed?.basis.deduced).toEqual([expect.stringContaining('is not recorded')]);
    expect(owed?.basis.notes).toEqual(expect.arrayContaining(owed?.basis.deduced as string[]));
  });
});
