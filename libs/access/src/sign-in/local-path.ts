/** Where somebody goes who named no page. */
const USUAL_PAGE = '/docs';

/**
 * A path of this server as it was asked for, or the usual page: a sign-in must never lead to another
 * host. `//host` and `/\host` are other hosts to a browser, and it leaves out tabs and line breaks.
 */
export function localPathOf(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 2_000) return USUAL_PAGE;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\')) return USUAL_PAGE;
  // Dots in a path may leave two slashes at its beginning once they are resolved.
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return USUAL_PAGE;
  const { origin, pathname, search, hash } = new URL(asked, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : USUAL_PAGE;
}
