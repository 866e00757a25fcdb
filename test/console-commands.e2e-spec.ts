import { allCommands, type CommandDefinition } from '@tipstaff/cases';
import { type CaseType, caseTypes, type NewFact } from '@tipstaff/casework';
import { type ExampleHistory, historiesOf } from '../libs/cases/src/import/every-milestone.fixture';
import { type CommandSchema } from '../apps/console/src/commands/command-form';
import { bodyOf } from '../apps/console/src/commands/command-form';
import { type FieldSchema, type Typed, typedFor } from '../apps/console/src/commands/field';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { type FormPage, FormPages, hiddenIn } from './form-pages';
import { IdentityProcess } from './identity-process';

const PUBLIC_URL = 'http://tipstaff.test';
const ROLES = [
  ...['head-of-psd', 'psd-supervisor', 'psd-case-worker', 'hearing-administrator'],
  ...['opcc-officer', 'opcc-reviewer', 'administrator'],
];

let identity: IdentityProcess;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2026-03-02', identity.environment);
  pages = new FormPages(PUBLIC_URL, api);
});
afterAll(async () => {
  await identity.stop();
  await api.close();
});

const schemas = new Map<string, Promise<CommandSchema>>();
function schemaOf(type: CaseType, command: string): Promise<CommandSchema> {
  const path = `/api/v1/commands/${type}/${command}`;
  const known = schemas.get(path) ?? api.get(path).then(({ body }) => body as CommandSchema);
  schemas.set(path, known);
  return known;
}

const givers = new Map<string, Promise<readonly string[]>>();
function giversOf(permission: string): Promise<readonly string[]> {
  const known = givers.get(permission) ?? pages.giversOf(ROLES, permission);
  givers.set(permission, known);
  return known;
}

/** What is typed for a fact, as the record keeps it: every field as text. */
function typedOf({ properties }: CommandSchema, fact: NewFact): Typed {
  const { on, value, person, related, note, details = {} } = fact;
  const said: Readonly<Record<string, string | null>> = {
    ...{ on, value, person, related, note, ...details },
  };
  return Object.assign(
    {},
    ...Object.entries(properties).map(([name, schema]) =>
      typedFor(name, schema, sayable(schema, said[name] ?? null)),
    ),
  ) as Typed;
}

function sayable(schema: FieldSchema, text: string | null): unknown {
  if (text === null) return null;
  if (schema.items) return text.split('+');
  if (schema.type === 'boolean') return text === 'yes';
  return text;
}

function formOf(page: FormPage, typed: Typed): URLSearchParams {
  const fields = new URLSearchParams(hiddenIn(page.text));
  for (const [name, values] of Object.entries(typed)) {
    fields.delete(name);
    for (const value of values) fields.append(name, value);
  }
  return fields;
}

const problemIn = ({ status, text }: FormPage): string =>
  `${status} ${/error-summary__list">(.*?)<\/ul>/s.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? ''}`;

const addressOf = (type: CaseType, reference: string): string =>
  `/cases/${type}/norfolk/${encodeURIComponent(reference)}`;

/** Whether the page of a command takes what is typed, from whoever of those who may has the case in sight. */
async function takes(
  definition: Pick<CommandDefinition, 'kind' | 'permission'>,
  address: string,
  typed: Typed,
): Promise<string> {
  let told = 'nobody may';
  for (const person of await giversOf(definition.permission)) {
    const page = await pages.open(person, address);
    const unasked = Object.keys(typed).filter((name) => !page.text.includes(`name="${name}"`));
    const done = await pages.record(person, address, formOf(page, typed));
    told = `${page.status} ${unasked.join()} ${problemIn(done)}`;
    if (page.status === 200 && unasked.length === 0 && done.status === 303) {
      if (definition.kind !== 'record') return '';
      const shown = await pages.open(person, done.location.split('#')[0] ?? '');
      const isShown = shown.status === 200 && shown.text.includes('is in the record');
      return isShown ? '' : `the case is shown with ${shown.status}`;
    }
  }
  return told;
}

const CORRECTING = { kind: 'correct', permission: 'fact.correct' } as const;

/** Each through its page: recorded, corrected, withdrawn; and then recorded again for those that follow. */
async function walk(
  type: CaseType,
  reference: string,
  history: ExampleHistory,
  toDo: Map<string, CommandDefinition>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const commands = new Map(
    allCommands().flatMap((one) =>
      one.type === type && one.kind === 'record' ? [[one.milestone, one] as const] : [],
    ),
  );
  const page = addressOf(type, reference);
  let version = (await api.get(pathOf(type, reference))).body.version as number | undefined;
  for (const fact of history) {
    const definition = commands.get(fact.milestone);
    if (!definition) throw new Error(`No command records ${fact.milestone}.`);
    const schema = await schemaOf(type, definition.name);
    const typed = typedOf(schema, fact);
    if (toDo.has(definition.name)) {
      toDo.delete(definition.name);
      const isNew = version === undefined;
      const address = `${page}/actions/${definition.name}${isNew ? '?new=1' : ''}`;
      const number = (version ?? 0) + 1;
      const steps = [
        () => takes(definition, address, typed),
        () =>
          takes(CORRECTING, `${page}/actions/correct-fact?fact=${number}`, {
            note: ['Said otherwise.'],
            reason: ['Misread.'],
          }),
        () =>
          takes(
            CORRECTING,
            `${page}/actions/withdraw-fact?fact=${number}&reason=Recorded%20by%20mistake.`,
            { fact: [String(number)], reason: ['Recorded by mistake.'] },
          ),
      ];
      for (const step of steps) {
        const fault = await step();
        if (fault !== '') {
          faults.push(`${type} ${definition.name}: ${fault}`);
          break;
        }
      }
      version = (await api.get(pathOf(type, reference))).body.version as number | undefined;
    }
    const path = `${pathOf(type, reference)}/commands/${definition.name}`;
    const again = await api.post(path, bodyOf(schema, typed), { version: version ?? 0 });
    if (again.status === 200) version = again.body.version as number;
    else if (type !== 'directory' || fact !== history[0]) {
      faults.push(`${type} ${definition.name} again: ${again.status} ${again.body.detail}`);
      break;
    }
  }
  return faults;
}

beforeAll(async () => {
  const person = (reference: string) =>
    [
      'add-person',
      {
        ...{ on: '2024-01-02', person: reference, name: `Worker ${reference}` },
        ...{ 'sign-in': `id.psd.example|${reference}`, address: 'worker@psd.example' },
      },
    ] as const;
  await giveAll(
    ...([api.client, 'directory', 'directory'] as const),
    ['open', { on: '2024-01-02' }],
    ...['OFF-0123', 'OFF-0124'].map(person),
  );
});

describe('each command, through its page', () => {
  it.each(caseTypes)(
    'is recorded with an example, corrected and withdrawn: %s',
    async (type) => {
      const { histories } = historiesOf(type);
      const toDo = new Map(
        allCommands().flatMap((one) =>
          one.type === type && one.kind === 'record' ? [[one.name, one] as const] : [],
        ),
      );
      const faults: string[] = [];
      for (const [at, history] of histories.entries()) {
        if (toDo.size === 0) break;
        const reference = type === 'directory' ? 'directory' : `X-${at}`;
        faults.push(...(await walk(type, reference, history, toDo)));
      }
      expect([...faults, ...[...toDo.keys()].map((name) => `${name}: never tried`)]).toEqual([]);
    },
    300_000,
  );
});
