/** Messages about what depends on an issue's date, in one language. */
export interface DateChangeMessages {
  readonly notice: string;
  readonly changed: (date: string) => string;
  /** `things` is a list of those below. */
  readonly hangs: (things: string) => string;
  readonly title: (week: string) => string;
  readonly subject: (week: string) => string;
  /** Number of weeks by which the earnings days move; negative for back. */
  readonly earnings: (weeks: number) => string;
  readonly folder: string;
  readonly follow: string;
}
