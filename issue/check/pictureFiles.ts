/** What a picture's file alone reveals. */
export interface PictureFile {
  readonly bytes: number;
  /** True if it is animated: a GIF, WebP or PNG with more than one frame. */
  readonly animated: boolean;
}

/** Picture files by asset name: null if the file was not found; absent if it was not looked up. */
export type PictureFiles = Readonly<Record<string, PictureFile | null>>;
