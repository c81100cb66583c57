/** Returns what a server said, on one line of at most 300 characters and without secrets, which it may echo. */
export function serverText(said: string, secrets: readonly string[] = []): string {
  const without = (text: string) =>
    secrets.filter(Boolean).reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  // A secret may have several lines, and lines may be broken within it.
  const line = without(
    without(said)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  );
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
