/** What can be known of a picture from its file alone. */
export interface PictureFile {
  readonly bytes: number;
  /** Whether it moves: a GIF, WebP or PNG of more than one frame. */
  readonly animated: boolean;
}

/** Picture files by their assets' names: null for one that was looked for in vain; one not looked for is absent. */
export type PictureFiles = Readonly<Record<string, PictureFile | null>>;
