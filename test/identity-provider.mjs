/** The provider of the demonstration for a test, in a process of its own: jest compiles no ES modules of packages. */
import { startIdentity } from '../scripts/embedded/identity.mjs';
import { newKey } from '../scripts/embedded/identity-keys.mjs';

const options = JSON.parse(process.argv[2]);
const keys = [newKey()];
let provider = await startIdentity({ ...options, keys, usualPort: 0 });
process.send({ issuer: provider.issuer, port: provider.port });
process.on('message', async () => {
  // Rotated as at a start of the demonstration: a new key signs, the former stays to be judged by.
  await provider.stop();
  keys.unshift(newKey());
  provider = await startIdentity({ ...options, keys, usualPort: provider.port });
  process.send({ issuer: provider.issuer, port: provider.port });
});
process.on('disconnect', () => process.exit());
