import { initWasm } from '@resvg/resvg-wasm';
import { readCodec } from './codecs.ts';
import type { PictureCaution } from '../../../issue/text/pictureCautions.ts';
import { fontFiles, rasterise, type Drawn } from './rasterise.ts';
import { svgCautions } from './svgCautions.ts';
import { svgText } from './svgText.ts';

let loading: Promise<Uint8Array[]> | undefined;

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readCodec('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(fontFiles.map(readCodec));
}

/** Draws the SVG of a file, at most `maxWidth` px wide; see `rasterise` and `svgCautions`. */
export async function drawSvg(
  bytes: Uint8Array,
  maxWidth: number,
): Promise<Drawn & { readonly cautions: readonly PictureCaution[] }> {
  const fonts = await (loading ??= load());
  const text = svgText(bytes);
  const cautions = svgCautions(text);
  return { ...rasterise(text, maxWidth, fonts), cautions };
}
