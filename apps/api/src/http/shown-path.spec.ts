import { shownPath } from './shown-path';

const SECRET = 'x'.repeat(43);

it.each([
  `/feeds/${SECRET}.ics`,
  `/feeds/${SECRET}.ics?a=b`,
  `/feeds/${SECRET}`,
  `/feeds/${SECRET}.ICS/`,
  `//feeds/${SECRET}.ics`,
  `/f%65eds%2F${SECRET}%2Eics`,
  `/feeds/${SECRET}%zz.ics`,
  `/api/v1/feeds/${SECRET}.ics`,
  `http://x/feeds/${SECRET}`,
])('%s is not repeated', (url) => {
  expect(shownPath(url)).toBe('/feeds/{secret}.ics');
});

it.each([
  ['/api/v1/feeds/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/address', undefined],
  ['/api/v1/feeds?force=norfolk', '/api/v1/feeds'],
  ['/api/v1/cases/complaint/norfolk/CO%2F1%2F24', undefined],
  ['/api/v1/cases/complaint/norfolk/feeds', undefined],
  ['http://x/docs', '/docs'],
  ['http://x', '/'],
])('%s is', (url, shown = url) => {
  expect(shownPath(url)).toBe(shown);
});
