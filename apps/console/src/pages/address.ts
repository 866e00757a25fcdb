/** Where the routes of the pages stand: a router tells them from those of the API by nothing else. */
export const PAGES = 'pages';

/**
 * The address of a page as the router knows it: people see `/cases`, and the API has a route of that name.
 * @param first the first part of each address that is a page's, such as `cases`
 */
export function routedAddress(url: string, first: ReadonlySet<string>): string {
  const part = /^\/([^/?]*)/.exec(url)?.[1];
  return part !== undefined && first.has(part) ? `/${PAGES}${url === '/' ? '' : url}` : url;
}
