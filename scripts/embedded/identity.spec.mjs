import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoDemoIdentity } from '../demo-identity.mjs';
import { startIdentity } from './identity.mjs';
import { rotatedKeys } from './identity-keys.mjs';

const DAY_MS = 24 * 3_600_000;

describe('the provider of the demonstration', () => {
  it('does not start in production, by whatever way', async () => {
    await expect(startIdentity({ usualPort: 0, environment: 'production' })).rejects.toThrow(
      'does not start with NODE_ENV=production',
    );
    expect(whyNoDemoIdentity({ NODE_ENV: 'production' })).toBe('NODE_ENV is production');
    expect(whyNoDemoIdentity({ TIPSTAFF_OIDC_ISSUER: 'https://id.example' })).toContain('names');
    expect(whyNoDemoIdentity({})).toBeNull();
  });

  it('signs with a new key each week, and shows the former for two more days', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tipstaff-keys-'));
    const at = (days) =>
      rotatedKeys(join(folder, 'keys.json'), days * DAY_MS).map(({ kid }) => kid);
    try {
      const [first] = at(100);
      expect(at(106)).toEqual([first]);
      const [second, ...former] = at(107);
      expect(second).not.toBe(first);
      expect(former).toEqual([first]);
      expect(at(108)).toEqual([second, first]);
      expect(at(109)).toEqual([second]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
