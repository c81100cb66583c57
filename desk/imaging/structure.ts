/** What a picture's file holds besides its pixels; none of it is kept. */
export type Extra =
  | 'position'
  | 'exif'
  | 'xmp'
  | 'iptc'
  | 'profile'
  | 'comment'
  | 'thumbnail'
  | 'other'
  | 'trailing';

/** A JPEG, PNG or GIF as its own structure describes it, without decoding the pixels. */
export interface Structure {
  /** The file without extras: the same pixels, and the same object if there were none. */
  readonly bytes: Uint8Array;
  /** In px, as stored: before it is turned upright. */
  readonly width: number;
  readonly height: number;
  /** True if programs show the pixels as stored: upright, sRGB or grey, eight bits or fewer. */
  readonly isPlain: boolean;
  readonly isAnimated: boolean;
  /** Colours that are declared without a profile and are not sRGB. */
  readonly declared?: 'p3' | 'other';
  readonly extras: ReadonlySet<Extra>;
}
