/** Every word about the picture that is selected on the page, in one language. */
export interface PictureMessages {
  /** The name of the bar beside the picture. */
  readonly bar: string;
  /** The command that leads to the bar. */
  readonly goToBar: string;
  readonly choose: string;
  readonly replace: string;
  readonly describe: string;
  readonly writeCredit: string;
  readonly remove: string;
}
