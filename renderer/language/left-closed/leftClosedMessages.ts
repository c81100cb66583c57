/** Messages about an issue that cannot be shown or was left closed, in one language. */
export interface LeftClosedMessages {
  readonly fault: string;
  readonly stuck: (title: string) => string;
  /** What that means for the text; `folder` is the folder within the library. */
  readonly untouched: (folder: string) => string;
  readonly others: string;
  readonly retry: string;
  readonly openAnyway: string;
  readonly versions: string;
}
