import { CaseRef } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { digestMail } from '@tipstaff/mail';
import { digestContent, type GivenReminder } from './digest-content';
import { type StandingObligation } from './obligations.port';

const day = (text: string) => LocalDate.parse(text);
const law = new Law();
const time = { today: day('2024-10-01'), notice: null };

const standing = (fields: Partial<StandingObligation>): StandingObligation => ({
  id: 'complaint:norfolk:CO/1/23#R-C13-2#1',
  force: 'norfolk',
  type: 'complaint',
  reference: 'CO/1/23',
  rule: 'R-C13-2',
  title: 'Chapter 13 report: 12 months',
  validFrom: day('2023-09-06'),
  validTo: null,
  arose: day('2024-09-06'),
  due: null,
  target: day('2024-09-19'),
  overdueFrom: day('2024-09-06'),
  owner: 'Professional Standards Department',
  basis: {
    start: day('2023-09-06'),
    facts: [{ milestone: 'made', on: day('2023-09-06'), number: 1 }],
    notes: [],
    period: {
      n: 1,
      from: day('2023-09-06'),
      to: day('2024-09-05'),
      dutyArises: day('2024-09-06'),
    },
  },
  ...fields,
});

const action = standing({
  id: `${CaseRef.stream({ force: 'norfolk', type: 'action', reference: 'PAM-1/1' })}#R-SRC-3#m`,
  type: 'action',
  reference: 'PAM-1/1',
  rule: 'R-SRC-3',
  title: 'Action of an accountability meeting',
  arose: day('2024-07-22'),
  due: day('2024-10-08'),
  target: null,
  overdueFrom: day('2024-10-09'),
  owner: 'OPCC + Chief Constable',
  basis: {
    start: day('2024-07-22'),
    facts: [{ milestone: 'raised', on: day('2024-07-22'), number: 1 }],
    notes: [],
    meeting: { reference: 'PAM-2', date: day('2024-10-08') },
  },
});

function given(
  obligation: StandingObligation,
  aboutOn: string,
  movedFrom: string | null = null,
): GivenReminder {
  const recipient = { name: 'OPCC', as: 'owner', standsInFor: null } as const;
  const moved = movedFrom === null ? null : day(movedFrom);
  const { id } = obligation;
  return {
    obligation,
    because: null,
    reminder: {
      obligation: id,
      aboutOn: day(aboutOn),
      rung: moved === null ? 'before-5' : 'moved',
      recipient,
      movedFrom: moved,
      toldBefore: null,
    },
  };
}

const linkTo = () => 'https://tipstaff.example/case';
const contentOf = (...all: GivenReminder[]) =>
  digestContent({ force: 'norfolk', kind: 'digest' }, all, law, time, 'abc123', linkTo);

describe('what a digest says', () => {
  it('tells a report that is owed without a date since when, and its local target as such', () => {
    const [entry] = contentOf(given(standing({}), '2024-09-06')).entries;
    expect(entry).toMatchObject({
      standing: 'overdue',
      reference: 'complaint CO/1/23',
      toWhom: 'to the local policing body and the Director General of the IOPC',
      when: 'Owed since Fri 6 September 2024, as soon as practicable; local target Thu 19 September 2024',
      why: 'R-C13-2: made 6 September 2023; period 6 September 2023 to 5 September 2024.',
      days: 'owed for 25 days',
    });
  });

  it('names those alone to whom a report is still owed', () => {
    const nothing = { sentOn: null, withheldOn: null, notAskedOn: null, acknowledgedOn: null };
    const { basis } = standing({});
    const duties = [
      { ...nothing, recipient: 'lpb', sentOn: day('2024-09-20') },
      { ...nothing, recipient: 'dg' },
    ];
    const [entry] = contentOf(
      given(standing({ basis: { ...basis, duties } }), '2024-09-06'),
    ).entries;
    expect(entry?.toWhom).toBe('to the Director General of the IOPC');
  });

  it('links to the page of whoever is reminded', () => {
    const [reminder] = [given(standing({}), '2024-09-06')];
    const toBody = {
      ...reminder,
      reminder: {
        ...reminder.reminder,
        recipient: { name: 'OPCC contact', as: 'opcc-contact', standsInFor: null },
      },
    } as GivenReminder;
    const links = digestContent(
      { force: 'norfolk', kind: 'digest' },
      [reminder, toBody],
      law,
      time,
      'abc123',
      ({ ref, rule }, as) => `${as} ${ref.reference} ${rule}`,
    ).entries.map(({ link }) => link);
    expect(links).toEqual(['owner CO/1/23 R-C13-2', 'opcc-contact CO/1/23 R-C13-2']);
  });

  it('tells a period under way when it ends, and that a report may be owed then', () => {
    const foreseen = standing({ arose: day('2024-10-08'), overdueFrom: day('2024-10-08') });
    const [entry] = contentOf(given(foreseen, '2024-10-08')).entries;
    expect(entry).toMatchObject({
      standing: 'due',
      when: 'The period ends on Mon 7 October 2024: if the investigation is not completed by then, a report is owed.',
      days: 'in 7 days',
      next: 'complete the investigation by then, or prepare the report.',
    });
  });

  it('says from where a date moved, and who owns it together with the reader', () => {
    const [entry] = contentOf(given(action, '2024-10-08', '2024-10-04')).entries;
    expect(entry).toMatchObject({
      when: 'Last day: Tue 8 October 2024',
      moved: 'Moved from 4 October 2024 to 8 October 2024.',
      owner: 'OPCC + Chief Constable',
      toWhom: 'for the meeting PAM-2',
      days: '7 days left',
    });
  });

  it('puts the longest overdue first and gives each rule once', () => {
    const other = standing({ id: 'x', reference: 'CO/2/23' });
    const content = contentOf(
      given(action, '2024-10-08'),
      given(other, '2024-09-14'),
      given(standing({}), '2024-09-06'),
    );
    expect(content.entries.map(({ reference }) => reference)).toEqual([
      'complaint CO/1/23',
      'complaint CO/2/23',
      'action PAM-1/1',
    ]);
    expect(content.rules.map(({ id }) => id)).toEqual(['R-C13-2', 'R-SRC-3']);
    expect(digestMail(content).subject).toBe('[Tipstaff] norfolk 2024-10-01: 2 overdue, 1 due');
  });

  it('says the next step that follows from the case, else that of the rule', () => {
    const next = 'notify the outcome; there is no right to a review.';
    const dated = { rule: 'R-KI-3', due: day('2024-10-01') } as const;
    const nextOf = (basis: Partial<StandingObligation['basis']>) =>
      contentOf(given(standing({ ...dated, basis: { ...action.basis, ...basis } }), '2024-10-01'))
        .entries[0]?.next;
    expect(nextOf({ next })).toBe(next);
    expect(nextOf({})).toBe('notify the outcome with the right to a review, then record the day.');
  });

  it.each([
    ['2024-10-01', 'due today'],
    ['2024-10-02', '1 day left'],
    ['2024-09-30', '1 day overdue'],
  ])('counts the days to %s: %s', (due, words) => {
    const dated = standing({ rule: 'R-KI-2', due: day(due), basis: { ...action.basis } });
    expect(contentOf(given(dated, due)).entries[0]?.days).toBe(words);
  });
});
