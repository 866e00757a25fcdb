/** What decides who is told of an investigation that ran over its period. */
export interface RecipientQuestion {
  readonly matter: 'complaint' | 'conduct' | 'dsi';
  /** Conduct outside Schedule 3 is reported under the Conduct Regulations (R-C13-9). */
  readonly schedule3: boolean;
  readonly form: 'local' | 'directed' | 'independent';
  readonly appropriateAuthority: 'chief-officer' | 'local-policing-body';
  /** The chief officer's decision that a copy might prejudice this or another investigation. */
  readonly mightPrejudice: boolean;
}

export interface RecipientDecision {
  readonly recipient: 'lpb' | 'dg' | 'chief-officer' | 'officer';
  readonly decision: 'send' | 'withhold' | 'not-applicable';
  /** Who decides, and why. */
  readonly by: string;
  readonly why: string;
}

export interface ReportDuty {
  readonly rule: 'R-C13-4' | 'R-C13-5' | 'R-C13-9';
  /** The force owes nothing where the Director General holds the investigation. */
  readonly dutyHolder: 'force' | 'local policing body' | 'Director General of the IOPC';
  readonly recipients: readonly RecipientDecision[];
}

const PREJUDICE = 'a copy might prejudice this or another investigation';

function toLocalPolicingBody(question: RecipientQuestion, by: string): RecipientDecision {
  return question.mightPrejudice
    ? { recipient: 'lpb', decision: 'withhold', by, why: PREJUDICE }
    : { recipient: 'lpb', decision: 'send', by, why: 'no prejudice' };
}

/**
 * Who owes the report and to whom (R-C13-4, 5, 9). The prejudice exception lifts the duty to the
 * local policing body only, never to the Director General.
 * Source: SI 2020/2 reg. 13(1), (2); SI 2020/4 reg. 19.
 */
export function chapter13Recipients(question: RecipientQuestion): ReportDuty {
  if (question.matter === 'conduct' && !question.schedule3) {
    return {
      rule: 'R-C13-9',
      dutyHolder: 'force',
      recipients: [
        toLocalPolicingBody(question, 'appropriate authority'),
        {
          recipient: 'officer',
          decision: 'send',
          by: 'appropriate authority',
          why: 'a copy, subject to the harm test',
        },
        {
          recipient: 'dg',
          decision: 'not-applicable',
          by: 'law',
          why: 'outside Schedule 3 the Director General is not a recipient',
        },
      ],
    };
  }
  if (question.form !== 'local') {
    return {
      rule: 'R-C13-5',
      dutyHolder: 'Director General of the IOPC',
      recipients: [
        toLocalPolicingBody(question, 'Director General of the IOPC'),
        question.mightPrejudice
          ? {
              recipient: 'chief-officer',
              decision: 'withhold',
              by: 'Director General of the IOPC',
              why: PREJUDICE,
            }
          : {
              recipient: 'chief-officer',
              decision: 'send',
              by: 'Director General of the IOPC',
              why: 'no prejudice',
            },
      ],
    };
  }
  const toDirectorGeneral: RecipientDecision = {
    recipient: 'dg',
    decision: 'send',
    by: 'law',
    why: 'there is no exception for prejudice here',
  };
  if (question.appropriateAuthority === 'local-policing-body') {
    return {
      rule: 'R-C13-4',
      dutyHolder: 'local policing body',
      recipients: [
        {
          recipient: 'lpb',
          decision: 'not-applicable',
          by: 'law',
          why: 'it is the appropriate authority itself',
        },
        toDirectorGeneral,
      ],
    };
  }
  return {
    rule: 'R-C13-4',
    dutyHolder: 'force',
    recipients: [toLocalPolicingBody(question, 'chief officer'), toDirectorGeneral],
  };
}
