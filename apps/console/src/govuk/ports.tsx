import { type ComponentChildren, type VNode } from 'preact';

/**
 * Components that stand on a page many times, as TSX: the templates would take most of its time. Each passes
 * the package's own fixtures of the options it has.
 */
export function Tag({
  text,
  classes,
}: {
  readonly text: string;
  readonly classes?: string;
}): VNode {
  return <strong class={`govuk-tag${classes ? ` ${classes}` : ''}`}>{text}</strong>;
}

/** Options that it lacks: `summaryHtml`, `attributes`; what is in it is given as children. */
export function Details(props: {
  readonly summaryText: string;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly open?: boolean;
  readonly classes?: string;
}): VNode {
  const { summaryText, children, id, open, classes } = props;
  return (
    <details id={id} class={`govuk-details${classes ? ` ${classes}` : ''}`} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
