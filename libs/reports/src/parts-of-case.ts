import {
  all,
  type CaseType,
  detail,
  type Fact,
  last,
  officersOf,
  routeOf,
  type Timeline,
} from '@tipstaff/casework';
import { type Parted } from './metric';

/** Said of what would be in several parts of one division. */
export const SEVERAL = 'several';
/** The part of what nobody said. */
export const NOT_SAID = 'not-said';

const ALLEGED = ['allegation', 'allegation-recategorised'];
const REFERRED = ['referred', 'officer-joined'];
const ROUTES: Readonly<Partial<Record<CaseType, readonly string[]>>> = {
  complaint: ['handling', 'otherwise-than-by-investigation', 'investigation'],
  conduct: ['recorded', 'investigation'],
  dsi: ['recorded', 'investigation'],
  proceeding: ['referred', 'held'],
};

/** The milestones that say in which parts a case is. */
export const milestonesOfParts: readonly string[] = [
  ...new Set([...Object.values(ROUTES).flat(), ...ALLEGED, ...REFERRED]),
  'came-to-attention',
  'notice',
];

/** Whether it may say anything of the parts; of proceedings any fact can name an officer. */
export const isOfParts = (type: CaseType, fact: Fact): boolean =>
  type === 'proceeding' || wanted.has(fact.milestone) || detail(fact, 'unit') !== null;

const wanted = new Set(milestonesOfParts);

/** In which parts a case is, as it was known on some day. */
export function partsOfCase(type: CaseType, timeline: Timeline): Parted {
  return {
    route: routeOfCase(type, timeline),
    body: null,
    unit: oneOf(timeline.facts.flatMap((fact) => detail(fact, 'unit') ?? [])),
    category: oneOf(categoriesOf(timeline)),
    'officer-or-staff': type === 'proceeding' ? oneOf(rolesOf(timeline)) : null,
  };
}

/** The route as last decided; null while none was. */
function routeOfCase(type: CaseType, timeline: Timeline): string | null {
  if (type === 'complaint') {
    // Schedule 3 alone is no route of the law yet, and a reader asks for it all the same.
    return routeOf(timeline) ?? last(timeline, 'handling')?.value ?? null;
  }
  const [begun = '', decided = ''] = ROUTES[type] ?? [];
  const recorded = last(timeline, begun)?.value ?? null;
  const later = last(timeline, decided);
  return later ? (later.value ?? 'local') : recorded;
}

function categoriesOf(timeline: Timeline): readonly string[] {
  const anew = new Map(
    all(timeline, 'allegation-recategorised').map((fact) => [detail(fact, 'number'), fact]),
  );
  return all(timeline, 'allegation').flatMap(
    (made) => detail(anew.get(detail(made, 'number')) ?? made, 'category') ?? [],
  );
}

function rolesOf(timeline: Timeline): readonly string[] {
  return officersOf(timeline).flatMap(({ role }) => role ?? []);
}

/** Null of none, itself where all are the same, and otherwise `several`. */
function oneOf(said: readonly string[]): string | null {
  const [first = null, ...more] = new Set(said);
  return more.length > 0 ? SEVERAL : first;
}
