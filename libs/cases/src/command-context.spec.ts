import { commandIdOf } from './command-context';

describe('the id of a command', () => {
  it('is the same for a repeat alone', () => {
    expect(commandIdOf('api-token', 'key-0001')).toBe('api-token:key-0001');
    expect(commandIdOf('other', 'key-0001')).not.toBe(commandIdOf('api-token', 'key-0001'));
  });

  it('is never that of another actor, wherever the colons are', () => {
    expect(commandIdOf('a', 'b:key-0001')).not.toBe(commandIdOf('a:b', 'key-0001'));
    expect(commandIdOf('a%3Ab', 'key-0001')).not.toBe(commandIdOf('a:b', 'key-0001'));
  });
});
