/** Scheme; user and password; hosts, each with its port; the rest. */
const PARTS = /^([a-z]+:\/\/)((?:[^/?#]*@)?)([^/?#]*)(.*)$/i;

/**
 * The address of each server that an address names: `postgres://u@one:5432,two:5433/tipstaff` is two. An
 * address of one server stays as it is.
 */
export function addressesIn(address: string): readonly [string, ...string[]] {
  const [, scheme = '', user = '', hosts = '', rest = ''] = PARTS.exec(address) ?? [];
  const [first = '', ...others] = hosts.split(',');
  if (others.length === 0) return [address];
  const withHost = (host: string) => `${scheme}${user}${host}${rest}`;
  return [withHost(first), ...others.map(withHost)];
}

/** `db.example:5432/tipstaff`: what a person needs to find the server, without the password. */
export function placeOf(address: string): string {
  const places = addressesIn(address).map((one) => new URL(one));
  const defaultPort = address.startsWith('redis') ? '6379' : '5432';
  const hosts = places.map(({ hostname, port }) => `${hostname}:${port || defaultPort}`);
  const pathname = places[0]?.pathname ?? '';
  return `${hosts.join(',')}${pathname === '/' ? '' : pathname}`;
}
