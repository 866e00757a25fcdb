import { type VNode } from 'preact';

export interface Bar {
  /** Under the bar: `Jul to Sep 2024`. */
  readonly label: string;
  /** Null where there is nothing to make a percentage or mean of. */
  readonly value: number | null;
  /** As it is printed over the bar. */
  readonly words: string;
  /** Where its cases are listed; null for whoever may not see them. */
  readonly href: string | null;
  /** The window cuts the month or quarter: it is hatched, and its label says so. */
  readonly partial: boolean;
}

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 44;
const BOTTOM = 60;
const TOP = 24;
const GRIDLINES = 5;
const BASE = 10;

/**
 * Bars from zero, in the order of time. What it shows is said in its title and description, and in the table that
 * stands beside it.
 */
export function BarChart(props: {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
}): VNode {
  const { id, title, description, bars } = props;
  const step = stepOf(Math.max(1, ...bars.map(({ value }) => value ?? 0)));
  const most = step * GRIDLINES;
  const slot = (WIDTH - LEFT) / Math.max(1, bars.length);
  const heightOf = (value: number): number => (value / most) * (HEIGHT - TOP - BOTTOM);
  const floor = HEIGHT - BOTTOM;
  return (
    <svg
      class="app-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatched`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="app-bars__hatch" d="M0,6 L6,0" />
        </pattern>
      </defs>
      {Array.from({ length: GRIDLINES + 1 }, (_, line) => {
        const y = floor - heightOf(line * step);
        return (
          <g key={line} aria-hidden="true">
            <line class="app-bars__grid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
            <text class="app-bars__text" x={LEFT - 6} y={y + 4} text-anchor="end">
              {line * step}
            </text>
          </g>
        );
      })}
      {bars.map((bar, index) => {
        const height = heightOf(bar.value ?? 0);
        const x = LEFT + index * slot;
        return (
          <Linked href={bar.href} key={bar.label}>
            <rect
              class="app-bars__bar"
              x={x + slot * 0.15}
              y={floor - height}
              width={slot * 0.7}
              height={height}
              {...(bar.partial ? { fill: `url(#${id}-hatched)` } : {})}
              data-partial={bar.partial ? 'true' : undefined}
            />
            <text
              class="app-bars__text app-bars__value"
              x={x + slot / 2}
              y={floor - height - 6}
              text-anchor="middle"
            >
              {bar.words}
            </text>
            {linesOf(bar).map((line, at) => (
              <text
                key={line}
                class="app-bars__text"
                x={x + slot / 2}
                y={floor + 16 + at * 14}
                text-anchor="middle"
              >
                {line}
              </text>
            ))}
          </Linked>
        );
      })}
    </svg>
  );
}

/** `Jul–Sep`, `2024`, and `part` where it is one: each bar has little room. */
function linesOf({ label, partial }: Bar): readonly string[] {
  const words = label.split(' ');
  const year = words.pop() ?? '';
  return [words.join(' ').replace(' to ', '–'), year, ...(partial ? ['part'] : [])];
}

function Linked(props: {
  readonly href: string | null;
  readonly children: VNode | readonly (VNode | readonly VNode[])[];
}): VNode {
  const { href, children } = props;
  return href === null ? <g>{children}</g> : <a href={href}>{children}</a>;
}

/** 1, 2 or 5 and noughts: so many steps of it reach the highest bar. */
function stepOf(most: number): number {
  const least = most / GRIDLINES;
  const ten = BASE ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, BASE].find((one) => one * ten >= least) ?? BASE;
  return Math.max(1, step * ten);
}
