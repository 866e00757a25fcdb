import { type ComponentChildren, type VNode } from 'preact';
import { Chart, LevelLines, part, scaleOf, Text } from './chart';

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 50;

/** A bar for what is to be expected of each, and a line for the range in which it is likely to lie. */
export function Ranges(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly source: ComponentChildren;
  readonly columns: readonly {
    readonly label: string;
    readonly expected: number;
    readonly low: number;
    readonly high: number;
  }[];
}): VNode {
  const { title, subtitle, source, columns } = props;
  const values = columns.flatMap(({ expected, high }) => [expected, high]);
  const scale = scaleOf(values, HEIGHT - 46, 15);
  const step = (WIDTH - LEFT) / Math.max(1, columns.length);
  return (
    <Chart
      id="ranges"
      title={title}
      subtitle={subtitle}
      description={`Bar chart with ranges. ${title} The table below has the numbers of each month.`}
      source={source}
      width={WIDTH}
      height={HEIGHT}
    >
      <LevelLines scale={scale} left={LEFT} right={WIDTH} />
      {columns.map(({ label, expected, low, high }, index) => {
        const middle = LEFT + step * (index + 0.5);
        // Every second label only, where there is no room for all.
        const isLabelled = columns.length <= 12 || index % Math.ceil(columns.length / 12) === 0;
        return (
          <g>
            <rect
              x={middle - step * 0.3}
              y={scale.at(expected)}
              width={step * 0.6}
              height={scale.at(0) - scale.at(expected)}
              class={part.main}
            />
            <path
              class={part.range}
              d={`M${middle - 6} ${scale.at(high)}h12m-6 0V${scale.at(low)}m-6 0h12`}
            />
            {isLabelled &&
              label
                .split(' ')
                .map((line, at) => (
                  <Text key={line} x={middle} y={HEIGHT - 24 + at * 16} of={line} anchor="middle" />
                ))}
          </g>
        );
      })}
    </Chart>
  );
}
