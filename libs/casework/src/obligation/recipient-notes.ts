import { type ReportRecipient } from '@tipstaff/law';

const OFFICES: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
  'chief-officer': 'the chief officer',
  officer: 'the officer concerned',
  complainant: 'the complainant',
  'interested-person': 'the interested person',
};

const DECISIONS: Readonly<Record<ReportRecipient['decision'], string>> = {
  send: 'to be sent',
  sent: 'sent',
  withheld: 'withheld',
  'not-applicable': 'not applicable',
};

/** The decisions in words, a line for each. */
export function recipientNotes(recipients: readonly ReportRecipient[]): readonly string[] {
  return recipients.map(
    ({ recipient, decision, by, why }) =>
      `Recipient, ${OFFICES[recipient] ?? recipient}: ${DECISIONS[decision]} (by ${by}: ${why}).`,
  );
}
