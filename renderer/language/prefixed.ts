/** Returns the same messages, each with this prefix. */
export function prefixed<Name extends string>(
  words: string,
  sentences: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const entries = Object.entries<string>(sentences);
  return Object.fromEntries(entries.map(([name, text]) => [name, `${words} ${text}`])) as Record<
    Name,
    string
  >;
}
