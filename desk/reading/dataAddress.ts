import { strToU8 } from 'fflate';

const picture = /^data:image\/[^,]*?(;base64)?,([^]*)$/i;
/** Ours are named by it; a hash sign within other data is most likely a colour of an SVG. */
const fragment = /#[^#]*$/;

/** Returns the bytes of the picture in a `data:` address; undefined if there is none. */
export function pictureInAddress(address: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64, data = ''] = picture.exec(address) ?? [];
  if (data === '') return undefined;
  try {
    const decoded = decodeURIComponent(data);
    return new Uint8Array(
      base64 === undefined
        ? strToU8(decoded)
        : strToU8(atob(decoded.replace(fragment, '').replace(/\s/g, '')), true),
    );
  } catch {
    return undefined;
  }
}
