import { openPool } from '@tipstaff/database';
import { type Projection } from './projection';
import { Projections } from './projections';
import { type TableOfSums } from './projection-table';
import { table, tally, TallyWorld } from './tally.fixture';

jest.setTimeout(60_000);

let world: TallyWorld;

beforeEach(async () => {
  world = await TallyWorld.open();
});
afterEach(() => world.close());

/** How often each word is said in a force, and how many letters that is. */
const words: TableOfSums = {
  name: 'tally_of_words',
  columns: {
    force: 'text COLLATE "C" NOT NULL',
    said: 'text NOT NULL',
    units: 'bigint NOT NULL',
    letters: 'bigint NOT NULL',
  },
  primaryKey: ['force', 'said'],
  indexes: [],
  sums: {
    of: table.name,
    where: `said <> 'unsaid'`,
    gives: { force: `split_part(stream, ':', 2)`, units: '1', letters: 'length(said)' },
  },
};

/** A row for each of the last two events. */
const summed = (over: Partial<Projection> = {}): Projection => {
  const { rowsOf, ...rest } = tally();
  return {
    ...rest,
    tables: [table, words],
    rowsOf: (stream, context) => ({
      tally: (rowsOf(stream, context)['tally'] ?? []).slice(-2),
    }),
    ...over,
  };
};

const catchUp = () => world.runner(summed()).catchUp();

async function sums(): Promise<readonly string[]> {
  const { rows } = await world.pool.query<{ line: string }>(
    `SELECT concat_ws(' ', force, said, units, letters) AS line
       FROM read_model.tally_of_words ORDER BY force, said`,
  );
  return rows.map(({ line }) => line);
}

async function rebuilt(projection = summed()) {
  const { tables } = await new Projections([projection], world.services).rebuild('tally');
  return tables;
}

describe('sums of rows', () => {
  it('move with the rows, and go with the last of them', async () => {
    await world.say('complaint:norfolk:1', 'ay', 'no');
    await world.say('complaint:norfolk:2', 'no', 'unsaid');
    await world.say('complaint:suffolk:1', 'no');
    await catchUp();
    expect(await sums()).toEqual(['norfolk ay 1 2', 'norfolk no 2 4', 'suffolk no 1 2']);

    await world.say('complaint:norfolk:1', 'perhaps');
    await catchUp();
    expect(await sums()).toEqual(['norfolk no 2 4', 'norfolk perhaps 1 7', 'suffolk no 1 2']);

    await world.say('complaint:norfolk:2', 'unsaid');
    await world.say('complaint:norfolk:1', 'perhaps', 'perhaps');
    await catchUp();
    expect(await sums()).toEqual(['norfolk perhaps 2 14', 'suffolk no 1 2']);
  });

  it('keep what a case that is parked had added', async () => {
    await world.say('complaint:norfolk:1', 'ay');
    await world.say('complaint:norfolk:2', 'ay');
    await catchUp();
    await world.say('complaint:norfolk:1', 'broken');
    await world.say('complaint:norfolk:2', 'a nul \u0000 no text column takes');
    await world.say('complaint:norfolk:3', 'no');
    await catchUp();
    expect(await sums()).toEqual(['norfolk ay 2 4', 'norfolk no 1 2']);
    expect(await rebuilt()).toMatchObject([{ table: 'tally' }, { table: 'tally_of_words' }]);
    expect(await sums()).toEqual(['norfolk no 1 2']);
  });

  it('are as a rebuild makes them, which tells of those that are not', async () => {
    for (let n = 0; n < 30; n += 1) await world.say(`complaint:norfolk:${n % 7}`, `${n % 4}`);
    await world.runner(summed(), { batchEvents: 4 }).catchUp();
    const before = await sums();
    expect(await rebuilt()).toEqual([
      { table: 'tally', rows: 14, differing: 0 },
      { table: 'tally_of_words', rows: before.length, differing: 0 },
    ]);
    expect(await sums()).toEqual(before);
    await world.pool.query('UPDATE read_model.tally_of_words SET units = units + 1');
    expect((await rebuilt())[1]?.differing).toBe(2 * before.length);
    expect(await sums()).toEqual(before);
  });

  it('hold what came while they were rebuilt', async () => {
    await world.say('complaint:norfolk:1', 'ay');
    await catchUp();
    let isToCome = true;
    const tables = await rebuilt(
      summed({
        async context() {
          if (isToCome) {
            isToCome = false;
            await world.say('complaint:norfolk:1', 'ay');
            await world.say('complaint:norfolk:2', 'no');
          }
          return null;
        },
      }),
    );
    expect(tables.map(({ differing }) => differing)).toEqual([0, 0]);
    expect(await sums()).toEqual(['norfolk ay 2 4', 'norfolk no 1 2']);
  });

  it('are in sight of the API where figures are counted, those of its forces', async () => {
    await world.say('complaint:norfolk:1', 'ay');
    await world.say('complaint:suffolk:1', 'no');
    await catchUp();
    const api = openPool(world.database.url, { role: 'api', max: 1 });
    const seen = async (forces: string, counting: string) => {
      const client = await api.connect();
      await client.query(
        `BEGIN; SET LOCAL tipstaff.forces = '${forces}'; SET LOCAL tipstaff.restricted = 'all';
         SET LOCAL tipstaff.counting = '${counting}'`,
      );
      const { rows } = await client.query<{ said: string }>(
        'SELECT said FROM read_model.tally_of_words ORDER BY said',
      );
      await client.query('ROLLBACK');
      client.release();
      return rows.map(({ said }) => said);
    };
    expect(await seen('norfolk', 'on')).toEqual(['ay']);
    expect(await seen('*', 'on')).toEqual(['ay', 'no']);
    expect(await seen('', 'on')).toEqual([]);
    expect(await seen('*', 'off')).toEqual([]);
    await api.end();
  });
});
