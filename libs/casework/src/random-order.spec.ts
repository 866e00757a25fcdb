import { DomainError, LocalDate } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import fc from 'fast-check';
import { besideRecord } from './already-recorded';
import { type CaseEvent } from './case-event';
import { type CaseCommand, decide, violationsAfter } from './decide';
import { type Correction, type Details, type Fact, type NewFact } from './fact';
import { factEvent } from './fact-event';
import { type MilestoneRule } from './milestone';
import { type ObligationContext } from './obligation/obligation';
import { type CaseType, caseTypeDefinitions, caseTypes } from './case-types';
import { factOf, givenHistory, refOf, written } from './given-when-then.fixture';
import { type Timeline, timelineOf } from './timeline';
import { type ValueRule } from './value-rule';
import { defaultVocabularies } from './vocabulary/vocabularies';
import { type VocabularyName } from './vocabulary/vocabulary';

const laws = [
  new Law(),
  new Law({ ...defaultLawSettings, chapter13AfterReinvestigation: 'restart' }),
] as const;
const meetings: ObligationContext['meetings'] = [
  ['PAM-1', '2023-03-01', '2023-07-10'],
  ['PAM-2', '2023-07-10', '2023-10-10'],
  ['PAM-3', '2023-10-10', '2024-01-20'],
].map(([reference = '', scheduled = '', date = '']) => {
  const facts = [factOf('scheduled', scheduled, date), factOf('held', date)];
  const history = written(decide('meeting', [], { kind: 'record', facts }));
  return { reference, timeline: givenHistory('meeting', history).timeline };
});

// ---- random cases -------------------------------------------------------------------------------

const firstDay = LocalDate.of(2023, 1, 10);

function valueOf(rule: ValueRule): fc.Arbitrary<string | null> {
  switch (rule.kind) {
    case 'none':
      return fc.constant(null);
    case 'one-of':
      return fc.constantFrom(...rule.options, ...(rule.required ? [] : [null]));
    case 'some-of':
      return fc.subarray([...rule.options], { minLength: 1 }).map((parts) => parts.join('+'));
    case 'date':
      return fc.nat(700).map((days) => LocalDate.addDays(firstDay, days));
    case 'rule-and-day':
      return fc
        .tuple(fc.constantFrom(...rule.rules), fc.nat(700))
        .map(([id, days]) => `${id}/${LocalDate.addDays(firstDay, days)}`);
    case 'number':
      return fc.constantFrom('1', '12', null);
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'text':
      return rule.of === 'unit'
        ? fc.constantFrom('NW-01', 'NW-02')
        : fc.constantFrom('Some words.', 'Others.');
    case 'people':
      return fc.constantFrom('OFF-0123', 'OFF-0123+OFF-0124');
    case 'cases':
      return fc.constantFrom('CM/00001/23', 'CM/00001/23+CM/00002/23');
    case 'numbers':
      return fc.constantFrom('1', '1+2');
    case 'code':
    case 'codes':
      return fc.constantFrom(...codesOf(rule.of));
  }
}

function codesOf(of: VocabularyName): readonly string[] {
  return defaultVocabularies.on(of, firstDay)?.entries.map(({ code }) => code) ?? [];
}

/** What the milestone asks more, each field there or not unless it must be. */
function detailsOf({ fields = {} }: Pick<MilestoneRule, 'fields'>): fc.Arbitrary<Details> {
  const given = Object.entries(fields).map(([name, { value, required }]) =>
    (required ? valueOf(value).filter((said) => said !== null) : fc.option(valueOf(value))).map(
      (said) => [name, said] as const,
    ),
  );
  return fc
    .tuple(...given)
    .map((pairs) =>
      Object.fromEntries(pairs.flatMap(([name, said]) => (said === null ? [] : [[name, said]]))),
    );
}

const person = fc.constantFrom(null, 'OFF-0123', 'CPL-00042', 'Chief Constable', 'A. Person');

/** Facts of any kind in order of the day they happened: mostly possible, not always. */
function someFacts(type: CaseType): fc.Arbitrary<readonly NewFact[]> {
  const { milestones, opensWith } = caseTypeDefinitions[type];
  const step = (names: readonly string[], longestGap: number) =>
    fc.constantFrom(...names).chain((milestone) =>
      fc.record({
        milestone: fc.constant(milestone),
        gap: fc.nat(longestGap),
        lag: fc.nat(40),
        value: valueOf(milestones[milestone]?.value ?? { kind: 'none' }),
        person: milestones[milestone]?.person
          ? fc.constantFrom('Chief Constable', 'OFF-0123')
          : person,
        related: milestones[milestone]?.related
          ? fc.constant('CM/00001/23')
          : fc.constantFrom(null, 'CM/00001/23'),
        note: milestones[milestone]?.note
          ? fc.constant('The reason.')
          : fc.constantFrom(null, 'A note.', 'Another.'),
        details: detailsOf(milestones[milestone] ?? {}),
      }),
    );
  return fc
    .tuple(step([opensWith], 3), fc.array(step(Object.keys(milestones), 160), { maxLength: 14 }))
    .map(([first, more]) => {
      let on = firstDay;
      return [first, ...more].map(({ gap, lag, details, ...fact }) => {
        on = LocalDate.addDays(on, gap);
        const said = Object.keys(details).length === 0 ? {} : { details };
        return { ...fact, on, enteredOn: LocalDate.addDays(on, lag), ...said };
      });
    });
}

/** A case that can be: whatever would make it impossible is left out. */
function possibleCase(type: CaseType): fc.Arbitrary<readonly NewFact[]> {
  return someFacts(type).map((facts) =>
    facts.reduce<readonly NewFact[]>((kept, fact) => {
      const next = [...kept, fact];
      return violationsAfter(type, [], next).length === 0 ? next : kept;
    }, []),
  );
}

/** Another order of entry; facts of one day keep theirs, for on one day the order of entry decides. */
function inAnotherOrder(facts: readonly NewFact[], keys: readonly number[]): readonly NewFact[] {
  const waiting = new Map<string, NewFact[]>();
  for (const fact of facts) waiting.set(fact.on, [...(waiting.get(fact.on) ?? []), fact]);
  return facts
    .map((fact, index) => ({ day: fact.on, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ day }) => waiting.get(day)?.shift() as NewFact);
}

const keys = fc.array(fc.nat(), { minLength: 15, maxLength: 15 });

// ---- what is said of a case, without the numbers that the order of entry gave to its facts ---------

function content({ number: _number, ...rest }: Fact): NewFact {
  return rest;
}

function recorded(type: CaseType, facts: readonly NewFact[]): readonly CaseEvent[] {
  return written(decide(type, [], { kind: 'record', facts }));
}

function obligationsOf(type: CaseType, timeline: Timeline): unknown {
  return laws.map((law) =>
    caseTypeDefinitions[type]
      .obligations(refOf(type), timeline, law, { meetings, bodies: [] })
      .map((obligation) => ({
        ...obligation,
        // The four-weekly update names its start by the number of the fact.
        id: obligation.rule === 'R-KI-2' ? obligation.rule : obligation.id,
        basis: {
          ...obligation.basis,
          facts: obligation.basis.facts.map(({ milestone, on }) => [milestone, on]),
        },
      })),
  );
}

function saidOf(type: CaseType, timeline: Timeline): unknown {
  return {
    facts: timeline.facts.map(content),
    state: timeline.facts.length === 0 ? null : caseTypeDefinitions[type].state(timeline),
    obligations: obligationsOf(type, timeline),
  };
}

function saidOfHistory(type: CaseType, history: readonly CaseEvent[]): unknown {
  return saidOf(type, timelineOf(history));
}

/** The history after the command, or the code it was refused with. */
function after(
  type: CaseType,
  history: readonly CaseEvent[],
  command: CaseCommand,
): readonly CaseEvent[] | string {
  try {
    return written(decide(type, history, command), history);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

function none({ details = {} }: NewFact): Record<string, null> {
  return Object.fromEntries(Object.keys(details).map((name) => [name, null]));
}

/** What is left to say of a fact where what is the same is left out; its day is always said. */
function differing({ details, ...own }: Correction & Pick<Fact, 'on'>, wrong: NewFact): Correction {
  const fields = Object.entries(own).filter(
    ([name, said]) => name === 'on' || said !== wrong[name as 'note'],
  );
  const further = Object.entries(details ?? {}).filter(
    ([name, said]) => said !== (wrong.details?.[name] ?? null),
  );
  return { ...Object.fromEntries(fields), details: Object.fromEntries(further) };
}

const runs = { numRuns: 60 };
const today = LocalDate.of(2026, 1, 5);

describe.each(caseTypes)('any %s', (type) => {
  it('owes nothing where the register of obligations ignores it', () => {
    if (caseTypeDefinitions[type].handles.obligations !== 'ignores') return;
    fc.assert(
      fc.property(possibleCase(type), (facts) => {
        expect(givenHistory(type, recorded(type, facts)).obligations()).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same whatever the order of entry: timeline, state, obligations', () => {
    fc.assert(
      fc.property(possibleCase(type), keys, (facts, order) => {
        const shuffled = inAnotherOrder(facts, order);
        expect(saidOfHistory(type, recorded(type, shuffled))).toEqual(
          saidOfHistory(type, recorded(type, facts)),
        );
      }),
      runs,
    );
  });

  it('is impossible for the same reasons whatever the order of entry', () => {
    const reasons = (facts: readonly NewFact[]): unknown =>
      violationsAfter(type, [], facts).map(({ fact, ...violation }) => ({
        ...violation,
        fact: fact === null ? null : facts[fact - 1],
      }));
    fc.assert(
      fc.property(someFacts(type), keys, (facts, order) => {
        const some = facts.slice((order[0] ?? 0) % 2);
        expect(reasons(inAnotherOrder(some, order))).toEqual(reasons(some));
      }),
      runs,
    );
  });

  it('after a correction is what it would be had the right fact been entered', () => {
    fc.assert(
      fc.property(possibleCase(type), someFacts(type), fc.nat(), (facts, others, pick) => {
        const index = Math.floor(pick / 2) % facts.length;
        const right = facts[index];
        const other = others.find(({ milestone }) => milestone === right.milestone);
        fc.pre(other !== undefined);
        const wrong = { ...other, enteredOn: right.enteredOn };
        const entered = after(type, [], { kind: 'record', facts: facts.with(index, wrong) });
        fc.pre(typeof entered !== 'string');
        const { on, value, person: who, related, note, details } = right;
        const whole = {
          ...{ on, value, person: who, related, note },
          details: { ...none(wrong), ...details },
        };
        const corrected = after(type, entered, {
          kind: 'correct',
          fact: index + 1,
          to: pick % 2 === 0 ? whole : differing(whole, wrong),
          reason: 'Entered wrongly.',
          today,
        });
        expect(typeof corrected).not.toBe('string');
        expect(saidOfHistory(type, corrected as readonly CaseEvent[])).toEqual(
          saidOfHistory(type, recorded(type, facts)),
        );
      }),
      runs,
    );
  });

  it('after a withdrawal is what it would be had the fact never been entered, or as impossible', () => {
    fc.assert(
      fc.property(possibleCase(type), fc.nat(), (facts, pick) => {
        const index = pick % facts.length;
        const without = after(type, [], { kind: 'record', facts: facts.toSpliced(index, 1) });
        const withdrawn = after(type, recorded(type, facts), {
          kind: 'withdraw',
          fact: index + 1,
          reason: 'Of another case.',
          today,
        });
        if (typeof without === 'string' || typeof withdrawn === 'string') {
          expect(withdrawn).toBe(without);
        } else {
          expect(saidOfHistory(type, withdrawn)).toEqual(saidOfHistory(type, without));
        }
      }),
      runs,
    );
  });

  it('as known on a day is what had been entered by then, before later corrections', () => {
    fc.assert(
      fc.property(possibleCase(type), fc.nat(900), (facts, days) => {
        const knownOn = LocalDate.addDays(firstDay, days);
        const history = recorded(type, facts);
        const known = facts.filter((fact) => fact.enteredOn <= knownOn);
        const [first] = facts;
        const corrected = after(type, history, {
          kind: 'correct',
          fact: 1,
          to: { ...first, note: 'Mended.' },
          reason: 'Mended.',
          today,
        });
        expect(
          timelineOf(corrected as readonly CaseEvent[], { knownOn }).facts.map(content),
        ).toEqual(known);
      }),
      runs,
    );
  });

  it('takes each fact of a file once, however often and in however many parts it comes', () => {
    fc.assert(
      fc.property(possibleCase(type), keys, fc.nat(), fc.boolean(), (facts, order, cut, dated) => {
        const file = inAnotherOrder(facts, order).map((fact) =>
          dated ? fact : { ...fact, enteredOn: null },
        );
        // Straight to events: a part of a file need not be possible by itself.
        const entered = (some: typeof file, before: readonly CaseEvent[]) =>
          written(
            some.map((fact) => factEvent(type, { ...fact, enteredOn: fact.enteredOn ?? today })),
            before,
          );
        const part = file.slice(0, cut % (file.length + 1));
        const held = entered(part, []);
        const rest = besideRecord(held, file).fresh;
        expect(rest).toEqual(file.slice(part.length));
        const whole = entered([...rest], held);
        expect(besideRecord(whole, file).fresh).toEqual([]);
        const erased = whole.map((event) => ({ ...event, content: null }));
        expect(besideRecord(erased, file).fresh).toEqual([]);
      }),
      runs,
    );
  });
});
