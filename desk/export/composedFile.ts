/** A file as it is written; its name has forward slashes, the folder `images` at most. */
export interface ComposedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
