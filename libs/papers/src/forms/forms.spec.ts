import { paperOfSample } from '../model/paper-of-sample.fixture';
import { textsOf } from '../model/paper-model';
import { Resvg } from '@resvg/resvg-js';
import { chartPng, fontFiles } from './chart-png';
import { chartSvg } from './chart-svg';
import { paperDocx } from './docx';
import { textsInZip } from './fixed-zip';
import { paperHtml } from './html';

/** What a reader sees of XML or HTML: its text, signs put back. */
const seen = (marked: string): string =>
  marked
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const words = (text: string): string => text.replace(/\s+/g, '');

describe('a paper as a Word document', () => {
  let parts: ReadonlyMap<string, string>;
  let body = '';

  beforeAll(async () => {
    parts = textsInZip(await paperDocx(paperOfSample, 'ABCDEFGHIJKL'));
    body = parts.get('word/document.xml') ?? '';
  });

  const paragraphs = (style: string): readonly string[] =>
    [...body.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)]
      .map(([found]) => found)
      .filter((found) => found.includes(`<w:pStyle w:val="${style}"/>`))
      .map((found) => seen(found).replace(/\s+/g, ' ').trim());

  it('is the same bytes each time', async () => {
    const [one, two] = [await paperDocx(paperOfSample, null), await paperDocx(paperOfSample, null)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('has a title and headings of their built-in styles, without a gap', () => {
    expect(paragraphs('Title')).toEqual(['Update on visible and trusted policing']);
    expect(paragraphs('Heading1')).toEqual(['Complaints & Conduct', 'Appendix']);
    expect(paragraphs('Heading2')).toEqual(['Deeper']);
    expect(paragraphs('Heading3')).toEqual([]);
  });

  it('is British English, named, in 12 points without serifs, to the left', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:lang w:val="en-GB"/>');
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="24"\/>/s);
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial"/s);
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Complaints and Conduct update</dc:title>',
    );
    expect(body).not.toMatch(/w:jc w:val="(?:both|center|right)"/);
  });

  it('has real lists, and each ordered list counts from one', () => {
    expect(body.match(/<w:numPr>/g)).toHaveLength(4);
    expect(parts.get('word/numbering.xml')).toContain('w:val="decimal"');
  });

  it('has tables that a reader can follow: head repeated, rows whole, no cell merged or empty, named and described', () => {
    const tables = [...body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([found]) => found);
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength((table.match(/<w:tr>/g) ?? []).length);
      expect(table).not.toMatch(/w:gridSpan|w:vMerge/);
      const cells = [...table.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
        seen(cell).trim(),
      );
      expect(cells.filter((cell) => cell === '')).toEqual([]);
    }
    expect(tables[0]).toContain('<w:tblCaption w:val="PSD data"/>');
    expect(tables[0]).toContain('<w:tblDescription w:val="Each row is a figure."/>');
    expect(paragraphs('Caption')[0]).toMatch(/^Table\s.*PSD data$/);
    expect(body).toMatch(/SEQ Table/);
    expect(body).toMatch(/SEQ Figure/);
  });

  it('describes its pictures, which stand in the line, and has no text box', () => {
    expect(body).toMatch(/<wp:inline[\s\S]*descr="Bar chart of complaints\./);
    expect(body).not.toMatch(/wps:txbx|w:txbxContent|wp:anchor/);
  });

  it('counts its pages, and has its code in print', () => {
    const foot = [...parts].find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(foot).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(seen(foot)).toContain('ABCDEFGHIJKL');
  });
});

it('says the same numbers in every form', async () => {
  const parts = textsInZip(await paperDocx(paperOfSample, null));
  const docx = words(seen(parts.get('word/document.xml') ?? ''));
  const html = words(seen(paperHtml(paperOfSample, null)));
  const drawn = textsOf(paperOfSample.blocks.filter(({ kind }) => kind === 'chart'));
  for (const text of textsOf(paperOfSample.blocks)) {
    expect(html).toContain(words(text));
    // A chart is a picture in Word; what it says is beside it.
    if (!drawn.includes(text)) expect(docx).toContain(words(text));
  }
});

it('draws a chart with title and description, and the same as PNG', async () => {
  const chart = paperOfSample.blocks.find((block) => block.kind === 'chart');
  if (chart?.kind !== 'chart') throw new Error('no chart');
  const svg = chartSvg(chart);
  expect(svg).toContain('<title>Complaints fell from 393 to 334</title>');
  expect(svg).toContain('<desc>Bar chart of complaints.');
  const widths = [...svg.matchAll(/<rect x="250"[^>]*width="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(334 / 393, 2);
  expect(
    Buffer.from(await chartPng(svg))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

it('draws the words of a chart whole, on as many lines as they take', () => {
  const label = 'PSD data complaints opened (Schedule 3 and Outside Schedule 3)';
  const svg = (of: string) =>
    chartSvg({
      ...{ title: of, subtitle: 'Beside', alternative: 'Bars.', foot: 'Source.', kind: 'chart' },
      windows: ['Last 12 months'],
      bars: [{ label: of, window: 0, value: 334, printed: '334' }],
    });
  const drawn = (text: string) => [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, one]) => one);
  expect(drawn(svg(label)).join(' ')).toBe(`${label} Beside ${label} Last 12 months 334 Source.`);
  const height = (text: string) => Number(/height="(\d+)"/.exec(text)?.[1]);
  expect(height(svg(label))).toBe(height(svg('Complaints')) + 14);
});

it.each([
  'Complaints fell',
  'The number of public complaints that were formally recorded within the last twelve months fell from 1,393 to 1,334',
  'WWWW MMMM MAXIMUM WWWW WMWM MMMM WWMM MWMW WWMM MWMW MMWW WWMM MWMM WWMW MWWM',
  `${'W'.repeat(90)} and ${'Llanfairpwllgwyngyll'.repeat(9)}`,
])('draws no words of a chart beyond its edge: %s', (words) => {
  const svg = chartSvg({
    ...{ title: words, subtitle: words, alternative: 'Bars.', foot: words, kind: 'chart' },
    windows: [words],
    bars: [{ label: words, window: 0, value: 334, printed: '334' }],
  });
  const drawn = (part: RegExp) =>
    new Resvg(svg.replace(/<(?:rect|line)[^>]*>/g, '').replace(part, ''), {
      font: { loadSystemFonts: false, fontFiles: fontFiles(), sansSerifFamily: 'Arimo' },
    }).getBBox();
  const ofLabels = /<text[^>]* font-size="(?:17|14|12)"[^>]*>[^<]*<\/text>/g;
  const [all, labels] = [drawn(/^$/), drawn(ofLabels)];
  expect(all && all.x + all.width).toBeLessThanOrEqual(720);
  expect(labels && labels.x + labels.width).toBeLessThanOrEqual(250);
  expect(all && all.y + all.height).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(svg)?.[1]));
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, one]) => one).join('');
  expect(said.replaceAll(' ', '')).toBe(`${words.repeat(4)}334${words}`.replaceAll(' ', ''));
});

it('draws the words of a chart without any font of the machine, and bold ones bolder', async () => {
  const picture = (inside: string) =>
    chartPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Arial, Helvetica, sans-serif">${inside}</svg>`,
    );
  const of = (weight: string) => `<text x="0" y="20" font-weight="${weight}">Complaints £12</text>`;
  const drawn = await Promise.all([picture(''), picture(of('normal')), picture(of('bold'))]);
  const [none, plain, bold] = drawn.map((bytes) => Buffer.from(bytes).toString('base64'));
  expect(new Set([none, plain, bold]).size).toBe(3);
});

it('writes HTML that stands alone', () => {
  const html = paperHtml(paperOfSample, 'ABCDEFGHIJKL');
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('ABCDEFGHIJKL');
  expect(html).not.toMatch(/<script|src=|href=/);
});
