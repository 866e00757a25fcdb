import { scheduleStream } from '@tipstaff/cases';
import { CaseRef, type CaseType } from '@tipstaff/casework';
import { type NewEvent } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import fc from 'fast-check';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
  type WrittenEvent,
} from '../../../projections/src/recorded-database.fixture';
import { explainRetention, type Judgement, sourceOf } from './judge';
import { type Proposals, RetentionProposals } from './propose';
import { type Basis, decisionsStream, retentionEvent } from './retention-events';
import { judged, retainedCase } from './retention-record';

jest.setTimeout(180_000);

const FORCES = 8;
const CASES = 16;
const START = day('2008-01-01');
const TODAY = day('2024-10-01');
const DAYS = ['2014-03-01', '2019-06-30', '2024-10-01', '2031-01-01'].map(day);
/** Of one type of case alone: another that has the same reference is named with it. */
const REFERENCES = Array.from({ length: 40 }, (_, number) => `R/${number}`);
const PEOPLE = ['OFF-0001', 'OFF-0002', 'CPL-00003', 'CPL-00004'];

type Choice = readonly [milestone: string, data?: object];

const openings: Readonly<Partial<Record<CaseType, Choice>>> = {
  complaint: ['made'],
  conduct: ['came-to-attention'],
  dsi: ['occurred'],
  proceeding: ['referred', { value: 'hearing', person: 'OFF-0001' }],
  meeting: ['planned'],
  action: ['raised'],
  person: ['entered', { value: 'officer' }],
};

/** What decides of the end of a case, and of which class takes it, each in any order and number. */
const choices: Readonly<Partial<Record<CaseType, readonly Choice[]>>> = {
  complaint: [
    ['finalised', { value: 'acceptable' }],
    ['finalised', { value: 'acceptable' }],
    ['reinvestigation'],
    ['review-requested', { value: 'lpb' }],
    ['review-decided', { value: 'not-upheld' }],
    ['update'],
  ],
  conduct: [
    ['severity', { value: 'gross-misconduct' }],
    ['severity', { value: 'misconduct' }],
    ['finalised', { value: 'case-to-answer' }],
    ['finalised', { value: 'no-case-to-answer' }],
    ['investigation', { value: 'local' }],
  ],
  dsi: [['finalised', { value: 'no-case-to-answer' }], ['became-conduct'], ['update']],
  proceeding: [
    ['held', { value: 'hearing' }],
    ['outcome', { value: 'dismissed' }],
    ['outcome', { value: 'no-action', details: { finding: 'gross-misconduct' } }],
    ['barred-list-reported'],
    ['appeal-lodged'],
    ['appeal-heard', { value: 'dismissed' }],
  ],
  meeting: [['held'], ['cancelled']],
  action: [['closed'], ['update']],
  person: [
    ['left-service', { value: 'resigned' }],
    ['left-service', { value: 'dismissed' }],
    ['note-added'],
  ],
};

const named = fc.option(fc.constantFrom(...REFERENCES), { freq: 2 });
const person = fc.option(fc.constantFrom(...PEOPLE), { freq: 2 });

const aCase = fc.constantFrom(...(Object.keys(choices) as CaseType[])).chain((type) =>
  fc
    .record({
      begins: fc.nat(3_000),
      reference: fc.constantFrom(...(type === 'person' ? PEOPLE : REFERENCES)),
      told: fc.array(
        fc.record({
          choice: fc.constantFrom(...(choices[type] ?? [])),
          after: fc.oneof(fc.nat(60), fc.nat(2_500)),
          related: named,
          person,
        }),
        { maxLength: 6 },
      ),
      change: fc.option(fc.record({ fact: fc.nat(5), withdrawn: fc.boolean() }), { freq: 3 }),
    })
    .map(({ begins, reference, told, change }) => {
      const [opens, says] = openings[type] ?? ['made'];
      let on = LocalDate.addDays(START, begins);
      const events: WrittenEvent[] = [{ type: `${type}.${opens}`, on, data: { ...says } }];
      for (const { choice, after, related, person: about } of told) {
        on = LocalDate.addDays(on, after);
        const names = { ...(related && { related }), ...(about && { person: about }) };
        events.push({ type: `${type}.${choice[0]}`, on, data: { ...names, ...choice[1] } });
      }
      const changed = change && events[change.fact];
      if (change && changed) {
        const { fact, withdrawn } = change;
        const factOn = LocalDate.addDays(changed.on as LocalDate, 500);
        const data = { fact: fact + 1, ...(withdrawn ? {} : { ...changed.data, factOn }) };
        const kind = withdrawn ? 'fact-withdrawn' : 'fact-corrected';
        events.push({ type: `${type}.${kind}`, on, data });
      }
      return { type, reference, events };
    }),
);

/** What a person decides of one of the cases. */
const aDecision = fc.record({
  of: fc.nat(CASES * 2),
  kind: fc.constantFrom('done', 'begun', 'keep', 'keep', 'hold', 'hold-class', 'of-another-day'),
  years: fc.nat(9),
});

let record: RecordedDatabase;
let proposing: RetentionProposals;

beforeAll(async () => {
  record = await openRecordedDatabase();
  proposing = new RetentionProposals(record.pool, record.store, asTheyAre(record.pool));
});
afterAll(() => record.close());

let commands = 0;
async function decide(stream: StreamId, event: NewEvent): Promise<void> {
  const id = `of-this-test-${(commands += 1)}`;
  const { length } = await record.store.load(stream);
  await record.store.append({
    ...{ commandId: id, commandHash: id, actor: 'records', correlationId: id, causationId: null },
    ...{ stream, expectedVersion: length, events: [event] },
  });
}

/** As a decision judges each case: from the whole of its history and of those that it names. */
async function oneByOne(
  refs: readonly CaseRef[],
  on: LocalDate,
  hidden: ReadonlySet<StreamId>,
): Promise<Pick<Proposals, 'total' | 'held' | 'keptLonger'> & { proposed: unknown[] }> {
  const proposed: { since: string; type: string; reference: string; says: object }[] = [];
  const counts = { held: 0, 'kept-longer': 0 };
  for (const ref of refs) {
    const found = await retainedCase(record, ref, on);
    const judgement = found && judged(found, on);
    if (!judgement || isOutOfSight(ref, judgement, hidden)) continue;
    if (judgement.state === 'held' || judgement.state === 'kept-longer') {
      counts[judgement.state] += 1;
    }
    const because = explainRetention(ref, judgement, found.schedule);
    const { type, reference } = ref;
    if (judgement.state === 'begun') {
      const { class: id, trigger, on: since } = judgement.disposal;
      const says = {
        class: id,
        trigger,
        proposes: 'finish',
        lastKept: null,
        because,
        source: null,
      };
      proposed.push({ since, type, reference, says });
    } else if (judgement.state === 'ended') {
      const { class: of, trigger, lastKept } = judgement.keeping;
      const source = sourceOf(of, found.schedule);
      const says = { class: of.id, trigger, proposes: of.then, lastKept, because, source };
      proposed.push({ since: lastKept, type, reference, says });
    }
  }
  const place = ({ since, type, reference }: (typeof proposed)[0]) =>
    [since, type, reference].join(' ');
  return {
    ...{ total: proposed.length, held: counts.held, keptLonger: counts['kept-longer'] },
    proposed: proposed
      .sort((a, b) => (place(a) < place(b) ? -1 : 1))
      .map(({ type, reference, says }) => ({ type, reference, ...says })),
  };
}

function isOutOfSight(ref: CaseRef, judgement: Judgement, hidden: ReadonlySet<StreamId>): boolean {
  const keptBy = 'keeping' in judgement ? judgement.keeping.case : ref;
  return [ref, keptBy].some((one) => hidden.has(CaseRef.stream(one)));
}

/** In pages of a few. */
async function asProposed(force: string, on: LocalDate, hidden: ReadonlySet<StreamId>) {
  const asked = { force, on, hidden };
  const first = await proposing.page(asked, { limit: 3 });
  const all = [...first.proposals];
  for (let after = first.next; after !== null;) {
    const { rows, next } = await proposing.rows(asked, { limit: 3, after });
    all.push(...rows);
    after = next;
  }
  const { total, held, keptLonger } = first;
  return {
    ...{ total, held, keptLonger },
    proposed: all.map(({ force: _, destroys: __, ...rest }) => rest),
  };
}

it('proposes what a decision would find ended, case by case, whatever was told and decided', async () => {
  const forces = fc.sample(
    fc.record({
      cases: fc.uniqueArray(aCase, {
        minLength: CASES,
        maxLength: CASES * 2,
        selector: ({ type, reference }) => `${type} ${reference}`,
      }),
      decisions: fc.array(aDecision, { minLength: 4, maxLength: 12 }),
      shorter: fc.boolean(),
      hidden: fc.subarray(REFERENCES, { maxLength: 4 }),
    }),
    { numRuns: FORCES, seed: 20241001 },
  );
  const seen = { total: 0, held: 0, keptLonger: 0, named: 0, finish: 0 };
  for (const [index, { cases, decisions, shorter, hidden }] of forces.entries()) {
    const force = `force-${index}`;
    const refs = cases.map(({ type, reference }) => CaseRef.parse(type, force, reference));
    for (const [at, ref] of refs.entries()) await record.append(ref, cases[at]?.events ?? []);
    const outOfSight = new Set(
      refs.filter(({ reference }) => hidden.includes(reference)).map((ref) => CaseRef.stream(ref)),
    );
    const compare = async () => {
      await record.projections.catchUp();
      for (const on of DAYS) {
        for (const unseen of [new Set<StreamId>(), outOfSight]) {
          const found = await asProposed(force, on, unseen);
          expect({ force, on, ...found }).toEqual({
            ...{ force, on },
            ...(await oneByOne(refs, on, unseen)),
          });
          seen.total += found.total;
          seen.held += found.held;
          seen.keptLonger += found.keptLonger;
          const says = JSON.stringify(found.proposed);
          seen.named += says.includes('which it names') ? 1 : 0;
          seen.finish += says.includes('"finish"') ? 1 : 0;
        }
      }
    };
    await compare();
    for (const { of, kind, years } of decisions) {
      const ref = refs[of % refs.length];
      if (!ref) continue;
      const stream = CaseRef.stream(ref);
      const kept = await retainedCase(record, ref, TODAY);
      const judgement = kept && judged(kept, TODAY);
      if (!judgement || !('keeping' in judgement)) continue;
      const { class: by, trigger } = judgement.keeping;
      const basis: Basis = { case: stream, class: by.id, trigger };
      const another = { ...basis, trigger: { ...trigger, on: LocalDate.addDays(trigger.on, 1) } };
      const reviewOn = LocalDate.addDays(TODAY, years * 300);
      const hold = { hold: `hold-${commands + 1}`, reason: 'litigation', authority: '1' } as const;
      const event = {
        done: () => retentionEvent('disposed', { ...basis, erasure: '1' }, TODAY),
        begun: () => retentionEvent('disposal-begun', basis, TODAY),
        'of-another-day': () => retentionEvent('disposed', { ...another, erasure: '1' }, TODAY),
        keep: () =>
          retentionEvent('kept-longer', { ...basis, reason: 'risk-of-harm', reviewOn }, TODAY),
        hold: () => retentionEvent('hold-placed', { ...hold, over: { case: stream } }, TODAY),
        'hold-class': () =>
          retentionEvent('hold-placed', { ...hold, over: { class: by.id } }, TODAY),
      }[kind]();
      await decide(decisionsStream(force), event);
    }
    await compare();
    if (!shorter) continue;
    // The schedule of the force is another: what its cases' rows say is made anew.
    const [first] = (await retainedCase(record, refs[0], TODAY))?.schedule.classes ?? [];
    if (!first) throw new Error('There is a class.');
    const { setBy: _, ...shipped } = first;
    const set = { ...shipped, period: { count: 7, unit: 'months' }, then: 'review' } as const;
    await decide(scheduleStream(force), retentionEvent('class-set', { class: set }, TODAY));
    await compare();
  }
  // That it was compared over something of every kind.
  const rare = Object.entries(seen).filter(([, count]) => count < 5);
  expect({ rare, seen }).toEqual({ rare: [], seen });
});
