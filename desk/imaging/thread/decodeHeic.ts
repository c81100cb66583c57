import libheif, { type HeifModule } from 'libheif-js/libheif-wasm/libheif.js';
import { checkPixels, Refusal } from '../picture.ts';
import { readCodec } from './codecs.ts';

/** Pixels of a picture, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

let loading: Promise<HeifModule> | undefined;

/** Decodes a HEIC's main picture, upright, in the colours of its own profile. */
export async function decodeHeic(bytes: Uint8Array): Promise<Pixels> {
  loading ??= readCodec('libheif-js/libheif-wasm/libheif.wasm').then((wasmBinary) =>
    libheif({ wasmBinary, print: () => undefined, printErr: () => undefined }),
  );
  const heif = await loading;
  const context = heif.heif_context_alloc();
  try {
    if (
      heif.heif_context_read_from_memory(context, bytes).code !== heif.heif_error_code.heif_error_Ok
    )
      throw new Refusal({ reason: 'broken-picture' });
    const handle = heif.heif_js_context_get_primary_image_handle(context);
    const [width, height] = [
      heif.heif_image_handle_get_width(handle),
      heif.heif_image_handle_get_height(handle),
    ];
    checkPixels(width, height);
    const decoded = await heif.heif_js_decode_image2(
      handle,
      heif.heif_colorspace.heif_colorspace_RGB,
      heif.heif_chroma.heif_chroma_interleaved_RGBA,
    );
    const plane = decoded.channels?.find(
      ({ id }) => id === heif.heif_channel.heif_channel_interleaved,
    );
    if (!plane) throw new Refusal({ reason: 'broken-picture' });
    const rgba = withoutPadding(plane, width, height);
    heif.heif_image_release(decoded.image);
    heif.heif_image_handle_release(handle);
    return { width, height, rgba };
  } finally {
    heif.heif_context_free(context);
  }
}

/** Copies the rows, which the decoder pads. */
function withoutPadding(
  { stride, data }: { readonly stride: number; readonly data: Uint8Array },
  width: number,
  height: number,
): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    rgba.set(data.subarray(row * stride, row * stride + width * 4), row * width * 4);
  }
  return rgba;
}
