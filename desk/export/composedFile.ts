/** A file to write; its name has forward slashes, with `images` as the only possible folder. */
export interface ComposedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
