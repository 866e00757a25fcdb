import { LocalDate } from '@tipstaff/kernel';
import { type CaseEvent } from '../case-event';
import { type CaseCommand, decide } from '../decide';
import { casesOf, type Given, givenHistory, written } from '../given-when-then.fixture';
import { restrictionObstacle } from './decide-restriction';
import { everythingReader, isHiddenFrom, restrictionOf } from './restriction';
import { restrictableTypes } from '../case-types';

const { given, fact, record } = casesOf<'made' | 'handling'>('complaint');
const today = LocalDate.parse('2024-10-01');
const [A, B, C] = ['id|a', 'id|b', 'id|c'] as const;
const common = { note: null, today };

const restrict = (by: string | null, ...named: readonly string[]): CaseCommand => ({
  ...common,
  kind: 'restrict',
  reason: 'counter-corruption',
  named,
  by,
});
const name = (person: string): CaseCommand => ({ ...common, kind: 'name', person });
const unName = (person: string): CaseCommand => ({ ...common, kind: 'un-name', person });
const lift: CaseCommand = { ...common, kind: 'lift' };

const nothing = givenHistory('complaint', []);
const open = given(fact('made', '2024-09-02'));
const after = (first: Given, ...commands: readonly CaseCommand[]): Given =>
  commands.reduce((so, command) => so.when(command).then({}), first);
const isSeenBy = (id: string, { history }: Given): boolean =>
  !isHiddenFrom({ id, seesRestricted: false }, history);

describe('a case', () => {
  it('is restricted to those who are named and to whoever restricts it', () => {
    const restricted = open.when(restrict(A, B, A)).then({
      type: 'complaint.restricted',
      data: { reason: 'counter-corruption', named: [A, B] },
      on: today,
      secret: null,
    });
    expect([A, B, C].map((id) => isSeenBy(id, restricted))).toEqual([true, true, false]);
    expect(restrictionOf(restricted.history)).toEqual({
      ...{ reason: 'counter-corruption', since: today, named: [A, B] },
    });
  });

  it('that is not restricted is hidden from nobody', () => {
    expect([isSeenBy(A, open), isSeenBy(A, nothing)]).toEqual([true, true]);
  });

  it('may be restricted before anything is said of it, and is then begun as any other', () => {
    const restricted = nothing.when(restrict(A)).then({ type: 'complaint.restricted' });
    expect(restricted.timeline.facts).toEqual([]);
    const begun = restricted.when(record(fact('made', '2024-09-02'))).then({});
    expect(begun.timeline.facts.map(({ number }) => number)).toEqual([2]);
    expect(isSeenBy(B, begun)).toBe(false);
  });

  it('has nothing of its restriction in its timeline', () => {
    const all = after(open, restrict(A), name(B), unName(A), lift);
    expect(all.timeline).toEqual(open.timeline);
    expect(all.state()).toEqual(open.state());
  });

  it('is restricted by the installation’s own token to the others alone, of whom there must be one', () => {
    open.when(restrict(null, B)).then({ data: { reason: 'counter-corruption', named: [B] } });
    const { data } = open.when(restrict(null)).thenRefused('complaint.nobody-named');
    expect(data).toEqual({});
    expect(isHiddenFrom(everythingReader, after(open, restrict(B)).history)).toBe(false);
  });

  it('is restricted once, and again when that was lifted', () => {
    const restricted = after(open, restrict(A));
    restricted.when(restrict(A, B)).thenRefused('complaint.already-restricted');
    const lifted = restricted.when(lift).then({ type: 'complaint.restriction-lifted', data: {} });
    expect(isSeenBy(C, lifted)).toBe(true);
    lifted.when(lift).thenRefused('complaint.not-restricted');
    expect(isSeenBy(A, after(lifted, restrict(B)))).toBe(false);
  });
});

describe('somebody', () => {
  it('is named, and no longer; the whole list is said each time', () => {
    const both = after(open, restrict(A))
      .when(name(B))
      .then({ type: 'complaint.person-named', data: { person: B, named: [A, B] } });
    both.when(name(B)).thenRefused('complaint.already-named');
    both.when(unName(C)).thenRefused('complaint.not-named');
    const left = both
      .when(unName(A))
      .then({ type: 'complaint.person-un-named', data: { person: A, named: [B] } });
    expect([A, B].map((id) => isSeenBy(id, left))).toEqual([false, true]);
  });

  it('is always left who sees the case', () => {
    after(open, restrict(A)).when(unName(A)).thenRefused('complaint.last-named');
  });

  it('is not named where nothing is restricted', () => {
    for (const command of [name(A), unName(A)]) {
      open.when(command).thenRefused('complaint.not-restricted');
    }
  });

  it('is one of fifty at most', () => {
    const many = Array.from({ length: 50 }, (_, i) => `id|${i}`);
    open.when(restrict(A, ...many)).thenRefused('complaint.too-many-named');
    after(open, restrict(null, ...many))
      .when(name(A))
      .thenRefused('complaint.too-many-named');
  });
});

it('keeps the note sealed', () => {
  open.when({ ...restrict(A), note: 'Why.' } as CaseCommand).then({
    data: { reason: 'counter-corruption', named: [A], sealed: ['note'] },
    secret: { subject: 'case', content: { note: 'Why.' } },
  });
});

it('says of each command whether it could be given, whoever is meant', () => {
  const obstacles = ({ history }: Given): readonly (string | undefined)[] =>
    (['restrict', 'name', 'un-name', 'lift'] as const).map(
      (kind) => restrictionObstacle(kind, history)?.code,
    );
  const none = 'not-restricted';
  expect(obstacles(open)).toEqual([undefined, none, none, none]);
  const one = after(open, restrict(A));
  expect(obstacles(one)).toEqual(['already-restricted', undefined, 'last-named', undefined]);
  expect(obstacles(after(one, name(B)))[2]).toBeUndefined();
});

it.each(restrictableTypes)('is written in the words of its type: %s', (type) => {
  const history: readonly CaseEvent[] = written(decide(type, [], restrict(A)));
  expect(history.map((event) => event.type)).toEqual([`${type}.restricted`]);
  expect(isHiddenFrom({ id: B, seesRestricted: false }, history)).toBe(true);
});
