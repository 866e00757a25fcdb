import { type ReminderLadder } from '@tipstaff/law';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReminderHours, shippedLadders } from './reminder-ladder.table';
import { checkedHours, checkedLadder } from './settings/ladder-faults';

const DOCUMENT = readFileSync(
  join(__dirname, '../../../docs/how-to/set-a-reminder-ladder.md'),
  'utf8',
);

function tableOf({ rungs, again }: ReminderLadder): string {
  const days =
    again?.everyWorkingDays === 1 ? '1 working day' : `${again?.everyWorkingDays} working days`;
  return [
    '| rung | who is told | at once |',
    '|---|---|---|',
    ...rungs.map(({ at, to, urgent }) => `| ${at} | ${to.join(', ')} | ${urgent ? 'yes ' : ''}|`),
    ...(again ? [`| then every ${days} | ${again.to.join(', ')} | |`] : []),
  ].join('\n');
}

/** Rules that share a ladder stand together. */
function shipped(): string {
  const byLadder = new Map<ReminderLadder, string[]>();
  for (const [rule, ladder] of Object.entries(shippedLadders.byRule)) {
    byLadder.set(ladder, [...(byLadder.get(ladder) ?? []), rule]);
  }
  return [
    `Every rule without one of its own:\n\n${tableOf(shippedLadders.standard)}`,
    ...[...byLadder].map(([ladder, rules]) => `${rules.join(', ')}:\n\n${tableOf(ladder)}`),
  ].join('\n\n');
}

function example(name: string): unknown {
  const text = new RegExp(`\`\`\`json ${name}\\n([\\s\\S]*?)\`\`\``).exec(DOCUMENT)?.[1];
  if (text === undefined) throw new Error(`The document has no example of ${name}.`);
  return JSON.parse(text);
}

describe('docs/how-to/set-a-reminder-ladder.md', () => {
  it('says what ships', () => {
    const said = DOCUMENT.slice(DOCUMENT.indexOf('Every rule without one'));
    expect(said.slice(0, shipped().length)).toBe(shipped());
  });

  it('has examples that are taken', () => {
    expect(() => checkedLadder(example('ladder') as ReminderLadder)).not.toThrow();
    expect(() => checkedHours(example('hours') as ReminderHours)).not.toThrow();
  });
});
