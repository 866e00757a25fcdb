import { type ComponentChildren, type VNode } from 'preact';
import { Chart, LevelLines, part, scaleOf, Text, UprightLines } from './chart';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 50;
const FOOT = HEIGHT - 50;

interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Counts against what is to be expected of as many people, between limits. */
export function FunnelChart(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly source: ComponentChildren;
  readonly units: readonly {
    readonly title: string;
    readonly cases: number;
    readonly expected: number;
    readonly limits95: Limits;
    readonly limits998: Limits;
    readonly sign: string | null;
  }[];
}): VNode {
  const { title, subtitle, source } = props;
  const units = props.units.toSorted((a, b) => a.expected - b.expected);
  const across = scaleOf(
    units.map(({ expected }) => expected),
    LEFT,
    WIDTH - 20,
  );
  const up = scaleOf(
    units.flatMap(({ cases, limits998 }) => [cases, limits998.high]),
    FOOT,
    15,
  );
  const line = (of: (unit: (typeof units)[number]) => number) =>
    units.map((unit) => `${across.at(unit.expected)},${up.at(of(unit))}`).join(' ');
  const limits = [
    { of: (unit: (typeof units)[number]) => unit.limits998.low, dashes: '6 4' },
    { of: (unit: (typeof units)[number]) => unit.limits95.low, dashes: '2 3' },
    { of: (unit: (typeof units)[number]) => unit.limits95.high, dashes: '2 3' },
    { of: (unit: (typeof units)[number]) => unit.limits998.high, dashes: '6 4' },
  ];
  return (
    <Chart
      id="funnel"
      title={title}
      subtitle={subtitle}
      description={`Funnel chart. ${title} The table below has every unit.`}
      source={source}
      width={WIDTH}
      height={HEIGHT}
    >
      <Text x={LEFT} y={11} of="Complaints" anchor="start" />
      <LevelLines scale={up} left={LEFT} right={WIDTH - 20} />
      <UprightLines scale={across} top={15} bottom={FOOT} />
      {limits.map(({ of, dashes }) => (
        <polyline class={part.line} points={line(of)} stroke-dasharray={dashes} />
      ))}
      <polyline class={part.line} points={line(({ expected }) => expected)} />
      {units.map(({ title: name, cases, expected, sign }) => (
        <g>
          <circle
            cx={across.at(expected)}
            cy={up.at(cases)}
            r={sign === null ? 4 : 7}
            class={sign === null ? part.main : part.up}
          >
            <title>{`${name}: ${cases}, expected ${expected.toFixed(1)}`}</title>
          </circle>
          {sign !== null && (
            <Text
              x={across.at(expected) - 10}
              y={up.at(cases) + 5}
              of={`${name}: ${sign}`}
              anchor="end"
              isStrong
            />
          )}
        </g>
      ))}
      <Text x={(LEFT + WIDTH) / 2} y={HEIGHT - 8} of="Complaints to be expected" anchor="middle" />
    </Chart>
  );
}
