import { streamOf } from './append-request.fixture';
import { seal, unseal } from './sealing';

const key = Buffer.alloc(32, 7);
const stream = streamOf('CO-1');
const secret = { subject: 'CPL-1', content: { note: 'Ångström telephoned.', name: 'Å' } };

describe('a sealed box', () => {
  it('is opened with its key', () => {
    expect(unseal(key, stream, seal(key, stream, secret))).toEqual(secret.content);
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
