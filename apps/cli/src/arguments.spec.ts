import { type CommandShape, readArguments } from './arguments';

const command: CommandShape = {
  name: 'try',
  operands: [{ name: 'FILE', help: 'a file', required: false }],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force' },
    { name: 'on', kind: 'date', help: 'the day' },
    { name: 'within', kind: 'count', help: 'days' },
    { name: 'between', kind: 'window', pair: true, help: 'two windows' },
    { name: 'known', kind: 'date', pair: true, help: 'one day or two' },
    { name: 'json', kind: 'flag', help: 'JSON' },
  ],
};

const read = (...words: string[]) => readArguments(command, words);

describe('what is typed after a command', () => {
  it('is read in either form of an option, in any order', () => {
    const given = read('--on=2024-10-01', 'a.csv', '--json', '--force', 'norfolk');
    expect(given.date('on')).toBe('2024-10-01');
    expect(given.text('force')).toBe('norfolk');
    expect(given.operands).toEqual(['a.csv']);
    expect(given.has('json')).toBe(true);
    expect(given.optionalCount('within')).toBeNull();
  });

  it('is taken as a file after two dashes, whatever it looks like', () => {
    expect(read('--force', 'norfolk', '--', '--json').operands).toEqual(['--json']);
  });

  it('may have two values after an option that takes a pair, and no more', () => {
    const windows = ['2022-10-01..2023-09-30', '2023-10-01..2024-09-30'];
    const given = read('--force', 'n', '--between', ...windows, '--known', '2024-10-08', 'a.csv');
    expect(given.texts('between')).toEqual(windows);
    expect(given.texts('known')).toEqual(['2024-10-08']);
    expect(given.operands).toEqual(['a.csv']);
    const three = () =>
      read('--force', 'n', '--known', '2024-10-08', '2024-10-09', '2024-10-10', 'a');
    expect(three).toThrow('does not know what to do with "a"');
  });

  it.each(['2024-10-01', '2024-10-01..2024-02-30', '2024-10-01..2023-10-01', '..'])(
    'is refused as a window: %s',
    (window) => {
      expect(() => read('--force', 'n', '--between', window)).toThrow('--between:');
    },
  );

  it('has everything that is wrong with it told at once', () => {
    const wrong = () => read('--on', '2024-02-30', '--within', '1.5', '--nonsense', 'a', 'b');
    expect(wrong).toThrow(/February 2024 has 29 days/);
    expect(wrong).toThrow(/"1.5" is not a whole number/);
    expect(wrong).toThrow(/does not know --nonsense/);
    expect(wrong).toThrow(/--force is missing/);
    expect(wrong).toThrow(/try --help/);
  });

  it.each([
    [['--force', 'a', '--force', 'b'], 'given twice'],
    [['--force', '--json'], '--force needs a value'],
    [['--force='], '--force needs a value'],
    [['--force', 'n', '--json=yes'], '--json takes no value'],
    [['--force', 'n', '-j'], 'does not know -j'],
    [['--force', 'Norfolk'], 'not the slug of a force'],
  ])('is refused: %j', (words, why) => {
    expect(() => read(...words)).toThrow(why);
  });
});
