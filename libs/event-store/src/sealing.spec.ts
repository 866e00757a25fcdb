import { canonicalJson } from '@tipstaff/kernel';
import { createDecipheriv } from 'node:crypto';
import { streamOf } from './append-request.fixture';
import { seal, unseal } from './sealing';

const key = Buffer.alloc(32, 7);
const stream = streamOf('CO-1');
const secret = { subject: 'CPL-1', content: { note: 'Ångström telephoned.', name: 'Å' } };

describe('a sealed box', () => {
  it('is opened with its key', () => {
    expect(unseal(key, stream, seal(key, stream, secret))).toEqual(secret.content);
  });

  it('is AES-256 in GCM, with 96 bits of nonce and the whole tag, and takes no shorter key', () => {
    const { box, subject } = seal(key, stream, secret);
    const bytes = Buffer.from(box, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(canonicalJson([stream, subject])))
      .setAuthTag(bytes.subarray(-16));
    const text =
      decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8');
    expect(JSON.parse(text)).toEqual(secret.content);
    for (const length of [0, 16, 24, 31, 33]) {
      expect(() => seal(Buffer.alloc(length), stream, secret)).toThrow();
    }
  });

  it('is another one each time', () => {
    expect(seal(key, stream, secret).box).not.toBe(seal(key, stream, secret).box);
  });

  it.each([
    ['with another key', Buffer.alloc(32, 8), stream, 'CPL-1', 0],
    ['in another stream', key, streamOf('CO-2'), 'CPL-1', 0],
    ['for another person', key, stream, 'CPL-2', 0],
    ['when a byte of it was altered', key, stream, 'CPL-1', 1],
  ])('can not be opened %s', (_, withKey, inStream, subject, change) => {
    const bytes = Buffer.from(seal(key, stream, secret).box, 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ change;
    const box = { box: bytes.toString('base64'), subject };
    expect(() => unseal(withKey, inStream, box)).toThrow();
  });
});
