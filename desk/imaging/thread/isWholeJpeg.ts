import { Refusal, type ReadyPicture } from '../picture.ts';
import { textOf } from './codecErrors.ts';
import { freeing, type VipsModule } from './codecs.ts';

/** True if a decoder reads a JPEG to its end without a warning. Throws if pixels are missing. */
export function isWholeJpeg(
  vips: VipsModule,
  { bytes, width, height }: Pick<ReadyPicture, 'bytes' | 'width' | 'height'>,
): boolean {
  // An eighth of its size is the cheapest way through all of its data; less than a pixel is none.
  const options = { shrink: Math.min(width, height) < 8 ? 1 : 8, fail_on: 'error' } as const;
  const [, warning] = hearing(vips, () =>
    freeing((keep) => keep(vips.Image.jpegloadBuffer(bytes, options)).avg()),
  );
  return warning === '';
}

/** Returns what some work returns. Throws a Refusal if pixels were missing in a JPEG: its decoder only warns of that. */
export function withAllPixels<T>(vips: VipsModule, work: () => T): T {
  return hearing(vips, work)[0];
}

/** What is not missed if it is left out: bytes that are too many, or an unusual header. */
const harmless = /extraneous bytes|color transform|JFIF|SOS parameters/i;

function hearing<T>(vips: VipsModule, work: () => T): [result: T, warning: string] {
  warnings(vips);
  const result = work();
  const heard = warnings(vips);
  if (heard.some((warning) => !harmless.test(warning)))
    throw new Refusal({ reason: 'broken-picture' });
  return [result, heard.join('\n')];
}

const noJpeg = new Uint8Array(100);

/** Returns what the JPEG decoder warned of since the last error: libvips adds it to the next one's message. */
function warnings(vips: VipsModule): string[] {
  try {
    vips.Image.jpegloadBuffer(noJpeg).delete();
  } catch (error) {
    return textOf(error)
      .split('\n')
      .filter((line) => line.startsWith('VipsJpeg') && !/not a JPEG/i.test(line));
  }
  return [];
}
