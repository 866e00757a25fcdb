import { Instant } from '@tipstaff/kernel';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { checkpointText, checkSignature, readCheckpoint, signCheckpoint } from './checkpoint';
import { keyIdOf } from './signed-lines';

const { privateKey: key } = generateKeyPairSync('ed25519');
const { privateKey: other } = generateKeyPairSync('ed25519');
const signed = signCheckpoint(
  {
    origin: 'norfolk-psd',
    position: 12_709,
    hash: 'ab'.repeat(32),
    time: Instant.parse('2024-10-01T08:00:00Z'),
  },
  key,
);
const text = checkpointText(signed);

describe('a checkpoint', () => {
  it('has no line that mail would break', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(72);
  });

  it.each([
    ['as it was', text],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['quoted in an answer', text.replaceAll(/^/gm, '> > ')],
    ['with words around it', `Dear all,\n\n${text}\n\n-- \nThe PSD\n`],
    ['with empty lines and indented', text.replaceAll('\n', '\n\n    ')],
    [
      'typed in capitals from paper',
      text.replace(/[0-9a-f]{64}/g, (digits) => digits.toUpperCase()),
    ],
    [
      'with its signature in groups',
      text.replace(/^[0-9a-f]{64}$/gm, (all) => all.replace(/.{8}/g, '$& ')),
    ],
  ])('is read %s', (_, sent) => {
    const read = readCheckpoint(sent);
    expect(read).toEqual(signed);
    expect(() => checkSignature(read, [other, key])).not.toThrow();
  });

  it.each([
    ['origin', { origin: 'suffolk-psd' }],
    ['position', { position: 12_708 }],
    ['hash', { hash: 'ac'.repeat(32) }],
    ['time', { time: Instant.parse('2024-10-02T08:00:00Z') }],
    ['signature', { signature: '00'.repeat(64) }],
  ])('is not genuine with another %s', (_, change) => {
    const check = () => checkSignature({ ...signed, ...change }, [key]);
    expect(check).toThrow('The signature does not fit');
  });

  it('is signed with Ed25519, over its lines as they stand', () => {
    const lines = text.split('\n').filter((line) => line !== '');
    const at = lines.findIndex((line) => line.startsWith('signature'));
    const { asymmetricKeyType } = createPublicKey(key);
    const bytes = Buffer.from(`${lines.slice(0, at).join('\n')}\n`);
    const signature = Buffer.from(signed.signature, 'hex');
    expect([asymmetricKeyType, signature.length]).toEqual(['ed25519', 64]);
    expect(verify(null, bytes, createPublicKey(key), signature)).toBe(true);
  });

  it('is judged by the public half alone, and not by another key under its id', () => {
    expect(() => checkSignature(signed, [createPublicKey(key)])).not.toThrow();
    expect(() => checkSignature(signed, [other])).toThrow(`is signed with key ${keyIdOf(key)}`);
    expect(() => checkSignature({ ...signed, keyId: keyIdOf(other) }, [other])).toThrow(
      'The signature does not fit',
    );
    expect(() => checkSignature(signed, [])).toThrow('No key is known here');
  });

  it.each([
    ['nothing', '', 'no line "tipstaff-checkpoint/1"'],
    ['a later form', text.replace('/1', '/2'), 'of the form tipstaff-checkpoint/2'],
    ['two at once', `${text}\n\n${text}`, '2 checkpoints'],
    ['a missing line', text.replace(/^time.*\n/m, ''), 'should begin with "time:"'],
    ['a short hash', text.replace('hash: ab', 'hash: '), 'a hash of 64'],
    ['a position that is none', text.replace('12709', '12,709'), 'a position'],
    ['a moment that is none', text.replace('2024-10-01', '2024-13-01'), 'a moment like'],
    ['half a signature', text.slice(0, -64), 'a signature of two lines'],
    ['no end', text.slice(0, 40), 'is missing'],
  ])('is refused in words: %s', (_, sent, words) => {
    expect(() => readCheckpoint(sent)).toThrow(words);
  });
});
