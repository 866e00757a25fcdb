import { AUDIENCE, CLIENT_ID, MACHINE_ID, startIdentity } from './embedded/identity.mjs';
import { PEOPLE } from './embedded/identity-people.mjs';
import { USUAL_PORTS } from './embedded/ports.mjs';

/** Why people and programs do not come in through the provider of the demonstration; null where they do. */
export function whyNoDemoIdentity(environment = process.env) {
  if (environment.TIPSTAFF_OIDC_ISSUER?.trim()) return 'TIPSTAFF_OIDC_ISSUER names a provider';
  if (environment.NODE_ENV?.trim() === 'production') return 'NODE_ENV is production';
  return null;
}

/**
 * @param {object} home
 * @param {string} publicUrl where people reach the API
 * @returns its settings for the API, what a program needs to come in, and `stop()`
 */
export async function startDemoIdentity(home, publicUrl) {
  const secret = home.identitySecret();
  const machineSecret = home.machineSecret();
  const keys = home.identityKeys();
  const { issuer, stop } = await startIdentity({
    ...{ publicUrl, secret, machineSecret, keys },
    usualPort: USUAL_PORTS.identity,
  });
  return {
    settings: {
      TIPSTAFF_OIDC_ISSUER: issuer,
      TIPSTAFF_OIDC_CLIENT_ID: CLIENT_ID,
      TIPSTAFF_OIDC_CLIENT_SECRET: secret,
      TIPSTAFF_OIDC_ROLES_CLAIM: 'roles',
      TIPSTAFF_OIDC_FORCES_CLAIM: 'forces',
      TIPSTAFF_API_AUDIENCE: AUDIENCE,
    },
    issuer,
    tokenOf: (sub) => tokenOf(sub, issuer, keys[0]),
    machine: { id: MACHINE_ID, secretFile: home.at('machine-secret.json') },
    stop,
  };
}

/** An access token of one of its people, for what the launcher does in their name. */
async function tokenOf(sub, issuer, key) {
  const { importJWK, SignJWT } = await import('jose');
  const { roles, forces } = PEOPLE.get(sub);
  return new SignJWT({ roles, forces })
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(sub)
    .setExpirationTime('2m')
    .sign(await importJWK(key, key.alg));
}
