import { type Environment } from './environment';

/** Where and as what people sign in, and for how long. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** In which claims of the ID token the roles and the forces are. */
  readonly claims: { readonly roles: string; readonly forces: string };
  /** Where people reach the API; without a slash at its end. */
  readonly publicUrl: string;
  readonly idleMinutes: number;
  readonly hours: number;
}

/** Null where no client was named: then people do not sign in. */
export function signInFrom(given: Environment): SignInSettings | null {
  const {
    TIPSTAFF_OIDC_ISSUER: issuer,
    TIPSTAFF_OIDC_CLIENT_ID: clientId,
    TIPSTAFF_OIDC_CLIENT_SECRET: clientSecret,
    TIPSTAFF_PUBLIC_URL: publicUrl,
  } = given;
  if (issuer === null || clientId === null || clientSecret === null || publicUrl === null)
    return null;
  return {
    ...{ issuer, clientId, clientSecret, publicUrl },
    claims: { roles: given.TIPSTAFF_OIDC_ROLES_CLAIM, forces: given.TIPSTAFF_OIDC_FORCES_CLAIM },
    idleMinutes: given.TIPSTAFF_SESSION_IDLE_MINUTES,
    hours: given.TIPSTAFF_SESSION_HOURS,
  };
}

/** One sentence a fault: half a sign-in would be none, and nobody would know why. */
export function signInFaults(given: Environment): string[] {
  const { TIPSTAFF_OIDC_CLIENT_ID: clientId, TIPSTAFF_OIDC_CLIENT_SECRET: secret } = given;
  if (clientId === null) {
    return secret === null
      ? []
      : [
          'TIPSTAFF_OIDC_CLIENT_SECRET is set without TIPSTAFF_OIDC_CLIENT_ID: give both, or neither.',
        ];
  }
  const needed = [
    'TIPSTAFF_OIDC_ISSUER',
    'TIPSTAFF_OIDC_CLIENT_SECRET',
    'TIPSTAFF_PUBLIC_URL',
  ] as const;
  const missing = needed.filter((name) => given[name] === null);
  return [
    ...missing.map(
      (name) =>
        `${name} is not set: people sign in with TIPSTAFF_OIDC_CLIENT_ID, and that needs it.`,
    ),
    ...publicUrlFaults(given),
  ];
}

function publicUrlFaults({
  NODE_ENV: environment,
  TIPSTAFF_PUBLIC_URL: url,
}: Environment): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const isOpen = environment === 'production' && url.startsWith('http:');
  return [
    ...(isOpen
      ? ['TIPSTAFF_PUBLIC_URL is under http: in production people sign in over https alone.']
      : []),
    // A cookie of a whole host is not for one of several servers under it.
    ...(new URL(url).pathname === '/'
      ? []
      : ['TIPSTAFF_PUBLIC_URL has a path: people sign in to a host of its own.']),
  ];
}
