import { gifStructure } from './gifStructure.ts';
import { jpegStructure } from './jpegStructure.ts';
import type { PictureForm } from './picture.ts';
import type { SourceKind } from './pictureKind.ts';
import { pngStructure } from './pngStructure.ts';
import type { Structure } from './structure.ts';

/** Returns the structure of a JPEG, PNG or GIF; undefined for other kinds, and for damaged files. */
export function structureOf(
  bytes: Uint8Array,
  kind: SourceKind,
  form?: PictureForm,
): Structure | undefined {
  switch (kind) {
    case 'jpeg':
      return jpegStructure(bytes, form);
    case 'png':
      return pngStructure(bytes);
    case 'gif':
      return gifStructure(bytes);
    default:
      return undefined;
  }
}
