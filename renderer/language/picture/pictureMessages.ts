/** Messages about the selected picture on the page, in one language. */
export interface PictureMessages {
  /** Name of the bar beside the picture. */
  readonly bar: string;
  /** The command that moves the focus to the bar. */
  readonly goToBar: string;
  readonly choose: string;
  readonly replace: string;
  readonly describe: string;
  readonly writeCredit: string;
  readonly remove: string;
}
