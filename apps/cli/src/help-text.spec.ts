import { commands } from './command.table';
import { commandHelp, HELP_WIDTH, helpText } from './help-text';

const texts = [
  ['help', helpText(commands)] as const,
  ...commands.map((command) => [command.name, commandHelp(command)] as const),
];

describe('the help of every command', () => {
  it.each(texts)('%s fits a window that nobody has made wider', (_, text) => {
    expect(text.split('\n').filter((line) => line.length > HELP_WIDTH)).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'tells of %s all that it takes, and what each choice may be',
    (_, command) => {
      const words = commandHelp(command).replace(/\s+/g, ' ');
      for (const { name, kind, help } of command.options) {
        expect(words).toContain(`--${name}`);
        expect(words).toContain(help);
        if (typeof kind !== 'object') continue;
        expect(kind.oneOf.filter((one) => !words.includes(one))).toEqual([]);
      }
      expect(words).toContain(command.summary);
    },
  );
});
