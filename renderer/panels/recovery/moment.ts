/** Formats a time: `25. August 2025 um 10:42:03`, or `25.08.2025, 10:42`. `time` is in ms since 1970. */
export function moment(time: number, language: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: style === 'long' ? 'long' : 'medium',
    timeStyle: style === 'long' ? 'medium' : 'short',
  });
  return format.format(time);
}
