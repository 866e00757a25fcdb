/** `db.example:5432/tipstaff`: what a person needs to find the server, without the password. */
export function placeOf(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const defaultPort = address.startsWith('redis') ? '6379' : '5432';
  return `${hostname}:${port || defaultPort}${pathname === '/' ? '' : pathname}`;
}
