import { LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { detail } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type ObligationContext } from '../obligation/obligation';
import { first, last, type Timeline, upTo } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aDate, noValue, oneOf, text } from '../value-rule';

const manage = { permission: 'policing-body.manage', entry: 'api' } as const;
const named = { name: { title: 'Name', value: text(200), required: true } } as const;

/**
 * What happens to a local policing body. Bodies have a term and a successor: those of today end in
 * May 2028 and their functions pass to mayors or boards (R-SYS-6).
 */
const policingBodyMilestones = {
  established: {
    title: 'Established',
    command: 'establish',
    label: 'Establish the policing body',
    ...manage,
    value: oneOf({
      'police-and-crime-commissioner': 'Police and Crime Commissioner',
      mayor: 'Mayor',
      'policing-and-crime-board': 'Policing and Crime Board',
      other: 'Other',
    }),
    fields: named,
  },
  renamed: {
    title: 'Renamed',
    command: 'rename',
    label: 'Rename the policing body',
    ...manage,
    value: noValue,
    fields: named,
  },
  'complaints-model': {
    title: 'Complaints model decided',
    command: 'decide-complaints-model',
    label: 'Decide the complaints model',
    ...manage,
    // PRA 2002 s. 13A: 1 reviews only; 2 also initial contact and recording; 3 also keeping the
    // complainant informed (R-HAN-3).
    value: oneOf({
      1: 'Model 1: reviews alone',
      2: 'Model 2: initial contact and recording as well',
      3: 'Model 3: keeping the complainant informed as well',
    }),
  },
  'term-set': {
    title: 'End of term set',
    command: 'set-term',
    label: 'Set the end of the term',
    ...manage,
    value: aDate,
    meaning: {
      value: 'The last day of its term as now foreseen. It stays in office until it is succeeded.',
    },
  },
  succeeded: {
    title: 'Succeeded',
    command: 'succeed',
    label: 'Hand over to the successor',
    ...manage,
    value: noValue,
    related: 'required',
    meaning: {
      related: 'Reference of the policing body that takes over on that day.',
    },
  },
} as const satisfies Record<string, MilestoneRule>;

export type PolicingBodyMilestone = keyof typeof policingBodyMilestones;

type PolicingBodyState = CaseState & {
  readonly status: 'in-office' | 'succeeded';
  readonly kind: string | null;
  readonly name: string | null;
  readonly establishedOn: LocalDate;
  /** The last day of its term as foreseen; null where none was said. */
  readonly termEndsOn: LocalDate | null;
  /** The first day of its successor; null while it is in office. */
  readonly succeededOn: LocalDate | null;
  readonly successor: string | null;
  /** 1, 2 or 3 as last decided; 1 where nothing was (R-HAN-3). */
  readonly complaintsModel: '1' | '2' | '3';
};

/** The state at the end of a timeline, which must hold a fact. */
export function policingBodyState(timeline: Timeline): PolicingBodyState {
  const established = first(timeline, 'established') ?? timeline.facts[0];
  const succeeded = last(timeline, 'succeeded');
  const model = last(timeline, 'complaints-model')?.value;
  const named = last(timeline, 'renamed', 'established');
  return {
    status: succeeded ? 'succeeded' : 'in-office',
    kind: established?.value ?? null,
    name: named && detail(named, 'name'),
    establishedOn: established?.on,
    termEndsOn: last(timeline, 'term-set')?.value ?? null,
    succeededOn: succeeded?.on ?? null,
    successor: succeeded?.related ?? null,
    complaintsModel: model === '2' || model === '3' ? model : '1',
  } as PolicingBodyState;
}

const must = rulesFor<PolicingBodyMilestone>();

export const policingBody = defineCaseType<
  'policing-body',
  PolicingBodyMilestone,
  PolicingBodyState
>({
  type: 'policing-body',
  place: 9,
  title: 'Local policing body',
  opensWith: 'established',
  milestones: policingBodyMilestones,
  states: ['in-office', 'succeeded'],
  readPermission: 'force.read',
  restrictable: false,
  isRegister: true,
  handles: {
    'case-list': 'follows',
    // Owes nothing itself; who holds a duty depends on it.
    obligations: 'follows',
    figures: 'ignores',
  },
  rules: [
    must.opensWith('established', 'The body was never established'),
    must.onlyOnce('succeeded'),
    must.notAfter('renamed', 'succeeded'),
    must.notAfter('complaints-model', 'succeeded'),
    must.notAfter('term-set', 'succeeded'),
  ],
  state: policingBodyState,
  obligations: () => [],
});

export interface PolicingBodyInOffice extends PolicingBodyState {
  readonly reference: string;
}

/** The local policing body of the force on a day; null where the record names none for it. */
export function policingBodyOn(
  { bodies }: Pick<ObligationContext, 'bodies'>,
  day: LocalDate,
): PolicingBodyInOffice | null {
  const inOffice = bodies.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    if (then.facts.length === 0) return [];
    const state = policingBodyState(then);
    return state.status === 'in-office' ? [{ ...state, reference }] : [];
  });
  return (
    inOffice.sort((a, b) => LocalDate.daysBetween(a.establishedOn, b.establishedOn)).at(0) ?? null
  );
}
