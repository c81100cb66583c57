import { initWasm } from '@resvg/resvg-wasm';
import { readCodec } from './codecs.ts';
import { fontFiles, rasterise, type Drawn } from './rasterise.ts';

let loading: Promise<Uint8Array[]> | undefined;

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readCodec('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(fontFiles.map(readCodec));
}

/** Draws the SVG of a file, at most `maxWidth` px wide; see `rasterise`. */
export async function drawSvg(bytes: Uint8Array, maxWidth: number): Promise<Drawn> {
  const fonts = await (loading ??= load());
  return rasterise(decoded(bytes), maxWidth, fonts);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
