import { type AnswerTo } from '../api/types';
import { typedIn } from '../commands/command-form';
import { DAY_PARTS, type Typed, valueOf } from '../commands/field';

type Meeting = AnswerTo<'/api/v1/meetings/{meeting}'>;
export type ActionRow = AnswerTo<'/api/v1/meetings/{meeting}/actions'>['actions'][number];
type Question = AnswerTo<'/api/v1/meetings/{meeting}/questions'>['questions'][number];

/** What stands on the page before anything is typed. */
export interface Run {
  readonly meeting: Meeting;
  readonly actions: readonly ActionRow[];
  readonly questions: readonly Question[];
  /** Meetings to come, at which an action can be due. */
  readonly later: readonly { readonly reference: string; readonly date: string | null }[];
}

/** One thing that was filled in, as the command that records it. */
export interface Given {
  /** The part of the page that asked for it: where its answer is shown. */
  readonly part: string;
  /** Of whoever reads the answer. */
  readonly title: string;
  readonly type: 'meeting' | 'action';
  readonly reference: string;
  readonly command: string;
  /** Of the case, as the page showed it. */
  readonly version: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Names of the inputs that it was typed in: once it is recorded, nothing stands in them. */
  readonly inputs: readonly string[];
  /** Member of the body that is a day -> how it was typed. */
  readonly days: Readonly<Record<string, string>>;
}

/** Names of the parts of the page, and of the inputs in them. */
export const actionPart = (reference: string): string => `action.${reference}`;
export const questionPart = (number: number | null): string => `question.${number ?? 0}`;

/** What a field says; empty where nothing was typed. */
type Said = (name: string) => string;

/** The commands of everything that was filled in, in the order in which a meeting comes to it. */
export function commandsOf(run: Run, fields: URLSearchParams): readonly Given[] {
  const said: Said = (name) => (fields.get(name) ?? '').trim().replaceAll('\r\n', '\n');
  const on = dayIn('on', typedIn(fields));
  const onAsTyped = DAY_PARTS.map((part) => said(`on-${part}`)).join(' ');
  const { reference, version } = run.meeting;
  const ofMeeting: OfMeeting = (part, title, command, inputs, body) => ({
    ...{ part, title, type: 'meeting', reference, command, version, body, inputs, days: {} },
  });
  return [
    ...openingOf(run, said, ofMeeting),
    ...run.questions.flatMap((one) => answerOf(one, said, ofMeeting)),
    ...newQuestion(run, said, ofMeeting),
    ...run.actions.flatMap((action) => decidedOf(action, said)),
    ...newAction(run, said),
    ...riskOf(said, ofMeeting),
    ...nextMeeting(run, said),
  ].map((one) => ({
    ...one,
    body: { on, ...one.body },
    days: { on: onAsTyped, ...one.days },
  }));
}

type OfMeeting = (
  part: string,
  title: string,
  command: string,
  inputs: readonly string[],
  body: Readonly<Record<string, unknown>>,
) => Given;

const some = (body: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));

const any = (said: Said, ...names: readonly string[]): boolean =>
  names.some((name) => said(name) !== '');

/** What a meeting begins with: that it is held, its agenda, who is there, interests, the minutes before. */
function openingOf({ meeting }: Run, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const found: Given[] = [];
  if (said('held') === 'yes')
    found.push(ofMeeting('held', 'The meeting was held', 'hold', ['held'], {}));
  const ofAgenda = ['agenda-item', 'agenda-time', 'agenda-paper'];
  if (any(said, ...ofAgenda)) {
    const item = {
      item: said('agenda-item'),
      time: said('agenda-time'),
      paper: said('agenda-paper'),
    };
    const number = (meeting.agenda.at(-1)?.number ?? 0) + 1;
    found.push(
      ofMeeting('agenda', `Item ${number} of the agenda`, 'put-on-agenda', ofAgenda, {
        number,
        ...some(item),
      }),
    );
  }
  const ofAttendance = ['present', 'apologies'];
  if (any(said, ...ofAttendance)) {
    const body = some({ present: said('present'), apologies: said('apologies') });
    const title = 'Attendance and apologies';
    found.push(ofMeeting('attendance', title, 'record-attendance', ofAttendance, body));
  }
  const declared = ['declarations', 'interests'];
  if (any(said, ...declared)) {
    const body = some({ value: said('declarations'), interests: said('interests') });
    found.push(ofMeeting('declarations', 'Declarations', 'record-declarations', declared, body));
  }
  const { previous } = meeting;
  const confirmed = ['minutes', 'corrections'];
  if (previous !== null && any(said, ...confirmed)) {
    const { reference, version } = previous;
    const body = some({ value: said('minutes'), note: said('corrections') });
    const own = ofMeeting('minutes', `Minutes of ${reference}`, 'confirm-minutes', confirmed, {
      ...body,
      related: meeting.reference,
    });
    found.push({ ...own, reference, version });
  }
  return found;
}

function answerOf({ number }: Question, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const part = questionPart(number);
  const input = `${part}.answer`;
  const answer = said(input);
  if (answer === '') return [];
  const title = `Answer to question ${number ?? ''}`;
  return [ofMeeting(part, title, 'record-answer', [input], { number, answer })];
}

function newQuestion({ questions }: Run, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const inputs = ['topic', 'question'];
  if (!any(said, ...inputs)) return [];
  const number = Math.max(0, ...questions.map((one) => one.number ?? 0)) + 1;
  const body = { number, ...some({ topic: said('topic'), question: said('question') }) };
  return [ofMeeting('new-question', `Question ${number}`, 'record-question', inputs, body)];
}

/** What was said of an action and what became of it: each is a fact of its own. */
function decidedOf(action: ActionRow, said: Said): readonly Given[] {
  const { reference, number, version } = action;
  const part = actionPart(reference);
  const given = (
    what: string,
    command: string,
    inputs: readonly string[],
    body: Readonly<Record<string, unknown>>,
  ): Given => ({
    ...{ part, title: `Action ${number ?? reference}: ${what}`, type: 'action', reference },
    ...{ command, version, body, days: {}, inputs: inputs.map((name) => `${part}.${name}`) },
  });
  const note = said(`${part}.update`);
  const owner = said(`${part}.owner`);
  const found: Given[] = [];
  if (note !== '') found.push(given('update', 'record-update', ['update'], { note }));
  if (owner !== '') found.push(given('new owner', 'assign', ['owner'], { person: owner }));
  switch (said(`${part}.outcome`)) {
    case 'close':
      found.push(given('closed', 'close', ['outcome'], {}));
      break;
    case 'date': {
      const typed = said(`${part}.date`);
      const body = { value: typedDay(typed) };
      const agreed = given('date', 'agree-date', ['outcome', 'date'], body);
      found.push({ ...agreed, days: { value: typed } });
      break;
    }
    case 'carry': {
      const body = { related: said(`${part}.to`) };
      found.push(given('carried over', 'carry-over', ['outcome', 'to'], body));
      break;
    }
    default:
  }
  return found;
}

/** Numbers go on from the highest of the table: those of the minutes do. */
function newAction(run: Run, said: Said): readonly Given[] {
  if (!any(said, 'action', 'owner')) return [];
  const number = nextActionNumber(run);
  const { reference } = run.meeting;
  const person = some({ person: said('owner'), note: said('action'), side: said('side') });
  return [
    {
      ...{ part: 'new-action', title: `Action ${number}`, type: 'action', command: 'raise' },
      ...{ reference: `${reference}/${number}`, version: 0 },
      body: { value: number, related: reference, ...person },
      ...{ inputs: ['action', 'owner', 'side'], days: {} },
    },
  ];
}

export function nextActionNumber({ actions }: Pick<Run, 'actions'>): number {
  return Math.max(0, ...actions.map(({ number }) => number ?? 0)) + 1;
}

function riskOf(said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const inputs = ['risk', 'risk-by'];
  if (!any(said, ...inputs)) return [];
  const body = some({ risk: said('risk'), by: said('risk-by') });
  return [ofMeeting('risk', 'Emerging risk', 'raise-risk', inputs, body)];
}

function nextMeeting({ meeting }: Run, said: Said): readonly Given[] {
  const inputs = ['next', 'next-date'];
  if (!any(said, ...inputs)) return [];
  const typed = said('next-date');
  const value = typedDay(typed);
  return [
    {
      ...{ part: 'next', title: 'Next meeting', type: 'meeting', command: 'schedule', version: 0 },
      reference: said('next') || `${lettersOf(meeting.reference)}-${value}`,
      ...{ body: { value }, inputs, days: { value: typed } },
    },
  ];
}

/** What the references of its series begin with: PAM of PAM-2024-10-08. */
export const lettersOf = (reference: string): string =>
  /^\p{L}+/u.exec(reference)?.[0] ?? 'MEETING';

/** ISO 8601; anything else as it was typed, and undefined where nothing was: the API says what is wrong with it. */
const dayIn = (name: string, typed: Typed): string | undefined =>
  valueOf(name, { format: 'date' }, typed) as string | undefined;

/** `8 10 2024`, `8/10/2024` or `8 Oct 2024` as ISO 8601; anything else as it was typed. */
function typedDay(text: string): string {
  const [day = '', month = '', year = ''] = text.split(/[\s/.-]+/);
  const iso = dayIn('d', { 'd-day': [day], 'd-month': [month], 'd-year': [year] }) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : text;
}
