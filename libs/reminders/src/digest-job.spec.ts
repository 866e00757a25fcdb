import { readDigestJob } from './digest-queue';

const digestId = 'd0c5f0a4-6c0b-4f0e-9a53-6f6f3a3c0f11';

describe('a job of the queue', () => {
  it('is the id of a digest', () => {
    expect(readDigestJob('send-digest', { digestId })).toEqual({ digestId });
  });

  it.each([
    ['of another name', 'send-all', { digestId }],
    ['with more than an id', 'send-digest', { digestId, to: 'somebody@example.org' }],
    ['with something else', 'send-digest', { id: digestId }],
    ['with an id that is none', 'send-digest', { digestId: '1; DROP TABLE' }],
    ['without anything', 'send-digest', null],
  ])('is none of ours %s', (_, name, data) => {
    expect(readDigestJob(name, data)).toBeNull();
  });
});
