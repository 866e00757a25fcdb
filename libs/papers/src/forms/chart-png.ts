import { Resvg } from '@resvg/resvg-js';

/** Twice as many points as the drawing has, for print. */
const ZOOM = 2;

/** A chart as PNG, drawn from its SVG. */
export function chartPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { loadSystemFonts: true, defaultFontFamily: 'Arial' },
  });
  return new Uint8Array(drawn.render().asPng());
}
