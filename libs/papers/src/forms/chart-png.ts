/** Twice as many points as the drawing has, for print. */
const ZOOM = 2;

/** Drawn as wide as Arial; of the same machine or another, a chart is the same picture. */
const FONT = 'Arimo';
export const fontFiles = (): [regular: string, bold: string] => [
  require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
];

/** A chart as PNG, drawn from its SVG, with a font that comes with the program: a server has none. */
export async function chartPng(svg: string): Promise<Uint8Array> {
  // A native module: whoever draws nothing loads none.
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      ...{ loadSystemFonts: false, fontFiles: fontFiles() },
      ...{ defaultFontFamily: FONT, sansSerifFamily: FONT },
    },
  });
  return new Uint8Array(drawn.render().asPng());
}
