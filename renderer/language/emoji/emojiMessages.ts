/** Every sentence about emoji, in one language. */
export interface EmojiMessages {
  readonly title: string;
  readonly command: string;
  /** The field that narrows the picker down. */
  readonly search: string;
  readonly recent: string;
  /** By the number of Unicode's group. */
  readonly groups: Readonly<Record<number, string>>;
  readonly found: string;
  readonly nothing: string;
  readonly loading: string;
  readonly skinTone: string;
  /** From none to dark. */
  readonly tones: readonly [string, string, string, string, string, string];
  readonly remove: string;
}
