/** Messages about sent issues, in one language. */
export interface SentMessages {
  /** The command, and the entry in an issue's menu. */
  readonly mark: string;
  readonly change: string;
  /** The same on the page, which already shows that the issue was sent. */
  readonly changeHere: string;
  readonly lead: string;
  readonly date: string;
  readonly save: string;
  readonly remove: string;
  /** In the list of issues; `date` as in "25. August". */
  readonly listed: (date: string) => string;
  readonly notice: string;
  readonly sent: (date: string, target: string) => string;
  readonly locked: string;
  readonly unlocked: string;
  readonly unlock: string;
  readonly lock: string;
  /** After an export. */
  readonly offer: string;
}
