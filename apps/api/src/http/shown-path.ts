/**
 * The path of an address as answers and logs may repeat it. That of a calendar feed is a secret, also
 * where it was misspelt, so the route stands for it; a query is left out, and so is a host before the path.
 */
export function shownPath(url: string): string {
  const path = (url.split('?', 1)[0] ?? '').replace(/^https?:\/\/[^/]*/i, '') || '/';
  const plain = path.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return /^\/+feeds\b|\/feeds\/[^/]*\.ics/i.test(plain) ? '/feeds/{secret}.ics' : path;
}
