/** A line of a table: what it is about, then its figures. */
export function tableRow(name: string, ...figures: string[]): string {
  return `${name.padEnd(38)}${figures.map((figure) => figure.padStart(12)).join('')}`;
}

/** A sentence if a figure is above its limit; a figure that could not be taken is above it too. */
export function missedLimits(what: string, value: number, limit: number): string[] {
  if (value <= limit) return [];
  return [`Missed: ${what} is ${value.toFixed(2)}, at most ${String(limit)} is promised.`];
}
