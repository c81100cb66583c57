/** Returns the arguments with `--library DIR` as one word: Chromium reads a switch's value only after `=`. */
export function electronArguments(given: readonly string[]): string[] {
  const at = given.indexOf('--library');
  const folder = given[at + 1];
  if (at === -1 || folder === undefined) return [...given];
  return [...given.slice(0, at), `--library=${folder}`, ...given.slice(at + 2)];
}
