import { type AnswerTo } from '../api/types';
import { typedIn } from '../commands/command-form';
import { type Typed, valueOf } from '../commands/field';

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
  const ofMeeting = (
    part: string,
    title: string,
    command: string,
    body: Readonly<Record<string, unknown>>,
  ): Given => {
    const { reference, version } = run.meeting;
    return { part, title, type: 'meeting', reference, command, version, body: { on, ...body } };
  };
  return [
    ...openingOf(run, said, ofMeeting),
    ...run.questions.flatMap((one) => answerOf(one, said, ofMeeting)),
    ...newQuestion(run, said, ofMeeting),
    ...run.actions.flatMap((action) => decidedOf(action, said, on)),
    ...newAction(run, said, on),
    ...riskOf(said, ofMeeting),
    ...nextMeeting(run, said, on),
  ];
}

type OfMeeting = (
  part: string,
  title: string,
  command: string,
  body: Readonly<Record<string, unknown>>,
) => Given;

const some = (body: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));

const any = (said: Said, ...names: readonly string[]): boolean =>
  names.some((name) => said(name) !== '');

/** What a meeting begins with: that it is held, its agenda, who is there, interests, the minutes before. */
function openingOf({ meeting }: Run, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const found: Given[] = [];
  if (said('held') === 'yes') found.push(ofMeeting('held', 'The meeting was held', 'hold', {}));
  if (any(said, 'agenda-item', 'agenda-time', 'agenda-paper')) {
    const item = {
      item: said('agenda-item'),
      time: said('agenda-time'),
      paper: said('agenda-paper'),
    };
    const number = (meeting.agenda.at(-1)?.number ?? 0) + 1;
    found.push(
      ofMeeting('agenda', `Item ${number} of the agenda`, 'put-on-agenda', {
        number,
        ...some(item),
      }),
    );
  }
  if (any(said, 'present', 'apologies')) {
    const body = some({ present: said('present'), apologies: said('apologies') });
    found.push(ofMeeting('attendance', 'Attendance and apologies', 'record-attendance', body));
  }
  if (any(said, 'declarations', 'interests')) {
    const body = some({ value: said('declarations'), interests: said('interests') });
    found.push(ofMeeting('declarations', 'Declarations', 'record-declarations', body));
  }
  const { previous } = meeting;
  if (previous !== null && any(said, 'minutes', 'corrections')) {
    const { reference, version } = previous;
    const body = some({ value: said('minutes'), note: said('corrections') });
    const own = ofMeeting('minutes', `Minutes of ${reference}`, 'confirm-minutes', {
      ...body,
      related: meeting.reference,
    });
    found.push({ ...own, reference, version });
  }
  return found;
}

function answerOf({ number }: Question, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  const part = questionPart(number);
  const answer = said(`${part}.answer`);
  if (answer === '') return [];
  return [
    ofMeeting(part, `Answer to question ${number ?? ''}`, 'record-answer', { number, answer }),
  ];
}

function newQuestion({ questions }: Run, said: Said, ofMeeting: OfMeeting): readonly Given[] {
  if (!any(said, 'question', 'topic')) return [];
  const number = Math.max(0, ...questions.map((one) => one.number ?? 0)) + 1;
  const body = { number, ...some({ topic: said('topic'), question: said('question') }) };
  return [ofMeeting('new-question', `Question ${number}`, 'record-question', body)];
}

/** What was said of an action and what became of it: each is a fact of its own. */
function decidedOf(action: ActionRow, said: Said, on: string | undefined): readonly Given[] {
  const { reference, number, version } = action;
  const part = actionPart(reference);
  const given = (
    what: string,
    command: string,
    body: Readonly<Record<string, unknown>>,
  ): Given => ({
    ...{ part, title: `Action ${number ?? reference}: ${what}` },
    ...{ type: 'action', reference, command, version, body: { on, ...body } },
  });
  const note = said(`${part}.update`);
  const owner = said(`${part}.owner`);
  const found: Given[] = [];
  if (note !== '') found.push(given('update', 'record-update', { note }));
  if (owner !== '') found.push(given('new owner', 'assign', { person: owner }));
  switch (said(`${part}.outcome`)) {
    case 'close':
      found.push(given('closed', 'close', {}));
      break;
    case 'date':
      found.push(given('date', 'agree-date', { value: typedDay(said(`${part}.date`)) }));
      break;
    case 'carry':
      found.push(given('carried over', 'carry-over', { related: said(`${part}.to`) }));
      break;
    default:
  }
  return found;
}

/** Numbers go on from the highest of the table: those of the minutes do. */
function newAction(run: Run, said: Said, on: string | undefined): readonly Given[] {
  if (!any(said, 'action', 'owner')) return [];
  const number = nextActionNumber(run);
  const { reference } = run.meeting;
  const person = some({ person: said('owner'), note: said('action'), side: said('side') });
  return [
    {
      ...{ part: 'new-action', title: `Action ${number}`, type: 'action', command: 'raise' },
      ...{ reference: `${reference}/${number}`, version: 0 },
      body: { on, value: number, related: reference, ...person },
    },
  ];
}

export function nextActionNumber({ actions }: Pick<Run, 'actions'>): number {
  return Math.max(0, ...actions.map(({ number }) => number ?? 0)) + 1;
}

function riskOf(said: Said, ofMeeting: OfMeeting): readonly Given[] {
  if (!any(said, 'risk', 'risk-by')) return [];
  const body = some({ risk: said('risk'), by: said('risk-by') });
  return [ofMeeting('risk', 'Emerging risk', 'raise-risk', body)];
}

function nextMeeting({ meeting }: Run, said: Said, on: string | undefined): readonly Given[] {
  if (!any(said, 'next', 'next-date')) return [];
  const value = typedDay(said('next-date'));
  return [
    {
      ...{ part: 'next', title: 'Next meeting', type: 'meeting', command: 'schedule', version: 0 },
      reference: said('next') || `${lettersOf(meeting.reference)}-${value}`,
      body: { on, value },
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
