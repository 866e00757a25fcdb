import { LocalDate } from '@tipstaff/kernel';
import { digestMail } from './digest.template';
import { notifyBody } from './notify-mailer.adapter';

/** Without the characters that take no room: what a reader sees of a line that Notify leaves alone. */
const asRead = (body: string) => body.replaceAll('\u200B', '');

/** The blocks that Notify's renderer makes something of, by its own grammar. */
const NOTIFY_MARKUP = [
  /^ *#{1,6}/,
  /^ *([•*-]|\d+\.)/,
  /^ *\^/,
  /^ {0,3}([-*_] *){3,}$/,
  /^ {4}/,
  /^ *(`{3,}|~{3,})/,
  /^ *\[[^\]]+\]:/,
  /\]\(|\]\[/,
];

describe('a text on its way through Notify', () => {
  it.each([
    '# not a heading',
    '* not in a list',
    '- not in a list',
    '-9 working days',
    '• as it stands',
    '^ not an inset',
    '3. the third ground, and not the first',
    '    indented by four',
    '***',
    '___',
    '* * *',
    '```',
    '[1]: https://example.org',
    'see [the rule](https://example.org) and [a][b]',
    '| a | b |',
  ])('keeps the line %j as written', (line) => {
    const [before, body, after] = notifyBody(`Before\n${line}\nAfter`).split('\n');
    expect([before, asRead(body ?? ''), after]).toEqual(['Before', line.trim(), 'After']);
    for (const markup of NOTIFY_MARKUP) expect(body).not.toMatch(markup);
  });

  it('keeps a backslash that Notify would take for an escape', () => {
    expect(asRead(notifyBody('PSD\\-shared\\cases'))).toBe('PSD\\-shared\\cases');
    expect(notifyBody('PSD\\-shared')).not.toContain('\\-');
  });

  it('makes a heading of an underlined line', () => {
    expect(notifyBody('First\nOverdue (2)\n-----------\nSecond\nDue\n===\nThird')).toBe(
      'First\n\n# Overdue (2)\n\nSecond\n\n# Due\n\nThird',
    );
  });

  it('leaves a line of dashes alone to be a horizontal line', () => {
    expect(notifyBody('Before\n\n---\n\nAfter')).toBe('Before\n\n---\n\nAfter');
  });

  it('leaves addresses of pages to become links', () => {
    expect(notifyBody('https://tipstaff.example/cases')).toBe('https://tipstaff.example/cases');
  });

  it('knows every kind of line end', () => {
    expect(notifyBody('a\r\nb\rc\u2028d\n\n\n\ne\n')).toBe('a\nb\nc\nd\n\ne');
  });

  it('makes paragraphs and headings of the mail of a day', () => {
    const { text } = digestMail({
      force: 'norfolk',
      urgent: false,
      day: LocalDate.parse('2024-10-01'),
      entries: [
        {
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
        },
      ],
      rules: [{ id: 'R-C13-2', words: 'as soon as practicable', source: 'SI 2020/2 reg. 13' }],
      notice: null,
      reference: 'abc123',
    });
    expect(notifyBody(text).split('\n')).toEqual([
      'What is owed: norfolk, Tue 1 October 2024',
      '',
      '# Overdue (1)',
      '',
      'complaint CO/00123/23: owed for 25 days',
      'Chapter 13 report: 12 months, to the local policing body',
      'Owed since Fri 6 September 2024',
      'Why: R-C13-2: made 6 September 2023',
      'Next: send the report.',
      '',
      'Why these dates',
      'R-C13-2: as soon as practicable. Source: SI 2020/2 reg. 13.',
      '',
      expect.stringContaining('You receive one of these a day at most'),
      'Reference abc123',
    ]);
  });
});
