import { type ComponentChildren, type VNode } from 'preact';
import { Chart, numberInWords, part, scaleOf, signedInWords, Text, UprightLines } from './chart';

const ROW = 34;
/** Of the bars, with what is written behind them. */
const BARS = 480;
const LEAST_LEFT = 300;
/** As wide as a sign of a label is, the widest ones aside. */
const SIGN = 7;

/** From one value to another, step by step: each part begins where the one before ended. */
export function Waterfall(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly source: ComponentChildren;
  readonly from: { readonly label: string; readonly value: number };
  readonly to: { readonly label: string; readonly value: number };
  readonly parts: readonly { readonly what: string; readonly contribution: number }[];
}): VNode {
  const { title, subtitle, source, from, to, parts } = props;
  const ends = parts.reduce<readonly number[]>(
    (all, { contribution }) => [...all, (all.at(-1) ?? from.value) + contribution],
    [],
  );
  const longest = Math.max(
    ...[from.label, to.label, ...parts.map(({ what }) => what)].map((label) => label.length),
  );
  const left = Math.max(LEAST_LEFT, longest * SIGN + 24);
  const scale = scaleOf([from.value, to.value, ...ends], left, left + BARS - 60);
  const height = (parts.length + 2) * ROW;
  const steps = parts.map(({ what, contribution }, index) => ({
    ...{ what, contribution },
    begins: ends[index - 1] ?? from.value,
    ends: ends[index] ?? to.value,
  }));
  return (
    <Chart
      id="waterfall"
      title={title}
      subtitle={subtitle}
      description={`Waterfall chart. ${title} It begins with ${from.label}, ${numberInWords(from.value)}, and ends with ${to.label}, ${numberInWords(to.value)}. The table below has every part.`}
      source={source}
      width={left + BARS}
      height={height + 30}
    >
      <UprightLines scale={scale} top={0} bottom={height} />
      <WholeBar at={0} left={left} {...from} scale={scale} />
      {steps.map((step, index) => {
        const y = (index + 1) * ROW;
        const [x1, x2] = [scale.at(step.begins), scale.at(step.ends)];
        return (
          <g>
            <Text x={left - 12} y={y + 22} of={step.what} anchor="end" />
            <rect
              x={Math.min(x1, x2)}
              y={y + 7}
              width={Math.max(2, Math.abs(x2 - x1))}
              height={ROW - 14}
              class={step.contribution < 0 ? part.down : part.up}
            />
            <Text x={Math.max(x1, x2) + 6} y={y + 22} of={signedInWords(step.contribution)} />
          </g>
        );
      })}
      <WholeBar at={(parts.length + 1) * ROW} left={left} {...to} scale={scale} />
    </Chart>
  );
}

function WholeBar(props: {
  readonly at: number;
  /** Where the bars begin. */
  readonly left: number;
  readonly label: string;
  readonly value: number;
  readonly scale: ReturnType<typeof scaleOf>;
}): VNode {
  const { at, left, label, value, scale } = props;
  const [zero, end] = [scale.at(0), scale.at(value)];
  return (
    <g>
      <Text x={left - 12} y={at + 22} of={label} anchor="end" isStrong />
      <rect
        x={Math.min(zero, end)}
        y={at + 5}
        width={Math.abs(end - zero)}
        height={ROW - 10}
        class={part.main}
      />
      <Text x={Math.max(zero, end) + 6} y={at + 22} of={numberInWords(value)} isStrong />
    </g>
  );
}
