import { type ChartModel } from '../model/paper-model';
import { escaped } from './escaped';

const WIDTH = 720;
const LABEL_WIDTH = 250;
const BAR = 26;
const GAP = 10;
const TOP = 84;
const LINE = 18;
const CHARACTERS_PER_LINE = 96;
/** Of two windows; 3:1 against white and told apart by their words as well. */
const COLOURS = ['#1d70b8', '#505a5f'];
const FONT = 'Arial, Helvetica, sans-serif';

/** A bar chart as SVG: bars from zero, each with its number, what is drawn and found in words above it. */
export function chartSvg(chart: ChartModel): string {
  const most = Math.max(...chart.bars.map(({ value }) => value), 1);
  const room = WIDTH - LABEL_WIDTH - 90;
  const bars = chart.bars.map((bar, index) => {
    const y = TOP + index * (BAR + GAP);
    const width = Math.round((Math.max(bar.value, 0) / most) * room);
    const colour = COLOURS[bar.window] ?? COLOURS[0];
    return [
      text(0, y + 12, bar.label.length > 40 ? `${bar.label.slice(0, 39)}…` : bar.label, 13),
      text(0, y + 26, chart.windows[bar.window] ?? '', 11),
      `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR}" fill="${colour}"/>`,
      text(LABEL_WIDTH + width + 6, y + 18, bar.printed, 14, 'bold'),
    ].join('');
  });
  const foot = lines(chart.foot);
  const end = TOP + chart.bars.length * (BAR + GAP);
  const height = end + 16 + foot.length * LINE;
  const axis = `<line x1="${LABEL_WIDTH}" y1="${TOP - 6}" x2="${LABEL_WIDTH}" y2="${end}" stroke="#0b0c0c" stroke-width="1"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alternative)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(0, 26, chart.title, 17, 'bold'),
    text(0, 50, chart.subtitle, 14),
    ...bars,
    axis,
    ...foot.map((line, index) => text(0, end + 24 + index * LINE, line, 12)),
    '</svg>',
  ].join('');
}

/** Width and height in pixels. */
export function sizeOfChart(chart: ChartModel): {
  readonly width: number;
  readonly height: number;
} {
  const height = TOP + chart.bars.length * (BAR + GAP) + 16 + lines(chart.foot).length * LINE;
  return { width: WIDTH, height };
}

function text(x: number, y: number, words: string, size: number, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#0b0c0c">${escaped(words)}</text>`;
}

function lines(words: string): readonly string[] {
  const found = [''];
  for (const word of words.split(' ')) {
    const last = found[found.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= CHARACTERS_PER_LINE) found.push(word);
    else found[found.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return found;
}
