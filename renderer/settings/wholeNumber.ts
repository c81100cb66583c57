/** The whole number that somebody writes as 1200, 1.200 or 1,200: none of them is a fraction. Undefined out of bounds. */
export function wholeNumber(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const digits = typed.trim().replace(/[.,\s'’](?=\d{3}\b)/g, '');
  const number = /^\d+$/.test(digits) ? Number(digits) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}
