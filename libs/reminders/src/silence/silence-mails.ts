import { LocalDate } from '@tipstaff/kernel';
import { noteMail, type RenderedMail } from '@tipstaff/mail';
import { type GivenReminder } from '../digest-content';
import { type DailyLine, lineInWords } from './daily-line-log.query';

/** The account of the day, for whoever sees to it that reminders go out. */
export function dailyLineMailOf(
  line: DailyLine,
  notice: string | null,
  reference: string,
): RenderedMail {
  const { force, on, failed, unknown, waiting, missed } = line;
  const todo = [
    ...(missed > 0
      ? [
          `${missed} were due and are in no mail: that is a fault of Tipstaff. Look at the worker's log.`,
        ]
      : []),
    ...(unknown > 0
      ? [
          `${unknown} may or may not have arrived: GET /api/v1/reminders?force=${force}&state=unknown lists them. Look for their references in the mailbox or the mail server's log, then settle each.`,
        ]
      : []),
    ...(failed > 0
      ? [
          `${failed} could not be sent: GET /api/v1/reminders?force=${force}&state=failed says why. Mend the address or the mail server; what is still due comes again on the next working day.`,
        ]
      : []),
    ...(waiting > 0
      ? [`${waiting} still wait for the mail server: see /health of the worker.`]
      : []),
  ];
  return noteMail({
    subject: `[Tipstaff] ${force} ${on}: ${lineInWords(line)}`,
    title: 'Reminders of the day',
    notice,
    paragraphs: [
      `${force}, ${LocalDate.inWords(on)}: ${lineInWords(line)}.`,
      ...(todo.length === 0 ? ['Nothing is to be done.'] : todo),
      'This comes on every working day. If it does not come, no reminders may be going out: see docs/how-to/when-the-silence-alarm-rings.md.',
    ],
    reference,
  });
}

/** Holds nothing: that it arrives is all it says. */
export function canaryMailOf(given: readonly GivenReminder[], reference: string): RenderedMail {
  const slot = given[0]?.reminder.obligation.split('#').at(-1) ?? '';
  return noteMail({
    subject: `[Tipstaff] canary ${slot}`,
    title: 'Canary',
    notice: null,
    paragraphs: [
      `Released in the hour ${slot} (UTC). It shows that reminders find their way from the record to a mailbox; there is nothing to do.`,
    ],
    reference,
  });
}
