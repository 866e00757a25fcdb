import { type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

/** HTML that was made here, with every text in it escaped. */
export type Html = string & { readonly __brand: 'Html' };

/** What stands where a component of GOV.UK takes HTML. */
export const html = (node: VNode): Html => renderToString(node) as Html;

/** HTML of a component's own template, as it is. */
export const written = (text: string): VNode => jsxTemplate([text]) as VNode;
