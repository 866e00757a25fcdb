import { ensureStyles } from '../scripts/prepare.mjs';
import { startTestServices } from './test-services.mjs';

/** Once per jest run, before the first integration or journey test. */
export default async function globalSetup() {
  // Pages are served from the sources here.
  await ensureStyles();
  const services = await startTestServices();
  Object.assign(process.env, services.environment);
  globalThis.tipstaffTestServices = services;
}
