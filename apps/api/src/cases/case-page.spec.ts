import {
  type CaseCommand,
  type CaseEvent,
  type CaseRef,
  type CaseState,
  decide,
  noContext,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { casePage, type CasePageInput } from './case-page';
import { type CaseDto } from './case-page.dto';

type Page = Omit<CaseDto, 'proposals'>;

const ref: CaseRef = { type: 'complaint', force: 'norfolk', reference: 'CO/1/23' };
const day = (text: string) => LocalDate.parse(text);
const TODAY = day('2024-10-01');

const happened = (milestone: string, on: string, value: string | null = null): CaseCommand => ({
  kind: 'record',
  facts: [
    { milestone, on: day(on), enteredOn: day(on), value, person: null, related: null, note: null },
  ],
});

const wholeDraft = {
  progress: 'Eleven accounts were taken.',
  estimate: '2024-12-01',
  'reason-for-length': 'A witness was abroad.',
  'planned-steps': 'The last interview.',
};

const aboutPeriod1 = (
  milestone: string,
  on: string,
  value: string | null,
  details: Record<string, string> = {},
): CaseCommand => {
  const command = happened(milestone, on, value);
  return command.kind === 'record'
    ? {
        ...command,
        facts: command.facts.map((one) => ({ ...one, details: { period: '1', ...details } })),
      }
    : command;
};

/** The page after these commands, decided one after the other. */
function pageAfter(...commands: CaseCommand[]): Page {
  return pageFor(() => true, ...commands);
}

function pageFor(may: CasePageInput['may'], ...commands: CaseCommand[]): Page {
  const history: CaseEvent[] = [];
  for (const command of commands) {
    for (const event of decide(ref.type, history, command)) {
      const content = event.secret?.content ?? null;
      history.push({ ...event, number: history.length + 1, content });
    }
  }
  return casePage({
    ref,
    history,
    law: new Law(),
    context: noContext,
    today: TODAY,
    notice: null,
    may,
  });
}

const open = [
  happened('made', '2023-09-06'),
  happened('handling', '2023-09-07', 'schedule-3'),
  happened('investigation', '2023-09-20', 'local'),
];

describe('the page of a case', () => {
  it('gives the version that the next command has to name', () => {
    expect(pageAfter(...open).version).toBe(3);
  });

  it('lists facts in the order in which they happened, with the numbers they were entered under', () => {
    const { timeline } = pageAfter(...open, happened('logged', '2023-09-06'));
    expect(timeline.map(({ number, milestone }) => [number, milestone])).toEqual([
      [1, 'made'],
      [4, 'logged'],
      [2, 'handling'],
      [3, 'investigation'],
    ]);
  });

  it('says how early or late each duty ended, or is so far, as its rule counts', () => {
    // Logged on the Monday after a weekend; contacted on Saturday 23 September, after a Wednesday.
    const { obligations } = pageAfter(
      ...open,
      happened('logged', '2023-09-11'),
      happened('contacted', '2023-09-23'),
    );
    const saidOf = (rule: string) => obligations.find((one) => one.rule === rule)?.timeliness.words;
    expect(saidOf('R-PM-2')).toBe('1 working day late');
    expect(saidOf('R-PM-3')).toBe('3 working days late');
    expect(saidOf('R-KI-2')).toMatch(/^\d+ days late so far$/);
    expect(saidOf('R-C13-2')).toBe('the law gives no last day');
  });

  it('keeps a corrected fact with what it was and why it was changed', () => {
    const { timeline } = pageAfter(...open, {
      kind: 'correct',
      fact: 3,
      to: { on: day('2023-09-21'), value: 'directed', person: null, related: null, note: null },
      reason: 'The letter is dated the 21st.',
      today: TODAY,
    });
    expect(timeline.at(-1)).toMatchObject({
      number: 3,
      on: '2023-09-21',
      value: 'directed',
      standing: 'corrected',
      asEntered: { on: '2023-09-20', value: 'local' },
      changes: [{ kind: 'corrected', number: 4, reason: 'The letter is dated the 21st.' }],
    });
  });

  it('keeps a withdrawn fact, which no longer counts in the state', () => {
    const page = pageAfter(...open, {
      kind: 'withdraw',
      fact: 2,
      reason: 'Another complaint was meant.',
      today: TODAY,
    });
    expect(page.timeline.find(({ number }) => number === 2)?.standing).toBe('withdrawn');
    expect((page.state as CaseState & { handling: string }).handling).toBe('not-decided');
  });

  it('shows what is owed today with its explanation in words', () => {
    const owed = pageAfter(...open).obligations.find(({ rule }) => rule === 'R-C13-2');
    expect(owed).toMatchObject({
      status: 'owed',
      arose: '2024-09-06',
      due: null,
      overdue: true,
      endedOn: null,
    });
    expect(owed?.explanation?.lines.join('\n')).toContain('R-C13-2');
  });

  it('shows to whom a report goes, and who withheld it and why', () => {
    const decision = happened('chapter-13-withheld', '2024-09-20', 'lpb');
    const [fact] = decision.kind === 'record' ? decision.facts : [];
    const page = pageAfter(...open, {
      kind: 'record',
      facts: [{ ...fact, note: 'A trial is listed.', person: 'Chief Constable' }],
    });
    const owed = page.obligations.find(({ rule }) => rule === 'R-C13-2');
    expect(owed).toMatchObject({
      direction: 'owed',
      recipients: [
        {
          recipient: 'lpb',
          decision: 'withheld',
          by: 'Chief Constable',
          why: 'A trial is listed.',
        },
        { recipient: 'dg', decision: 'send', by: 'law' },
      ],
    });
    expect(owed?.explanation?.lines).toContain(
      'Recipient, the local policing body: withheld (by Chief Constable: A trial is listed.).',
    );
    const offered = page.commands.find(({ command }) => command === 'withhold-chapter-13-report');
    expect(offered).toMatchObject({ permission: 'chapter-13.withhold', available: true });
  });

  it('shows to whom a report was sent, and who of those it was owed to was not told', () => {
    const page = pageAfter(
      ...open,
      aboutPeriod1('chapter-13-drafted', '2024-09-10', null, wholeDraft),
      aboutPeriod1('chapter-13', '2024-09-20', 'dg+complainant'),
      aboutPeriod1('chapter-13-delivered', '2024-09-23', 'dg'),
    );
    const report = page.obligations.find(({ rule }) => rule === 'R-C13-2');
    expect(report).toMatchObject({ status: 'owed' });
    const told = report?.recipients.map(({ recipient, decision, sentOn, deliveredOn }) =>
      [recipient, decision, sentOn, deliveredOn].join(' '),
    );
    expect(told).toEqual([
      'lpb send  ',
      'dg sent 2024-09-20 2024-09-23',
      'complainant sent 2024-09-20 ',
    ]);
  });

  it('shows as awaited what the Director General owes the force, and never as overdue', () => {
    const [made, handled] = open;
    const page = pageAfter(made, handled, happened('investigation', '2023-09-20', 'independent'));
    expect(page.obligations.find(({ rule }) => rule === 'R-C13-5')).toMatchObject({
      direction: 'inbound',
      status: 'awaited',
      overdue: false,
      days: null,
    });
  });

  it('names the regime it came in under, and the duty that it does not know', () => {
    const { state, regime, notes } = pageAfter(...open);
    expect([(state as { regime?: string }).regime, regime?.id, notes]).toEqual([
      '2020',
      '2020',
      [],
    ]);
    const before = pageAfter(happened('made', '2020-01-31'));
    expect(before.regime).toMatchObject({ id: '2012', from: '2012-11-22' });
    expect(before.notes).toEqual([expect.stringContaining('Regime 2012: no such duty')]);
  });

  it('shows what has ended with the day and the reason, and no days left', () => {
    const { obligations } = pageAfter(...open, happened('logged', '2023-09-07'));
    expect(obligations.find(({ rule }) => rule === 'R-PM-2')).toMatchObject({
      status: 'ended',
      endedOn: '2023-09-07',
      endedBy: 'discharged',
      overdue: false,
      days: null,
    });
  });

  it('offers the commands of its type and says which rule is in the way of the others', () => {
    const offered = new Map(pageAfter(...open).commands.map((one) => [one.command, one]));
    expect(offered.get('finalise')).toMatchObject({ available: true, whyNot: null });
    expect(offered.get('resume')).toMatchObject({
      available: false,
      whyNot: {
        code: 'complaint.resumed-without-suspended',
        detail: expect.stringContaining('was not suspended'),
      },
    });
  });

  it('says of what is about an allegation or a recommendation that there is none yet', () => {
    const offered = new Map(pageAfter(...open).commands.map((one) => [one.command, one]));
    for (const [command, code] of [
      ['decide-allegation', 'complaint.allegation-decision-without-allegation'],
      ['withdraw-allegation', 'complaint.allegation-withdrawn-without-allegation'],
      ['respond-to-recommendation', 'complaint.recommendation-response-without-recommendation'],
      ['record-response-published', 'complaint.response-published-without-recommendation'],
    ] as const) {
      expect(offered.get(command)).toMatchObject({ available: false, whyNot: { code } });
    }
    expect(offered.get('capture-learning')).toMatchObject({ available: true });
  });

  it('tells what can be done at once from what belongs to a later stage of the case', () => {
    const now = (...commands: CaseCommand[]) =>
      pageAfter(...commands)
        .commands.filter(({ available, when }) => available && (when === 'now' || when === 'next'))
        .map(({ command }) => command);
    const received = happened('made', '2023-09-06');
    expect(now(received)).toEqual([
      ...['log', 'decide-handling', 'record-contact', 'waive-contact', 'record-allegation'],
      ...['find-referral-mandatory', 'refer', 'receive-withdrawal', 'allocate'],
      ...['correct-fact', 'withdraw-fact', 'restrict-case'],
    ]);
    const handled = [received, happened('handling', '2023-09-07', 'schedule-3')];
    expect(now(...handled)).toEqual(expect.arrayContaining(['decide-investigation', 'finalise']));
    const investigating = pageAfter(...handled).commands;
    expect(investigating.find(({ command }) => command === 'request-review')).toMatchObject({
      ...{ available: true, stage: 'Review and recommendations', when: 'later' },
    });
    expect(now(...handled, happened('finalised', '2023-12-01', 'resolved'))).toContain(
      'request-review',
    );
  });

  it('owes an explained date as soon as a complaint was received, as the help has it', () => {
    const { obligations } = pageAfter(happened('made', '2024-09-30'));
    const owed = obligations.filter(({ status }) => status === 'owed');
    expect(owed.filter(({ due, explanation }) => due !== null && explanation !== null)).not.toEqual(
      [],
    );
  });

  it('puts what answers a fact that stands among what can be done at once', () => {
    const when = (...commands: CaseCommand[]) =>
      new Map(pageAfter(...commands).commands.map((one) => [one.command, one.when]));
    const received = happened('made', '2023-09-06');
    const referred = when(received, happened('referred', '2023-09-07', 'mandatory'));
    expect([when(received).get('record-mode'), referred.get('record-mode')]).toEqual([
      ...['later', 'now'],
    ]);
  });

  it('puts what has been told of a stage that is over under what was earlier', () => {
    const handled = [
      happened('made', '2023-09-06'),
      happened('contacted', '2023-09-06'),
      happened('handling', '2023-09-07', 'schedule-3'),
    ];
    const when = (...commands: CaseCommand[]) =>
      new Map(pageAfter(...commands).commands.map((one) => [one.command, one.when]));
    const open = when(...handled);
    expect([open.get('record-contact'), open.get('log')]).toEqual(['earlier', 'now']);
    const over = when(...handled, happened('finalised', '2023-12-01', 'resolved'));
    expect([over.get('log'), over.get('decide-investigation')]).toEqual(['earlier', 'earlier']);
    expect([over.get('finalise'), over.get('request-review')]).toEqual(['now', 'next']);
  });

  it('says of what leads on whose it is, also where the asker may not', () => {
    const { commands } = pageFor(
      (permission) => permission !== 'complaint.decide',
      happened('made', '2023-09-06'),
    );
    expect(commands.filter((one) => one.when === 'next')).toMatchObject([
      { command: 'decide-handling', roles: ['PSD supervisor', 'Head of PSD'], available: false },
    ]);
  });

  it('says of a command that is not the asker’s which permission it needs', () => {
    const { commands } = pageFor((permission) => permission !== 'complaint.decide', ...open);
    const offered = new Map(commands.map((one) => [one.command, one]));
    expect(offered.get('log')).toMatchObject({ available: true });
    expect(offered.get('finalise')).toMatchObject({
      available: false,
      whyNot: { code: 'access.forbidden', detail: 'It needs the permission "complaint.decide".' },
    });
  });

  it('of a case that is not there yet offers its opening, and to restrict it before that', () => {
    const page = pageAfter();
    expect([page.version, page.state]).toEqual([0, null]);
    expect(page.commands.filter((one) => one.available).map((one) => one.command)).toEqual([
      'receive',
      'restrict-case',
    ]);
  });
});
