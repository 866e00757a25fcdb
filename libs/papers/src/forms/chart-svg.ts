import { type ChartModel } from '../model/paper-model';
import { escaped } from './escaped';

const WIDTH = 720;
const LABEL_WIDTH = 250;
const BAR = 26;
const GAP = 10;
const TOP = 26;
const LINE = 18;
const TITLE_LINE = 22;
const LABEL_LINE = 14;
/** Between the words of a bar and the bar. */
const LABEL_GAP = 10;
/** In pixels. */
const SIZE = { title: 17, subtitle: 14, label: 13, window: 11, printed: 14, foot: 12 };
/** Of two windows; 3:1 against white and told apart by their words as well. */
const COLOURS = ['#1d70b8', '#505a5f'];
const FONT = 'Arial, Helvetica, sans-serif';

/** A bar chart as SVG: bars from zero, each with its number, what is drawn and found in words above it. */
export function chartSvg(chart: ChartModel): string {
  const { title, subtitle, top, bars, end, foot, height } = placesIn(chart);
  const most = Math.max(...chart.bars.map(({ value }) => value), 1);
  const room = WIDTH - LABEL_WIDTH - 90;
  const drawn = bars.map(({ bar, label, window, y }) => {
    const width = Math.round((Math.max(bar.value, 0) / most) * room);
    const colour = COLOURS[bar.window] ?? COLOURS[0];
    const below = y + 12 + label.length * LABEL_LINE;
    return [
      ...label.map((line, index) => text(0, y + 12 + index * LABEL_LINE, line, SIZE.label)),
      ...window.map((line, index) => text(0, below + index * LABEL_LINE, line, SIZE.window)),
      `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR}" fill="${colour}"/>`,
      text(LABEL_WIDTH + width + 6, y + 18, bar.printed, SIZE.printed, 'bold'),
    ].join('');
  });
  const axis = `<line x1="${LABEL_WIDTH}" y1="${top - 6}" x2="${LABEL_WIDTH}" y2="${end}" stroke="#0b0c0c" stroke-width="1"/>`;
  const belowTitle = TOP + 2 + title.length * TITLE_LINE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alternative)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...title.map((line, index) => text(0, TOP + index * TITLE_LINE, line, SIZE.title, 'bold')),
    ...subtitle.map((line, index) => text(0, belowTitle + index * LINE, line, SIZE.subtitle)),
    ...drawn,
    axis,
    ...foot.map((line, index) => text(0, end + 24 + index * LINE, line, SIZE.foot)),
    '</svg>',
  ].join('');
}

/** Width and height in pixels. */
export function sizeOfChart(chart: ChartModel): {
  readonly width: number;
  readonly height: number;
} {
  return { width: WIDTH, height: placesIn(chart).height };
}

/** Where each thing stands: words that are too long for their line take another one. */
function placesIn(chart: ChartModel) {
  const title = lines(chart.title, WIDTH, SIZE.title, 'bold');
  const subtitle = lines(chart.subtitle, WIDTH, SIZE.subtitle);
  const top = TOP + title.length * TITLE_LINE + subtitle.length * LINE + LINE;
  let end = top;
  const bars = chart.bars.map((bar) => {
    const label = lines(bar.label, LABEL_WIDTH - LABEL_GAP, SIZE.label);
    const of = chart.windows[bar.window] ?? '';
    const window = lines(of, LABEL_WIDTH - LABEL_GAP, SIZE.window);
    const y = end;
    end += BAR + (label.length + window.length - 2) * LABEL_LINE + GAP;
    return { bar, label, window, y };
  });
  const foot = lines(chart.foot, WIDTH, SIZE.foot);
  return { title, subtitle, top, bars, end, foot, height: end + 16 + foot.length * LINE };
}

function text(x: number, y: number, words: string, size: number, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#0b0c0c">${escaped(words)}</text>`;
}

/** Broken between words; a word that is wider than the line, within it. */
function lines(
  words: string,
  width: number,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): readonly string[] {
  const fits = (line: string): boolean => widthOf(line, weight) * size <= width;
  const found: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') found.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && !fits(line + sign)) {
        found.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...found, line];
}

/** Signs of Arial by how wide they are at most, in parts of its size; all others are as wide as the last. */
const WIDTHS: readonly (readonly [RegExp, normal: number, bold: number])[] = [
  [/[ijl'|]/u, 0.26, 0.39],
  [/[ frtI.,:;!()[\]/-]/u, 0.34, 0.39],
  [/[a-zJ0-9"?*–“”]/u, 0.56, 0.62],
  [/[A-LNO-VX-Z&+−=<>]/u, 0.78, 0.78],
];
const WIDEST = 1.02;

function widthOf(line: string, weight: 'normal' | 'bold'): number {
  let width = 0;
  for (const sign of line) {
    const [, normal, bold] = (!/[mw]/u.test(sign) && WIDTHS.find(([of]) => of.test(sign))) || [
      ...[0, WIDEST, WIDEST],
    ];
    width += weight === 'bold' ? bold : normal;
  }
  return width;
}
