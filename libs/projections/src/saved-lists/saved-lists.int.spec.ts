import { openDataSource } from '@tipstaff/database';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { type DataSource } from 'typeorm';
import { SavedList, type SavedListDraft, SavedLists } from './saved-lists';

let database: TestDatabase;
let dataSource: DataSource;
let lists: SavedLists;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource(database.url, { role: 'app', entities: [SavedList] });
  lists = new SavedLists(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const who = (id: string, ...forces: string[]) => ({
  id,
  isSeen: ({ force }: { readonly force: string }) => forces.length === 0 || forces.includes(force),
});
const draft = (name: string, more: Partial<SavedListDraft> = {}): SavedListDraft => ({
  name,
  shared: false,
  force: 'norfolk',
  target: 'cases',
  query: 'force=norfolk&overdue=true',
  ...more,
});

it('shows an actor their own, and of others what is shared', async () => {
  const own = await lists.add(who('a'), draft('mine'));
  const shared = await lists.add(who('b'), draft('ours', { shared: true }));
  const hidden = await lists.add(who('b'), draft('theirs'));
  await lists.add(who('b'), draft('of another force', { shared: true, force: 'suffolk' }));
  const seen = await lists.seenBy(who('a'), { limit: 10 }, 'norfolk');
  expect(seen.rows.map(({ id }) => id)).toEqual([own.id, shared.id]);
  expect((await lists.seenBy(who('a'), { limit: 10 })).rows).toHaveLength(3);
  expect((await lists.seenBy(who('a', 'suffolk'), { limit: 10 })).rows).toHaveLength(1);
  await expect(lists.get(who('a'), hidden.id)).rejects.toMatchObject({
    code: 'saved-list.not-found',
  });
});

it('shows them by name, a page at a time, and none twice or never', async () => {
  const names = ['Zulu', 'alpha', 'Bravo', 'bravo', 'Äther'];
  for (const name of names) await lists.add(who('pages'), draft(name, { force: 'essex' }));
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page = await lists.seenBy(who('pages'), { limit: 2, after }, 'essex');
    expect(page.rows.length).toBeLessThanOrEqual(2);
    found.push(...page.rows.map(({ name }) => name));
    after = page.next;
  } while (after !== null);
  const whole = await lists.seenBy(who('pages'), { limit: 10 }, 'essex');
  expect(found).toEqual(whole.rows.map(({ name }) => name));
  expect(found.toSorted()).toEqual(names.toSorted());
  const first = await lists.seenBy(who('pages'), { limit: 2 }, 'essex');
  await expect(lists.seenBy(who('pages'), { limit: 2, after: first.next })).rejects.toMatchObject({
    code: 'list.cursor-of-another-list',
  });
  await expect(lists.seenBy(who('pages'), { limit: 2, after: 'x' })).rejects.toMatchObject({
    code: 'list.invalid-cursor',
  });
});

it('refuses a second of the same name, of the same owner alone', async () => {
  await lists.add(who('c'), draft('twice'));
  await expect(lists.add(who('c'), draft('twice'))).rejects.toMatchObject({
    code: 'saved-list.name-taken',
  });
  const other = await lists.add(who('d'), draft('twice'));
  const named = await lists.add(who('d'), draft('once'));
  await expect(
    lists.replace(who('d'), named.id, named.version, draft(other.name)),
  ).rejects.toMatchObject({ code: 'saved-list.name-taken' });
});

it('changes and removes a list as it was seen, and no other version of it', async () => {
  const { id } = await lists.add(who('e'), draft('kept'));
  const changed = await lists.replace(who('e'), id, 1, draft('kept', { query: 'force=norfolk' }));
  expect(changed).toMatchObject({ id, version: 2, query: 'force=norfolk' });
  const stale = {
    code: 'saved-list.stale-version',
    data: { expectedVersion: 1, currentVersion: 2 },
  };
  await expect(lists.replace(who('e'), id, 1, draft('kept'))).rejects.toMatchObject(stale);
  await expect(lists.remove(who('e'), id, 1)).rejects.toMatchObject(stale);
  await lists.remove(who('e'), id, 2);
  await expect(lists.get(who('e'), id)).rejects.toMatchObject({ code: 'saved-list.not-found' });
});

it('of two changes at once, lets one through', async () => {
  const { id } = await lists.add(who('f'), draft('raced'));
  const changes = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => lists.replace(who('f'), id, 1, draft(`raced ${n}`))),
  );
  expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('refuses to change what is another’s, shared or not', async () => {
  const shared = await lists.add(who('g'), draft('shown', { shared: true }));
  const hidden = await lists.add(who('g'), draft('hidden'));
  await expect(lists.remove(who('h'), shared.id, 1)).rejects.toMatchObject({
    code: 'saved-list.not-yours',
  });
  await expect(lists.remove(who('h'), hidden.id, 1)).rejects.toMatchObject({
    code: 'saved-list.not-found',
  });
});
