import { type ChartModel } from '../model/paper-model';
import { escaped } from './escaped';

const WIDTH = 720;
const LABEL_WIDTH = 250;
const BAR = 26;
const GAP = 10;
const TOP = 84;
const LINE = 18;
const TITLE_LINE = 22;
/** How many characters fit a line, as wide as most of them are. */
const FIT = { title: 84, label: 36, foot: 96 };
const LABEL_LINE = 14;
/** Of two windows; 3:1 against white and told apart by their words as well. */
const COLOURS = ['#1d70b8', '#505a5f'];
const FONT = 'Arial, Helvetica, sans-serif';

/** A bar chart as SVG: bars from zero, each with its number, what is drawn and found in words above it. */
export function chartSvg(chart: ChartModel): string {
  const { title, top, bars, end, foot, height } = placesIn(chart);
  const most = Math.max(...chart.bars.map(({ value }) => value), 1);
  const room = WIDTH - LABEL_WIDTH - 90;
  const drawn = bars.map(({ bar, label, y }) => {
    const width = Math.round((Math.max(bar.value, 0) / most) * room);
    const colour = COLOURS[bar.window] ?? COLOURS[0];
    return [
      ...label.map((line, index) => text(0, y + 12 + index * LABEL_LINE, line, 13)),
      text(0, y + 12 + label.length * LABEL_LINE, chart.windows[bar.window] ?? '', 11),
      `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR}" fill="${colour}"/>`,
      text(LABEL_WIDTH + width + 6, y + 18, bar.printed, 14, 'bold'),
    ].join('');
  });
  const axis = `<line x1="${LABEL_WIDTH}" y1="${top - 6}" x2="${LABEL_WIDTH}" y2="${end}" stroke="#0b0c0c" stroke-width="1"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alternative)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...title.map((line, index) => text(0, 26 + index * TITLE_LINE, line, 17, 'bold')),
    text(0, 28 + title.length * TITLE_LINE, chart.subtitle, 14),
    ...drawn,
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
  return { width: WIDTH, height: placesIn(chart).height };
}

/** Where each thing stands: words that are too long for their line take another one. */
function placesIn(chart: ChartModel) {
  const title = lines(chart.title, FIT.title);
  const top = TOP + (title.length - 1) * TITLE_LINE;
  let end = top;
  const bars = chart.bars.map((bar) => {
    const label = lines(bar.label, FIT.label);
    const y = end;
    end += BAR + (label.length - 1) * LABEL_LINE + GAP;
    return { bar, label, y };
  });
  const foot = lines(chart.foot, FIT.foot);
  return { title, top, bars, end, foot, height: end + 16 + foot.length * LINE };
}

function text(x: number, y: number, words: string, size: number, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#0b0c0c">${escaped(words)}</text>`;
}

function lines(words: string, most: number): readonly string[] {
  const found = [''];
  for (const word of words.split(' ')) {
    const last = found[found.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= most) found.push(word);
    else found[found.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return found;
}
