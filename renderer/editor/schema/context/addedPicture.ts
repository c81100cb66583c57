/** A picture that was stored with the issue. */
export interface AddedPicture {
  readonly asset: string;
  /** The file's own size, in px. */
  readonly width: number;
  readonly height: number;
}
