import { systemClock } from '@tipstaff/kernel';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiWorld, callerWith, startApi } from './api-world';
import { COMPLAINTS_AND_CONDUCT, importedSample } from './cli-world';
import { type RunOutcome, runTipstaff } from './tipstaff-run';
import { TokenProvider } from './token-provider';

const ROOT = join(__dirname, '..');
const PAGE = readFileSync(join(ROOT, 'docs/how-to/find-hot-and-cold-spots.md'), 'utf8');
const TODAY = '2024-11-20';

jest.setTimeout(240_000);

/** The commands of the page, in their order. */
const onPage = [...PAGE.matchAll(/^ *npm run -s tipstaff -- (.+)$/gm)].map(([, line = '']) =>
  line.split(' '),
);
const [address = ''] = PAGE.match(/\/api\/v1\/reports\/funnel\S+/) ?? [];

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-hot-spots-'));
let provider: TokenProvider;
let api: ApiWorld;
let before: string;

const tipstaff = (...argv: string[]): Promise<RunOutcome> =>
  runTipstaff(
    argv.map((word) => (word.startsWith('samples/') ? join(ROOT, word) : word)),
    { databaseUrl: api.database.url, clock: `demo:${TODAY}T09:00:00Z@${systemClock.now()}` },
  );

interface Unit {
  readonly unit: string;
  readonly title: string;
  readonly cases: number | null;
  readonly yearBefore: number | null;
  readonly sign: string | null;
  readonly stands: string | null;
  readonly tooSmallToBeCold: boolean;
  readonly withheld: string | null;
}

const figuresOfForce = async (): Promise<string> => {
  const { out } = await tipstaff(...COMPLAINTS_AND_CONDUCT, '--to', '2024-09-30', '--json');
  const { rows } = JSON.parse(out) as { rows: object };
  return JSON.stringify(rows);
};

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi(TODAY, provider.environment, {}, await importedSample());
  before = await figuresOfForce();
});
afterAll(async () => {
  await api.close();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

it('leads from the sample to what stands out, by the commands of the page', async () => {
  const outcomes: RunOutcome[] = [];
  for (const command of onPage) outcomes.push(await tipstaff(...command));
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0]);
  const [units, unitsOfComplaints, found] = outcomes.map(({ out }) => out);
  expect(units).toContain('10 units of norfolk');
  expect(unitsOfComplaints).toContain('667');
  expect(found).toMatch(/^Norwich +112 +100 .*hot at 99.8%$/m);
  expect(found).toMatch(/^Breckland +15 +40 .*cold at 95%$/m);
  expect(found).toContain('Too small to be cold: Dog section');
  expect(found).toContain('Left out: several units, 5 complaints.');
  expect(found).toContain('proves nothing against anyone');
});

it('leaves every figure of the force as it was', async () => {
  expect(await figuresOfForce()).toBe(before);
});

it('tells the policing body no small number, and what stands out without them', async () => {
  const token = await provider.token({
    claims: { sub: 'officer', roles: ['opcc-officer'], forces: ['norfolk'] },
  });
  const { body } = await callerWith(api.url, token).get(address);
  const units = body.units as readonly Unit[];
  expect(units.map(({ title }) => title)).not.toContain('Dog section');
  expect(units.filter(({ cases }) => cases === null)).toMatchObject([
    { title: 'Custody', yearBefore: null, withheld: 'fewer than 5' },
    { unit: 'other units', withheld: 'fewer than 5' },
  ]);
  expect(units.filter(({ sign }) => sign !== null)).toMatchObject([
    { title: 'Breckland', sign: 'cold' },
    { title: 'Norwich', sign: 'hot', stands: '99.8' },
  ]);
  // Of 299 complaints that name one unit, five are withheld.
  expect(body).toMatchObject({ cases: 294, headcount: 1_630 });
});

it('binds the number in a sentence of a paper', async () => {
  const [reference = ''] = PAGE.match(/\{asymmetry[^}]+\}/) ?? [];
  const file = join(folder, 'section.md');
  writeFileSync(file, `The asymmetry of Norwich is ${reference} points.`);
  const lint = await tipstaff('paper', 'lint', file, '--force', 'norfolk', '--to', '2024-09-30');
  expect(lint).toMatchObject({ status: 0, out: 'Nothing is marked.\n' });
});
