import { startTestServices } from './test-services.mjs';

/** PostgreSQL 15, for the tests that also run there: what its tests are told is as for the others, by another name. */
export default async function globalSetup() {
  const services = await startTestServices({ version: '15' });
  for (const [name, value] of Object.entries(services.environment)) {
    process.env[`${name}_ON_15`] = value;
  }
  globalThis.tipstaffTestServices15 = services;
}
