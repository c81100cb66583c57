import { Resvg } from '@resvg/resvg-wasm';
import { mostHeight } from '../limits.ts';
import { Refusal } from '../picture.ts';
import { isTrap } from './codecErrors.ts';
import type { Pixels } from './decodeHeic.ts';

/** How much larger than its own size a drawing becomes, so that it is sharp on high-density screens. */
const zoom = 2;

/** The shipped fonts, as files of their packages. */
export const fontFiles = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
];

/** What was drawn, and the drawing's own size in px. */
export interface Drawn extends Pixels {
  readonly natural: { readonly width: number; readonly height: number };
}

/**
 * Draws an SVG with the shipped fonts, at most `maxWidth` px wide: the same pixels on every machine. Runs no script and
 * loads nothing: pictures in it have to be embedded. resvg must have been started.
 */
export function rasterise(text: string, maxWidth: number, fontBuffers: Uint8Array[]): Drawn {
  const font = {
    fontBuffers,
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
    serifFamily: 'Inter',
    monospaceFamily: 'Inter',
    cursiveFamily: 'Inter',
    fantasyFamily: 'Inter',
  };
  const { width, height } = measured(text);
  const scale = Math.min(zoom, maxWidth / width, mostHeight / height);
  const rendered = new Resvg(text, { font, fitTo: { mode: 'zoom', value: scale } }).render();
  return {
    width: rendered.width,
    height: rendered.height,
    rgba: rendered.pixels,
    natural: { width: Math.round(width), height: Math.round(height) },
  };
}

/** Without it, no program takes the file for an SVG. */
const svgNamespace = /\bxmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/;

function measured(text: string): { width: number; height: number } {
  try {
    const { width, height } = new Resvg(text);
    return { width, height };
  } catch (error) {
    // The parser throws a sentence; a trap of WebAssembly is another matter.
    if (isTrap(error)) throw error;
    const reason = svgNamespace.test(text) ? 'broken-picture' : 'unsupported-picture';
    throw new Refusal({ reason });
  }
}
