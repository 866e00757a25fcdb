type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text for one value: keys in code-unit order, no white space, `undefined` left out of objects.
 * What is hashed is these bytes, so they may never depend on the order in which a value was built.
 * @throws TypeError for a number that JSON cannot hold, for functions, dates and other classes, and
 * for `undefined` anywhere but as a member of an object.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
    return JSON.stringify(value);
  }
  // Array.from visits the holes of a sparse array, which map would leave out.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) {
    const members = value as Record<string, Json | undefined>;
    const written: string[] = [];
    for (const key of Object.keys(members).sort()) {
      const member = members[key];
      if (member !== undefined) written.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
    }
    return `{${written.join(',')}}`;
  }
  throw new TypeError(`${describe(value)} has no canonical JSON form`);
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `A ${value.constructor.name}`;
  return typeof value === 'undefined' ? 'undefined' : `A ${typeof value}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
