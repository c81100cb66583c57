/** A week that a title mentions by number: "KW35", "Week 35", "35. Woche", "2025-W35". */
export interface NamedWeek {
  readonly week: number;
  /** Range of the number. */
  readonly from: number;
  readonly to: number;
  /** Range of the whole phrase, including the word. */
  readonly start: number;
  readonly end: number;
}

const word = String.raw`(?<![\p{L}\d])(?:KW|CW|WK|Kalenderwoche|Calendar week|Woche|Week)`;
const number = String.raw`(?<number>\d{1,2})`;
const patterns = [
  String.raw`${word}[\s.–-]?\s?(?:(?:no|nr)\.\s?)?${number}(?![\d%]|[.,]\d)`,
  String.raw`(?<!\d)${number}\.\s?(?:KW|Kalenderwoche|Woche)(?!\p{L})`,
  String.raw`(?<!\d)\d{4}-W${number}(?!\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Returns the week that a title mentions, in German or English; a number without the word, such as "#35", does not
 * count.
 */
export function namedWeek(title: string): NamedWeek | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(title);
    const text = match?.groups?.['number'];
    // kW is kilowatts.
    if (!match || text === undefined || match[0].startsWith('kW')) continue;
    const week = Number(text);
    if (week < 1 || week > 53) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (goesOn(title.slice(end), week)) return undefined;
    const from = start + (/^\d{1,2}\./.test(match[0]) ? 0 : match[0].length - text.length);
    return { week, from, to: from + text.length, start, end };
  }
  return undefined;
}

/** True where the next week follows: "KW47/48" is of two weeks, and with one of them changed it would be of none. */
function goesOn(rest: string, week: number): boolean {
  const next = Number(/^\s?[/–—-]\s?(?:KW\s?)?(\d{1,2})(?!\d|[.,]\d)/iu.exec(rest)?.[1]);
  return next === week + 1 || (next === 1 && week >= 52);
}

/** The number of a week, written as another in a title is: with a 0 before it where that has one. */
export function weekLike(title: string, { from, to }: NamedWeek, week: number): string {
  return String(week).padStart(title.slice(from, to).startsWith('0') ? 2 : 1, '0');
}
