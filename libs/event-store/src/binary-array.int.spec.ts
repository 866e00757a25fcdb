import { byteaArray, integerArray, textArray } from './binary-array';
import { type StoreFixture, storeFixture } from './store.fixture';

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

const asRead = async (type: string, array: Buffer) => {
  const { rows } = await fixture.pool.query<{ read: unknown }>(`SELECT $1::${type} AS read`, [
    array,
  ]);
  return rows[0]?.read;
};

it('PostgreSQL reads binary arrays as what they were made from', async () => {
  const integers = [0, 1, -1, 2_147_483_647, -2_147_483_648];
  expect(await asRead('integer[]', integerArray(integers))).toEqual(integers);
  const texts = ['', 'plain', 'quote " comma , brace { backslash \\', 'é€😀', 'NULL'];
  expect(await asRead('text[]', textArray(texts))).toEqual(texts);
  expect(await asRead('bytea[]', byteaArray(texts))).toEqual(
    texts.map((text) => Buffer.from(text)),
  );
});
