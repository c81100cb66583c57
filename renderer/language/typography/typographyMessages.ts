/** Messages about typesetting, in one language. */
export interface TypographyMessages {
  readonly whileTyping: string;
  readonly whileTypingHint: string;
  readonly wholeText: string;
}
