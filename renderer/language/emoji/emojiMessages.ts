/** Messages about emoji, in one language. */
export interface EmojiMessages {
  readonly title: string;
  readonly command: string;
  /** The picker's search field. */
  readonly search: string;
  readonly recent: string;
  /** By Unicode group number. */
  readonly groups: Readonly<Record<number, string>>;
  readonly found: string;
  readonly nothing: string;
  readonly loading: string;
  readonly skinTone: string;
  /** From none to dark. */
  readonly tones: readonly [string, string, string, string, string, string];
  readonly remove: string;
}
