type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text for one value: keys in code-unit order, no white space, `undefined` left out of objects.
 * What is hashed is these bytes, so they may never depend on the order in which a value was built.
 * @throws TypeError for a number that JSON cannot hold, and for functions, dates and other classes.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) {
    const members = value as Record<string, Json | undefined>;
    const written: string[] = [];
    for (const key of Object.keys(members).sort()) {
      const member = members[key];
      if (member !== undefined) written.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
    }
    return `{${written.join(',')}}`;
  }
  throw new TypeError(`A ${typeof value} has no canonical JSON form`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
