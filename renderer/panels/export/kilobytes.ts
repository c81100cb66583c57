/** Formats bytes in units of 1024: one decimal below ten, at least 0.1. */
export function kilobytes(bytes: number, language: string): string {
  const size = Math.max(0.1, bytes / 1024);
  return new Intl.NumberFormat(language, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
}
