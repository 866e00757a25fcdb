import { paperOfSample } from '../model/paper-of-sample.fixture';
import { textsOf } from '../model/paper-model';
import { draftFiles, fileNamed } from '../sealing/handed-out';
import { PdfPrinter } from './pdf';
import { pagesOfPdf } from './text-of-pdf.fixture';

jest.setTimeout(120_000);

const packed = (text: string): string => text.replace(/\s+/gu, '');

describe('a paper as PDF, printed by a real browser', () => {
  let bytes: Uint8Array;
  let head = '';

  beforeAll(async () => {
    bytes = await new PdfPrinter('packaged').print(paperOfSample, 'ABCDEFGHIJKL');
    head = Buffer.from(bytes).toString('latin1');
  });

  it('has every text of the paper in its order', () => {
    const pages = pagesOfPdf(bytes);
    const whole = pages.join('');
    let at = 0;
    for (const text of textsOf(paperOfSample.blocks.filter(({ kind }) => kind !== 'chart'))) {
      const next = whole.indexOf(packed(text), at);
      expect([text, next]).toEqual([text, expect.any(Number)]);
      expect([text, next >= at]).toEqual([text, true]);
      at = next + packed(text).length;
    }
    for (const text of textsOf(paperOfSample.blocks)) expect(whole).toContain(packed(text));
    expect(whole).toContain(packed(paperOfSample.wrapper?.title ?? ''));
  });

  it('has the number of the page and the code at each foot', () => {
    const pages = pagesOfPdf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) =>
      expect(page).toContain(
        packed(`Page ${at + 1} of ${pages.length}. Code of this paper: ABCDEFGHIJKL`),
      ),
    );
  });

  it('ends no page with a heading', async () => {
    const blocks = Array.from({ length: 60 }, (_, at) => [
      { kind: 'heading', level: 2, text: `Heading ${at}` } as const,
      { kind: 'paragraph', text: 'Said in words. '.repeat(1 + ((at * 7) % 29)) } as const,
    ]).flat();
    const many = await new PdfPrinter('packaged').print({ ...paperOfSample, blocks }, null);
    const pages = pagesOfPdf(many).map((page) => page.replace(/Page\d+of\d+/u, ''));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((page) => /Heading\d+$/u.test(page))).toEqual([]);
  });

  it('is tagged, in British English, named, with an outline, in the font that comes with the program', () => {
    expect(head.slice(0, 5)).toBe('%PDF-');
    expect(head).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true/u);
    expect(head).toContain('/Lang (en-GB)');
    expect(head).toContain('/Title (Complaints and Conduct update)');
    expect(head).toMatch(/\/Outlines \d+ 0 R/u);
    expect(head).toMatch(/\/BaseFont \/[A-Z]+\+Arimo/u);
    expect(head).not.toMatch(/\/BaseFont \/[A-Z]+\+(?!Arimo)/u);
  });
});

describe('where no PDF is to be had', () => {
  it('is switched off unless a browser is named, and says how it is switched on', async () => {
    const off = new PdfPrinter(null);
    expect(off.isOn).toBe(false);
    await expect(off.print(paperOfSample, null)).rejects.toMatchObject({
      ...{ kind: 'not-found', code: 'paper.pdf-off' },
      message: expect.stringContaining('TIPSTAFF_CHROMIUM'),
    });
  });

  it('says so of a file of a paper that is asked for', () => {
    const files = draftFiles(paperOfSample, new PdfPrinter(null));
    expect(files.map(({ name }) => name)).toEqual(['draft.docx', 'draft.html']);
    const asked = (name: string) => () => fileNamed(files, name);
    expect(asked('draft.pdf')).toThrow(expect.objectContaining({ code: 'paper.pdf-off' }));
    expect(asked('draft.txt')).toThrow(expect.objectContaining({ code: 'paper.no-such-file' }));
  });

  it('says so where the browser does not start, and prints the next all the same', async () => {
    const broken = new PdfPrinter('/nowhere/chromium');
    const refused = { kind: 'unavailable', code: 'paper.pdf-failed' };
    await expect(broken.print(paperOfSample, null)).rejects.toMatchObject(refused);
    await expect(broken.print(paperOfSample, null)).rejects.toMatchObject(refused);
  });
});
