import { type ComponentChildren, type VNode } from 'preact';
import { Chart, LevelLines, part, scaleOf, Text } from './chart';

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
  readonly isPart: boolean;
}

const LEAST_WIDTH = 720;
const LEAST_SLOT = 58;
const HEIGHT = 310;
const LEFT = 50;
const FOOT = HEIGHT - 60;
const TOP = 28;
const HATCHING = 'hatched';

/** Bars from zero, in the order of time. */
export function Bars(props: {
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly source: ComponentChildren;
  readonly bars: readonly Bar[];
}): VNode {
  const { bars, ...said } = props;
  const width = Math.max(LEAST_WIDTH, LEFT + bars.length * LEAST_SLOT);
  const slot = (width - LEFT) / Math.max(1, bars.length);
  const scale = scaleOf(
    bars.map(({ value }) => value ?? 0),
    FOOT,
    TOP,
  );
  return (
    <Chart
      id="bars"
      {...said}
      width={width}
      height={HEIGHT}
      isLinked={bars.some(({ href }) => href !== null)}
    >
      <defs>
        <pattern id={HATCHING} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="app-chart__hatch" d="M0,6 L6,0" />
        </pattern>
      </defs>
      <LevelLines scale={scale} left={LEFT} right={width} />
      {bars.map((bar, index) => {
        const top = scale.at(bar.value ?? 0);
        const middle = LEFT + (index + 0.5) * slot;
        return (
          <Linked href={bar.href} key={bar.label}>
            <rect
              class={bar.isPart ? 'app-chart__part' : part.main}
              x={middle - slot * 0.35}
              y={top}
              width={slot * 0.7}
              height={scale.at(0) - top}
              {...(bar.isPart ? { fill: `url(#${HATCHING})` } : {})}
            />
            <Text x={middle} y={top - 6} of={bar.words} anchor="middle" isStrong />
            {linesOf(bar).map((line, at) => (
              <Text key={line} x={middle} y={FOOT + 18 + at * 16} of={line} anchor="middle" />
            ))}
          </Linked>
        );
      })}
    </Chart>
  );
}

/** `Jul–Sep`, `2024`, and `part` where it is one: each bar has little room. */
function linesOf({ label, isPart }: Bar): readonly string[] {
  const words = label.split(' ');
  const year = words.pop() ?? '';
  return [words.join(' ').replace(' to ', '–'), year, ...(isPart ? ['part'] : [])];
}

function Linked(props: {
  readonly href: string | null;
  readonly children: ComponentChildren;
}): VNode {
  const { href, children } = props;
  return href === null ? <g>{children}</g> : <a href={href}>{children}</a>;
}
