import { AUDIENCE, CLIENT_ID, MACHINE_ID, startIdentity } from './embedded/identity.mjs';
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
  const { issuer, stop } = await startIdentity({
    ...{ publicUrl, secret, machineSecret },
    keys: home.identityKeys(),
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
    machine: { id: MACHINE_ID, secretFile: home.at('machine-secret.json') },
    stop,
  };
}
