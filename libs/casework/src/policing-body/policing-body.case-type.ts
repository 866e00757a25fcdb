import { defineCaseType } from '../case-type';
import { type MilestoneRule } from '../milestone';
import { rulesFor } from '../timeline-rules';
import { aDate, noValue, oneOf, text } from '../value-rule';
import { type PolicingBodyState, policingBodyState } from './body-in-office';
import { publicationOwed } from './publication';

const manage = { permission: 'policing-body.manage', entry: 'api' } as const;
const publish = { permission: 'measure.record', entry: 'api' } as const;
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
  released: {
    title: 'Figures released',
    command: 'record-release',
    label: 'Record that figures were released',
    ...publish,
    value: oneOf({
      'national-priorities': 'Quarterly crime statistics',
      'iopc-data': 'Data of the IOPC on complaints',
    }),
  },
  published: {
    title: 'Published or shared',
    command: 'publish-information',
    label: 'Record what was published or shared',
    ...publish,
    value: oneOf({
      'national-priorities': 'Statement on the national priorities',
      'iopc-data': 'Data of the IOPC on complaints',
      'complaints-report': {
        title: 'Report on how complaints are held to account',
        hint: 'The first that is recorded starts the year in which the next is owed.',
      },
      'strategic-assessment': {
        title: 'Yearly assessment of crime and disorder',
        hint: 'The first that is recorded starts the year in which the next is owed.',
      },
      'shared-information': {
        title: 'Quarterly sets of depersonalised information',
        hint: 'The first that are recorded start the quarter in which the next are owed.',
      },
    }),
  },
} as const satisfies Record<string, MilestoneRule>;

export type PolicingBodyMilestone = keyof typeof policingBodyMilestones;

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
    // What it owes itself; who holds a duty of others depends on it, too.
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
  dependsOn: ['policing-body'],
  obligations: publicationOwed,
});
