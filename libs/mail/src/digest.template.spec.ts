import { LocalDate } from '@tipstaff/kernel';
import { type DigestContent, type DigestEntry } from './digest-content';
import { digestMail } from './digest.template';

const entry = (fields: Partial<DigestEntry> = {}): DigestEntry => ({
  standing: 'overdue',
  reference: 'complaint CO/00123/23',
  what: 'Chapter 13 report: 12 months',
  toWhom: 'to the local policing body',
  when: 'Owed since Fri 6 September 2024',
  why: 'R-C13-2: made 6 September 2023',
  days: 'owed for 25 days',
  next: 'send the report.',
  moved: null,
  owner: null,
  standsInFor: null,
  link: null,
  ...fields,
});

const content = (fields: Partial<DigestContent> = {}): DigestContent => ({
  force: 'norfolk',
  day: LocalDate.parse('2024-10-01'),
  urgent: false,
  entries: [entry()],
  rules: [{ id: 'R-C13-2', words: 'reported as soon as practicable', source: 'SI 2020/2 reg. 13' }],
  notice: null,
  reference: 'abc123',
  ...fields,
});

describe('the mail of a day', () => {
  it.each([
    [['overdue', 'overdue', 'due'], '[Tipstaff] norfolk 2024-10-01: 2 overdue, 1 due'],
    [['overdue'], '[Tipstaff] norfolk 2024-10-01: complaint CO/00123/23, owed for 25 days'],
    [['due', 'due'], '[Tipstaff] norfolk 2024-10-01: 2 due'],
    [['due', 'gone', 'gone'], '[Tipstaff] norfolk 2024-10-01: 1 due, 2 no longer yours'],
  ] as const)('has a subject that sorts by force and day: %s', (standings, subject) => {
    const entries = standings.map((standing) => entry({ standing }));
    expect(digestMail(content({ entries })).subject).toBe(subject);
  });

  it('says in its subject and at its head that it could not wait', () => {
    const { subject, text, html } = digestMail(content({ urgent: true }));
    expect(subject).toMatch(/^\[Tipstaff\] norfolk 2024-10-01 urgent: /);
    for (const body of [text, html]) {
      expect(body).toContain('Urgent: this could not wait for the next digest.');
    }
  });

  it('says the same in plain text and in HTML', () => {
    const moved = 'Moved from 4 October 2024 to 8 October 2024.';
    const { text, html } = digestMail(
      content({
        entries: [
          entry({
            moved,
            owner: 'OPCC',
            standsInFor: 'Vetting',
            link: 'https://tipstaff.example/x?a=1',
          }),
        ],
        notice: 'Demo clock.',
      }),
    );
    for (const words of [
      'complaint CO/00123/23',
      'Chapter 13 report: 12 months, to the local policing body',
      'Owed since Fri 6 September 2024',
      'R-C13-2: made 6 September 2023',
      'owed for 25 days',
      'send the report.',
      moved,
      'Owner: OPCC',
      'You stand in for: Vetting',
      'https://tipstaff.example/x?a=1',
      'Demo clock.',
      'reported as soon as practicable',
      'abc123',
    ]) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  it('shows what people wrote as text, never as HTML', () => {
    const { html } = digestMail(content({ entries: [entry({ reference: 'a "<b>" & \'c\'' })] }));
    expect(html).toContain('a &quot;&lt;b&gt;&quot; &amp; &#39;c&#39;');
    expect(html).not.toContain('<b>');
  });

  it('leaves a heading out when nothing stands under it', () => {
    const { text } = digestMail(content());
    expect(text).toContain('Overdue (1)');
    expect(text).not.toContain('Due (');
  });
});
