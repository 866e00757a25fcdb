import { allCommands, type CommandDefinition } from '@tipstaff/cases';
import { type CaseType, caseTypes, type NewFact, restrictableTypes } from '@tipstaff/casework';
import { withoutCodes } from '../apps/console/src/pages/words';
import {
  type ExampleHistory,
  exampleDirectory,
  exampleReference,
  exampleUnit,
  historiesOf,
  toTeams,
} from '../libs/cases/src/import/every-milestone.fixture';
import { ADMINISTRATOR } from '../libs/casework/src/rights.fixture';
import { rightsOf } from './access-matrix.table';
import { type ApiWorld, pathOf } from './api-world';
import { giveAll } from './client/give';
import {
  confirming,
  type FormPage,
  type FormPages,
  type FormWorld,
  ReadForm,
  startForms,
  wordsOn,
} from './form-pages';

const PUBLIC_URL = 'http://tipstaff.test';
/** More choices than so many are a list that opens. */
const MOST_RADIOS = 7;

let world: FormWorld;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  world = await startForms(PUBLIC_URL, '2026-03-02');
  ({ api, pages } = world);
  await unitIn('norfolk');
  const on = '2024-01-02';
  await giveAll(
    ...([api.client, 'directory', 'directory', ['open', { on }]] as const),
    ...exampleDirectory.flatMap(({ person, team }) => [
      [
        'add-person',
        {
          ...{ on, person, name: `Worker ${person}`, 'sign-in': `id.psd.example|${person}` },
          address: 'worker@psd.example',
        },
      ] as const,
      ['add-team', { on, person: team, title: `Team ${team}` }] as const,
    ]),
  );
});
afterAll(() => world.close());

interface ShownSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly items?: ShownSchema;
  readonly oneOf?: readonly { readonly title: string; readonly description?: string }[];
  readonly properties?: Readonly<Record<string, ShownSchema>>;
}

const schemas = new Map<string, ShownSchema>();
async function schemaOf(type: CaseType, command: string): Promise<ShownSchema> {
  const path = `/api/v1/commands/${type}/${command}`;
  const schema = schemas.get(path) ?? ((await api.get(path)).body as ShownSchema);
  schemas.set(path, schema);
  return schema;
}

/** A fact as the body of the command that records it. */
function bodyOf(
  { properties = {} }: ShownSchema,
  fact: NewFact,
): Readonly<Record<string, unknown>> {
  const { on, value, person, related, note, details = {} } = fact;
  const said: Readonly<Record<string, string | null>> = {
    ...{ on, value, person, related, note, ...details },
  };
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => {
      const text = said[name] ?? null;
      return text === null ? [] : [[name, valueOf(schema, text)]];
    }),
  );
}

function valueOf({ items, type = [] }: ShownSchema, text: string): unknown {
  if (items) return text.split('+');
  if ([type].flat().includes('boolean')) return text === 'yes';
  return [type].flat().includes('integer') ? Number(text) : text;
}

/** The shortest history that has each milestone, to its end there. */
const examples = new Map(
  caseTypes.map((type) => {
    const ofType = new Map<string, ExampleHistory>();
    for (const history of historiesOf(type).histories) {
      for (const [at, { milestone }] of history.entries()) {
        const known = ofType.get(milestone);
        if (!known || known.length > at + 1) ofType.set(milestone, history.slice(0, at + 1));
      }
    }
    return [type, ofType];
  }),
);

const recording = (type: CaseType) =>
  allCommands().filter(
    (one): one is CommandDefinition & { kind: 'record' } =>
      one.type === type && one.kind === 'record',
  );

let cases = 0;

/** The unit that the examples name. */
const unitIn = (force: string) =>
  giveAll(api.client, 'unit', { force, reference: exampleUnit }, [
    'open-unit',
    { on: '2024-01-02', value: 'department', title: 'Unit of the examples' },
  ]);

/** A case of its own, with what goes before; of a directory each force has one. */
async function begun(type: CaseType, before: ExampleHistory, opening: ExampleHistory) {
  cases += 1;
  const force = type === 'directory' ? `force-${cases}` : 'norfolk';
  const reference = exampleReference(type, opening, cases);
  const ref = { type, force, reference };
  if (type === 'directory') await unitIn(force);
  const commands = [];
  for (const [ifMatch, fact] of before.entries()) {
    const command = recording(type).find((one) => one.milestone === fact.milestone)?.name ?? '';
    const body = bodyOf(await schemaOf(type, command), toTeams(fact));
    const idempotencyKey = `before-${type}-${cases}-${ifMatch}`;
    commands.push({ ...ref, command, ifMatch, idempotencyKey, body });
  }
  if (commands.length > 0) {
    const { body } = await api.post('/api/v1/commands', { commands });
    const refused = body.results.filter((one: { status: number }) => one.status !== 200);
    expect(refused).toEqual([]);
  }
  return { ...ref, address: `/cases/${type}/${force}/${encodeURIComponent(reference)}` };
}

const problemIn = ({ status, text }: FormPage): string =>
  `${status} ${wordsOn(text).slice(0, 600)}`;

/** Whoever may give the command to this case, and the form that they get. */
async function opened(type: CaseType, command: string, address: string) {
  // Of directories those alone who reach every force.
  const roles = rightsOf[type].mayGive.flatMap(({ may, commands }) =>
    commands.split(' ').includes(command) ? (type === 'directory' ? ADMINISTRATOR : may) : [],
  );
  const told: string[] = [];
  for (const person of new Set(roles)) {
    const page = await pages.open(person, address);
    if (page.status === 200 && !page.text.includes('Ask for a decision')) return { person, page };
    told.push(`${person}: ${problemIn(page)}`);
  }
  throw new Error(`Nobody gets the form at ${address}.\n${told.join('\n')}`);
}

/** Through the page that checks it. @returns the page that it leads to */
async function recorded(
  person: string,
  address: string,
  form: ReadForm,
): Promise<{ readonly checked: FormPage; readonly next: string }> {
  const checked = await pages.send(person, address, form.fields);
  if (checked.status !== 200) throw new Error(problemIn(checked));
  expect(wordsOn(checked.text)).toContain('Check before it is recorded');
  const done = await pages.send(person, address, confirming(checked));
  if (done.status !== 303) throw new Error(problemIn(done));
  return { checked, next: done.location.split('#')[0] ?? '' };
}

const plainly = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Each field with its title, its hint, and each of its choices by its label and with its hint. */
function expectLabelled({ properties = {} }: ShownSchema, page: FormPage): void {
  const words = wordsOn(page.text);
  const missing = Object.values(properties).flatMap(
    ({ title = '', description = '', ...field }) => {
      const choices = field.oneOf ?? field.items?.oneOf ?? [];
      // A list that opens has no place for hints.
      const hints = choices.length > MOST_RADIOS && field.oneOf ? [] : choices;
      return [title, description, ...choices.map((one) => one.title)]
        .concat(hints.map((one) => one.description ?? ''))
        .filter((text) => !words.includes(plainly(text)));
    },
  );
  expect(missing).toEqual([]);
}

describe.each(caseTypes)('a %s, by its pages', (type) => {
  it.each(recording(type).map(({ name, milestone }) => [name, milestone]))(
    'is told by %s, which is then corrected and withdrawn',
    async (command, milestone) => {
      const history = examples.get(type)?.get(milestone) ?? [];
      const fact = history.at(-1);
      if (!fact) throw new Error(`No example has ${milestone}.`);
      const { address } = await begun(type, history.slice(0, -1), history);
      const schema = await schemaOf(type, command);
      const of = `${address}/actions/${command}${history.length === 1 ? '?new=1' : ''}`;
      const { person, page } = await opened(type, command, of);
      expectLabelled(schema, page);
      const form = new ReadForm(page.text);
      const body = bodyOf(schema, toTeams(fact));
      for (const [name, value] of Object.entries(body)) form.fill(name, value);
      const { checked } = await recorded(person, of, form);
      expect(wordsOn(checked.text)).toContain(plainly(fact.note ?? ''));

      const number = history.length;
      const correcting = `${address}/actions/correct-fact?fact=${number}`;
      const correction = new ReadForm((await pages.open(person, correcting)).text);
      expect(correction.fields.get('note')).toBe(fact.note);
      correction.fill('note', 'Said otherwise.');
      correction.fill('reason', 'It was misread.');
      await recorded(person, correcting, correction);

      const undoing = `${address}/actions/withdraw-fact?fact=${number}&reason=Recorded%20by%20mistake.`;
      const withdrawal = new ReadForm((await pages.open(person, undoing)).text);
      expect(withdrawal.fields.get('reason')).toBe('Recorded by mistake.');
      const { next } = await recorded(person, undoing, withdrawal);
      const shown = await pages.open(person, next);
      const words = wordsOn(shown.text);
      expect([shown.status, words.includes('is in the record')]).toEqual([200, true]);
      for (const said of ['It was misread.', 'Recorded by mistake.']) {
        expect(words).toContain(said);
        expect(words).not.toContain(`${said}.`);
      }
    },
  );

  it('says of what can not be told now why', async () => {
    const [[, opening] = []] = [...(examples.get(type) ?? [])];
    const { force, reference, address } = await begun(type, opening ?? [], opening ?? []);
    const { body } = await api.get(pathOf(type, reference, force)).expect(200);
    const [person = ''] =
      type === 'directory' ? ADMINISTRATOR : (rightsOf[type].mayGive[0]?.may ?? []);
    const commands = body.commands as readonly {
      readonly command: string;
      readonly whyNot: { readonly detail: string } | null;
    }[];
    for (const { command, whyNot } of commands.filter((one) => one.whyNot !== null)) {
      const page = await pages.open(person, `${address}/actions/${command}`);
      const words = wordsOn(page.text);
      const isTold = words.includes(plainly(withoutCodes(whyNot?.detail ?? '')));
      // Who may not give it is asked to ask for it, which is said as well.
      expect([command, isTold || words.includes('Ask for a decision')]).toEqual([command, true]);
    }
  });
});

describe.each(restrictableTypes)('a restricted %s', (type) => {
  it('is kept to named people, shown to one more, to one less, and to all again', async () => {
    const [[, opening] = []] = [...(examples.get(type) ?? [])];
    const { address } = await begun(type, opening ?? [], opening ?? []);
    const person = `${world.identity.issuer}|psd-supervisor`;
    for (const [command, fields] of [
      ['restrict-case', { reason: 'counter-corruption' }],
      ['name-person', { person }],
      ['un-name-person', { person }],
      ['lift-restriction', { note: 'It is over.' }],
    ] as const) {
      const at = `${address}/actions/${command}`;
      const page = await pages.open('head-of-psd', at);
      expectLabelled(await schemaOf(type, command), page);
      const form = new ReadForm(page.text);
      for (const [name, value] of Object.entries(fields)) form.fill(name, value);
      const { next } = await recorded('head-of-psd', at, form);
      expect(next).toContain('?done=');
    }
  });
});

it('every command of the registry is one of these', () => {
  const others = allCommands().filter(
    ({ kind, name }) =>
      kind !== 'record' &&
      ![
        ...['correct-fact', 'withdraw-fact', 'restrict-case', 'name-person'],
        ...['un-name-person', 'lift-restriction'],
      ].includes(name),
  );
  expect(others).toEqual([]);
});
