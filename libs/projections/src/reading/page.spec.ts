import { type Page, pageOfAll, placeAfter } from './page';

const LIST = { name: 'things', asked: { force: 'norfolk' }, order: ['text', 'number'] } as const;
const rows = [
  ['b', 1],
  ['a', 2],
  ['B', 1],
  ['a', 10],
  ['é\n', 0],
] as const;
const all = (limit: number) => {
  const found: (readonly [string, number])[] = [];
  let after: string | null = null;
  do {
    const page: Page<(typeof rows)[number]> = pageOfAll(rows, { limit, after }, LIST, (row) => row);
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    found.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return found;
};

it.each([1, 2, 3, 5, 100])(
  'pages of %i are one after the other the list, in its order',
  (limit) => {
    expect(all(limit)).toEqual([
      ['B', 1],
      ['a', 2],
      ['a', 10],
      ['b', 1],
      ['é\n', 0],
    ]);
  },
);

it('goes on where it was, though the last row is gone and another came before', () => {
  const { next } = pageOfAll(rows, { limit: 2 }, LIST, (row) => row);
  const later = [['A', 0], ...rows.filter(([text]) => text !== 'a')] as (typeof rows)[number][];
  const page = pageOfAll(later, { limit: 10, after: next }, LIST, (row) => row);
  expect(page.rows.map(([text]) => text)).toEqual(['b', 'é\n']);
});

it('refuses the place of another list, and what is no place', () => {
  const { next } = pageOfAll(rows, { limit: 2 }, LIST, (row) => row);
  const other = { ...LIST, asked: { force: 'suffolk' } };
  expect(() => placeAfter(other, next)).toThrow('of another list than these things');
  const written = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  for (const text of [
    ...['', 'x', '%', written({}), written([]), written(['mark', 'a']), written(['mark', 1, 'a'])],
    ...[written(['mark', 'a\0', 1]), written(['mark', '\ud800', 1]), written(['mark', 'a', 1.5])],
    written(['mark', 'a', 1, 1]),
  ]) {
    expect(() => placeAfter(LIST, text)).toThrow('is not the `next` of a list of things');
  }
});

it.each([
  ['day', '2024-10-01', ['2024-13-01', 7, 'infinity']],
  ['uuid', '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10', ['7f8d', "'", 7]],
] as const)('takes no %s that the database would choke on', (kind, right, wrong) => {
  const list = { ...LIST, order: [kind] };
  const { next } = pageOfAll([right, `${right}`], { limit: 1 }, list, (row) => [row]);
  expect(placeAfter(list, next)).toEqual([right]);
  const [mark] = JSON.parse(Buffer.from(String(next), 'base64url').toString()) as unknown[];
  for (const one of wrong) {
    const text = Buffer.from(JSON.stringify([mark, one])).toString('base64url');
    expect(() => placeAfter(list, text)).toThrow('is not the `next`');
  }
});
