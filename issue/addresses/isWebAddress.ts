/** True if somebody who typed or pasted this meant an address of the web: with its scheme, `www.`, or a path behind it. */
export function isWebAddress(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:https?:)?\/\/[^\s/]+\.[^\s/]+(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^www\.[^\s/]+\.[^\s/]{2,}(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*$/iu.test(trimmed)
  );
}
