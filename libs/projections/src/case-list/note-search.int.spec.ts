import { type Actor, makeActor } from '@tipstaff/access';
import { CaseRef } from '@tipstaff/casework';
import { openDataSource } from '@tipstaff/database';
import { type DataSource } from 'typeorm';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { type CaseFilter } from './case-filter';
import { CaseList } from './case-list.query';
import { ListedCase } from './listed-case.entity';
import { NoteSearch } from './note-search.query';
import { noteWords } from './note-words';

let record: RecordedDatabase;
let dataSource: DataSource;
let search: NoteSearch;

const who = (id: string, role: Actor['roles'][number]) =>
  makeActor({ id, name: null, via: 'session', roles: [role], forces: ['norfolk'] });
const worker = who('id|worker', 'psd-case-worker');
const other = who('id|other', 'psd-case-worker');
const reviewer = who('id|reviewer', 'opcc-reviewer');

const complaint = (reference: string): CaseRef => ({
  ...{ type: 'complaint', force: 'norfolk', reference },
});
const record1 = (reference: string, ...facts: ReturnType<typeof fact>[]) =>
  record.tell(complaint(reference), { kind: 'record', facts });

const found = async (
  text: string,
  { asker = worker, filter = {} }: { asker?: typeof worker; filter?: Partial<CaseFilter> } = {},
) => {
  const words = noteWords(text);
  if (words === null) throw new Error('No word.');
  const page = await search.find(asker, { force: 'norfolk', ...filter }, words, { limit: 50 });
  return page.cases.map(({ listed, facts }) => `${listed.reference}: ${facts.join(', ')}`);
};

beforeAll(async () => {
  record = await openRecordedDatabase();
  dataSource = await openDataSource(record.url, { role: 'app', entities: [ListedCase] });
  search = new NoteSearch(new CaseList(dataSource, asTheyAre(record.pool)), record.store);
  await record1(
    'CO/1/24',
    fact('made', '2024-03-04', { person: 'CPL-00001', note: 'The bodycam was off at the arrest.' }),
    fact('logged', '2024-03-05', { note: 'Bodycam footage asked for.' }),
  );
  await record1('CO/2/24', fact('made', '2024-03-06', { person: 'Mrs Bodycam', note: 'Arrest.' }));
  await record1('CO/3/24', fact('made', '2024-03-07', { person: 'CPL-00003', note: 'Bodycam.' }));
  await record1('CO/4/24', fact('made', '2024-03-08', { note: 'Bodycam, said wrongly.' }));
  const change = { fact: 1, reason: 'About another.', today: day('2024-03-09') } as const;
  const to = { on: day('2024-03-08'), value: null, person: null, related: null, note: 'Taser.' };
  await record.tell(complaint('CO/4/24'), { ...change, kind: 'correct', to });
  await record1('CO/5/24', fact('made', '2024-03-10', { note: 'Bodycam.' }));
  await record.tell(complaint('CO/5/24'), {
    ...{ kind: 'restrict', reason: 'other-direction', by: worker.id, named: [], note: null },
    today: day('2024-03-11'),
  });
  await record.projections.catchUp();
});

afterAll(async () => {
  await dataSource.destroy();
  await record.close();
});

it('finds the cases and the facts in whose notes the words stand, as they stand now', async () => {
  expect(await found('bodycam')).toEqual(['CO/5/24: 1', 'CO/3/24: 1', 'CO/1/24: 1, 2']);
  expect(await found('BODYCAM arrest')).toEqual(['CO/1/24: 1']);
  expect(await found('taser')).toEqual(['CO/4/24: 1']);
  expect(await found('bodycam', { filter: { openedTo: day('2024-03-05') } })).toEqual([
    'CO/1/24: 1, 2',
  ]);
});

it('tells nothing of a restricted case to whoever is not named in it', async () => {
  expect(await found('bodycam', { asker: other })).toEqual(['CO/3/24: 1', 'CO/1/24: 1, 2']);
  const words = noteWords('bodycam');
  const page = { limit: 50 };
  const seen = words && (await search.find(other, { force: 'norfolk' }, words, page));
  expect(seen).toMatchObject({ lookedThrough: 4, next: null });
});

it('opens no case for whoever may not read it, though the list held it', async () => {
  // The list of a reviewer is narrowed to what is under review before it is asked; here it is not.
  expect(await found('bodycam', { asker: reviewer })).toEqual([]);
  const elsewhere = makeActor({
    ...{ id: 'id|kent', name: null, via: 'session', roles: ['psd-case-worker'], forces: ['kent'] },
  });
  expect(await found('bodycam', { asker: elsewhere })).toEqual([]);
});

it('goes on from its last case, and ends with the list', async () => {
  const words = noteWords('bodycam');
  if (words === null) throw new Error('No word.');
  const references: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await search.find(worker, { force: 'norfolk' }, words, { limit: 1, after });
    references.push(...page.cases.map(({ listed }) => listed.reference));
    after = page.next;
  }
  expect(references).toEqual(['CO/5/24', 'CO/3/24', 'CO/1/24']);
});

it('finds nothing of somebody who was erased, from that moment on', async () => {
  const stream = CaseRef.stream(complaint('CO/3/24'));
  await record.store.keyRing.destroy({ stream, subject: 'CPL-00003' });
  expect(await found('bodycam')).toEqual(['CO/5/24: 1', 'CO/1/24: 1, 2']);
});

it('keeps no word of a note in any table that is searched', async () => {
  const { rows } = await record.pool.query<{ text: string }>(
    `SELECT c::text AS text FROM read_model.case_list c
     UNION ALL SELECT f::text FROM read_model.case_fact f`,
  );
  expect(rows.map(({ text }) => text).join('\n')).not.toMatch(/bodycam|taser/i);
});
