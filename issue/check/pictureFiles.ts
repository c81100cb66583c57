/** What a picture's file alone reveals. */
export interface PictureFile {
  readonly bytes: number;
  /** True if it is animated: a GIF, WebP or PNG with more than one frame. */
  readonly animated: boolean;
}

/** Picture files by asset name: null if the file was not found; absent if it was not looked up. */
export type PictureFiles = Readonly<Record<string, PictureFile | null>>;

/** A picture's file in a mail: its size in bytes, and its name, which ends differently if its kind does. */
export interface PictureWeight {
  readonly bytes: number;
  readonly name?: string | undefined;
}

/** Pictures in a mail, by the names of the files that show them; absent if not looked up. */
export type PictureWeights = Readonly<Record<string, PictureWeight>>;
