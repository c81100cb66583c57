import { initWasm } from '@resvg/resvg-wasm';
import { encodingOf } from '../pictureKind.ts';
import type { PictureCaution } from '../../../issue/text/pictureCautions.ts';
import { readCodec } from './codecs.ts';
import { fontFiles, rasterise, type Drawn } from './rasterise.ts';
import { svgCautions } from './svgCautions.ts';

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

/** Returns the text of an SVG's file in the encoding that its first bytes or its prolog name, else in UTF-8. */
function svgText(bytes: Uint8Array): string {
  const marked = encodingOf(bytes);
  if (marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, named = 'utf-8'] = /<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  return (
    inEncoding(bytes, named) ??
    inEncoding(bytes, 'utf-8') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

/** Undefined if the encoding is unknown, or the bytes are not in it. */
function inEncoding(bytes: Uint8Array, name: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(name);
    // A text that could be read so far is not in two bytes for each character.
    if (encoding.startsWith('utf-16')) return undefined;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
