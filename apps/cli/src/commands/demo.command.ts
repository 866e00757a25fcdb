import { Instant, LocalDate, systemClock } from '@tipstaff/kernel';
import { clockOfSetting, moveClockOn } from '@tipstaff/platform';
import { misused } from '../arguments';
import { type Command } from '../command';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'Moves the clock of the demonstration on; reminders, lists and figures follow',
  operands: [{ name: 'advance', help: 'move its clock on', required: true }],
  options: [
    {
      name: 'to',
      kind: 'text',
      required: true,
      help: 'the day and the time in London that it is to show: 2024-10-08T10:00',
    },
  ],
  notes: [
    'It never goes back. Where DATABASE_URL is given the clock is not moved: services that were given',
    'go by the time that they were given.',
  ],
  async run({ arguments: given, terminal, services }) {
    if (given.operand(0) !== 'advance') {
      throw misused(`tipstaff demo does not know "${given.operand(0)}": write advance.`);
    }
    const to = momentOf(given.text('to'));
    const { clock } = await services();
    moveClockOn(clock, to, systemClock.now());
    await terminal.out(
      `The clock shows ${Instant.londonDate(to)} ${Instant.londonTime(to)} London time from now on.`,
    );
    const { notice } = clockOfSetting(clock);
    if (notice !== null) await terminal.out(notice);
    return 0;
  },
};

/** @throws UsageFault */
function momentOf(text: string): Instant {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(text) ?? [];
  if (LocalDate.fault(day) !== null) {
    throw misused(`"${text}" is no day and time: write --to 2024-10-08T10:00.`);
  }
  return Instant.atLondonTime(LocalDate.parse(day), time);
}
