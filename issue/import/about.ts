import type { IsoDate } from '../calendar/isoDate.ts';

/** What a file says about its issue besides the text: in a mail's headers, a page's head, front matter. */
export interface About {
  readonly title?: string;
  readonly subject?: string;
  readonly preheader?: string;
  readonly date?: IsoDate;
  /** Who wrote or sent it. */
  readonly author?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** The newsletter's name. */
  readonly name?: string;
}

/** Returns the values that are known: trimmed, and without empty ones. */
export function aboutOf(values: Readonly<Partial<Record<keyof About, string | undefined>>>): About {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value = '']) => [name, value.replace(/\s+/g, ' ').trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}
