/** Returns a name at a length that a sentence can hold. */
export function brief(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}
