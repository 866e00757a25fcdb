import { LocalDate } from '@tipstaff/kernel';
import { textsInZip } from './forms/fixed-zip';
import { learningSheet } from './learning-sheet';

const window = (from: string, to: string) => ({
  from: LocalDate.parse(from),
  to: LocalDate.parse(to),
});
const SEPTEMBER = window('2024-09-01', '2024-09-30');
const sheet = {
  themes: [
    { theme: 'record-keeping', lessons: ['Say why <in words>.', 'Write down why.'] },
    { theme: 'custody', lessons: ['Ask twice.'] },
  ],
  heldBack: 3,
};

it('is a page with a heading for each theme, and a line for each lesson', async () => {
  const { name, type, bytes } = await learningSheet({ window: SEPTEMBER, sheet }, 'html');
  const html = new TextDecoder().decode(bytes);
  expect([name, type]).toEqual(['learning-2024-09.html', 'text/html; charset=utf-8']);
  expect(html).toContain('<h1>Learning: September 2024</h1>');
  expect(html).toContain(
    '<h2>Record keeping</h2>\n<ul><li>Say why &lt;in words&gt;.</li><li>Write down why.</li></ul>',
  );
  expect(html).not.toContain('held back');
});

it('is a Word document with the same words', async () => {
  const { bytes } = await learningSheet({ window: SEPTEMBER, sheet }, 'docx');
  const body = textsInZip(bytes).get('word/document.xml') ?? '';
  expect(body).toMatch(
    /"Heading1"[\s\S]*Learning: September 2024[\s\S]*"Heading2"[\s\S]*Record keeping/u,
  );
  expect(body).toContain('Ask twice.');
});

it('says so where nothing may be told, and has both days of another window', async () => {
  const none = { window: window('2024-09-05', '2024-09-30'), sheet: { themes: [], heldBack: 1 } };
  const html = new TextDecoder().decode((await learningSheet(none, 'html')).bytes);
  expect(html).toContain('Learning: 5 September 2024 to 30 September 2024');
  expect(html).toContain('There is nothing that may be told.');
});
