import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readShippedFile } from '../files/shippedFile.ts';

// The build copies each file beside the bundle, so the addresses are written out.
const program = new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url);
const fonts = [
  new URL(
    '../../node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
    import.meta.url,
  ),
  new URL('../../node_modules/@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf', import.meta.url),
];

let ready: Promise<Uint8Array[]> | undefined;

/** Starts the WebAssembly once and returns the fonts: resvg leaves out all text for which it has none. */
function start(): Promise<Uint8Array[]> {
  ready ??= (async () => {
    const [bytes, ...buffers] = await Promise.all([
      readShippedFile(program),
      ...fonts.map(readShippedFile),
    ]);
    await initWasm(bytes);
    return buffers;
  })();
  return ready;
}

/** A picture, and its size in pixels. */
export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws an SVG of `drawChart` as a PNG: the same bytes on every machine. */
export async function drawPng(svg: string, scale = 2): Promise<Png> {
  const fontBuffers = await start();
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  const image = resvg.render();
  try {
    return { bytes: image.asPng(), width: image.width, height: image.height };
  } finally {
    image.free();
    resvg.free();
  }
}
