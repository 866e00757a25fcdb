import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  newSigningKey,
  privateKeyFault,
  publicKeysFault,
  readPrivateKey,
  readPublicKeys,
} from './signing-keys';
import { readSettings } from './settings';

const { privateKey, publicKey } = newSigningKey();
const der = { key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' } as const;
const privatePem = String(createPrivateKey(der).export({ type: 'pkcs8', format: 'pem' }));
const publicPem = String(
  createPublicKey(createPrivateKey(der)).export({ type: 'spki', format: 'pem' }),
);
const other = newSigningKey();
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });

const asBase64 = (key: ReturnType<typeof readPrivateKey>) =>
  key.export({ type: 'spki', format: 'der' }).toString('base64');

describe('signing keys', () => {
  it.each([
    ['base64', privateKey],
    ['PEM', privatePem],
    ['PEM on one line', privatePem.trim().replaceAll('\n', '\\n')],
  ])('a private key is read from %s', (_, text) => {
    expect(asBase64(createPublicKey(readPrivateKey(text)))).toBe(publicKey);
  });

  it('public keys are read one after another, in any form', () => {
    const text = `${other.publicKey}, ${publicPem} ${other.publicKey}`;
    expect(readPublicKeys(text).map(asBase64).sort()).toEqual(
      [publicKey, other.publicKey, other.publicKey].sort(),
    );
    expect(readPublicKeys('')).toEqual([]);
  });

  it.each([
    'hello',
    publicKey,
    privateKey.slice(4),
    String(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  ])('%# is refused as a private key, and not repeated', (text) => {
    const fault = privateKeyFault(text);
    expect(fault).toContain('tipstaff checkpoint key');
    expect(fault).not.toContain(text);
  });

  it.each([
    ['a private key', privateKey],
    ['a private key in PEM', privatePem],
    ['a key of another kind', String(rsa.publicKey.export({ type: 'spki', format: 'pem' }))],
    ['one good and one bad', `${publicKey} hello`],
  ])('%s is refused among public keys', (_, text) => {
    expect(publicKeysFault(text)).toContain('not a public key');
  });

  it('come as keys out of the settings, and a wrong one is a fault of the settings', () => {
    const given = { TIPSTAFF_SIGNING_KEY: privateKey, TIPSTAFF_SIGNING_PUBLIC_KEYS: publicPem };
    const { signing } = readSettings(given, []);
    expect(signing.key?.type).toBe('private');
    expect(signing.publicKeys).toHaveLength(1);
    expect(readSettings({}, []).signing).toMatchObject({ key: null, publicKeys: [] });
    const wrong = () => readSettings({ TIPSTAFF_SIGNING_KEY: 'secret-text' }, []);
    expect(wrong).toThrow('TIPSTAFF_SIGNING_KEY is not a private key');
    expect(wrong).not.toThrow('secret-text');
  });
});
