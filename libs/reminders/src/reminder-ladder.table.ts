import { type ObligationRule, owedUnder, remindedRules } from '@tipstaff/casework';
import { type ReminderLadder, standardLadder } from '@tipstaff/law';

/** London times of day, `HH:MM`, in which mail may reach a person. */
export interface ReminderHours {
  /** The digest of a working day is made then. */
  readonly digestAt: string;
  /** Nothing urgent goes out from then ... */
  readonly quietFrom: string;
  /** ... until then on the next day. */
  readonly quietUntil: string;
  /** Whether what is urgent goes out at weekends and on bank holidays as well: some law does not wait. */
  readonly urgentOnEveryDay: boolean;
}

export interface ReminderLadders {
  readonly hours: ReminderHours;
  readonly standard: ReminderLadder;
  readonly byRule: Readonly<Partial<Record<ObligationRule, ReminderLadder>>>;
}

/** What ships; a force may set its own (docs/how-to/set-a-reminder-ladder.md). The ladder of a rule stands in its row. */
export const shippedLadders: ReminderLadders = {
  hours: {
    digestAt: '07:30',
    quietFrom: '20:00',
    quietUntil: '07:30',
    urgentOnEveryDay: true,
  },
  standard: standardLadder,
  byRule: Object.fromEntries(
    remindedRules
      .map((rule) => [rule, owedUnder[rule].remind] as const)
      .filter(([, ladder]) => ladder !== standardLadder),
  ),
};
