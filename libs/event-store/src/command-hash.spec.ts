import { commandHash } from './append-request';

describe('the hash of a command', () => {
  it('does not depend on the order of its members', () => {
    expect(commandHash({ on: '2024-09-30', milestone: 'made' })).toBe(
      commandHash({ milestone: 'made', on: '2024-09-30' }),
    );
  });

  it('takes a member that is undefined as one that is not there', () => {
    expect(commandHash({ on: '2024-09-30', note: undefined })).toBe(
      commandHash({ on: '2024-09-30' }),
    );
  });

  it('differs when a value differs', () => {
    expect(commandHash({ on: '2024-09-30' })).not.toBe(commandHash({ on: '2024-10-01' }));
  });
});
