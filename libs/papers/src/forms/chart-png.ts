/** Twice as many points as the drawing has, for print. */
const ZOOM = 2;

/** A chart as PNG, drawn from its SVG. */
export async function chartPng(svg: string): Promise<Uint8Array> {
  // A native module: whoever draws nothing loads none.
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { loadSystemFonts: true, defaultFontFamily: 'Arial' },
  });
  return new Uint8Array(drawn.render().asPng());
}
