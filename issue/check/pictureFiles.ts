/** What can be known of a picture from its file alone. */
export interface PictureFile {
  readonly bytes: number;
  /** Whether it moves: a GIF, WebP or PNG of more than one frame. */
  readonly animated: boolean;
}

/** Picture files by their assets' names; one that nobody has looked at is not there. */
export type PictureFiles = Readonly<Record<string, PictureFile>>;
