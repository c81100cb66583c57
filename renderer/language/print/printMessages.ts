/** Messages about printing, in one language. */
export interface PrintMessages {
  readonly title: string;
  readonly savePdf: string;
}
