import { type ComponentChildren, type VNode } from 'preact';

/**
 * What a part of a drawing is. Its colour is in the style sheet, where forced colours have their own; each stands
 * out from white by 3:1 and more, and what it says, words say as well.
 */
export const part = {
  main: 'app-chart__main',
  up: 'app-chart__up',
  down: 'app-chart__down',
  line: 'app-chart__line',
  range: 'app-chart__range',
} as const;

const MOST_LINES = 10;

/** A drawing with what it finds above it, and where it is from below it. */
export function Chart(props: {
  /** Tells it from the others of the page. */
  readonly id: string;
  /** What is to be seen in it, as a sentence. */
  readonly title: string;
  /** What is drawn. */
  readonly subtitle: string;
  /** Kind, subject, finding, and where the table is. */
  readonly description: string;
  /** Source, window and when it was known. */
  readonly source: ComponentChildren;
  readonly width: number;
  readonly height: number;
  /** Parts of it lead somewhere: it is not one picture then, and each of them is read out. */
  readonly isLinked?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { id, title, subtitle, description, source, width, height, isLinked = false } = props;
  return (
    <figure class="app-chart">
      <figcaption>
        <p class="govuk-heading-s govuk-!-margin-bottom-1">{title}</p>
        <p class="govuk-body-s govuk-!-margin-bottom-2">{subtitle}</p>
      </figcaption>
      <div class="app-scroll" tabIndex={0} role="region" aria-label={`Chart: ${title}`}>
        <svg
          class="app-chart__drawing"
          role={isLinked ? 'group' : 'img'}
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {props.children}
        </svg>
      </div>
      <p class="govuk-body-s app-chart__source">{source}</p>
    </figure>
  );
}

/** Numbers to places on the drawing. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round numbers with a line each, ten at most. */
  readonly lines: readonly number[];
}

/** From zero, or from what is less, to what is most. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_LINES));
  const step = [1, 2, 5, 10].map((n) => n * power).find((one) => span / one < MOST_LINES - 1);
  const width = step ?? 10 * power;
  const first = Math.floor(least / width);
  const last = Math.ceil(most / width);
  const at = (value: number) =>
    from + ((value - first * width) / ((last - first) * width)) * (to - from);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
  return { at, lines: lines.map((one) => Math.round(one / power) * power) };
}

export function Text(props: {
  readonly x: number;
  readonly y: number;
  readonly of: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isStrong?: boolean;
}): VNode {
  const { x, y, of, anchor = 'start', isStrong = false } = props;
  return (
    <text
      class={isStrong ? 'app-chart__text app-chart__text--strong' : 'app-chart__text'}
      x={x}
      y={y}
      text-anchor={anchor}
    >
      {of}
    </text>
  );
}

/** Lines across, each with its number at the foot. */
export function UprightLines(props: {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
}): VNode {
  const { scale, top, bottom } = props;
  return (
    <g>
      {scale.lines.map((value) => (
        <g>
          <line
            x1={scale.at(value)}
            x2={scale.at(value)}
            y1={top}
            y2={bottom}
            class={value === 0 ? part.line : 'app-chart__grid'}
          />
          <Text x={scale.at(value)} y={bottom + 18} of={numberInWords(value)} anchor="middle" />
        </g>
      ))}
    </g>
  );
}

/** Lines along, each with its number at the side. */
export function LevelLines(props: {
  readonly scale: Scale;
  readonly left: number;
  readonly right: number;
}): VNode {
  const { scale, left, right } = props;
  return (
    <g>
      {scale.lines.map((value) => (
        <g>
          <line
            x1={left}
            x2={right}
            y1={scale.at(value)}
            y2={scale.at(value)}
            class={value === 0 ? part.line : 'app-chart__grid'}
          />
          <Text x={left - 8} y={scale.at(value) + 5} of={numberInWords(value)} anchor="end" />
        </g>
      ))}
    </g>
  );
}

/** As it is printed, with a minus sign that is one. */
export function numberInWords(value: number): string {
  const size = String(Math.abs(Math.round(value * 100) / 100));
  return value < 0 ? `−${size}` : size;
}

export function signedInWords(value: number): string {
  return value > 0 ? `+${numberInWords(value)}` : numberInWords(value);
}
