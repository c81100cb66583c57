/** True if typed or pasted text is meant as a web address: it has a scheme, `www.`, or a path. */
export function isWebAddress(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:https?:)?\/\/[^\s/]+\.[^\s/]+(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^www\.[^\s/]+\.[^\s/]{2,}(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*$/iu.test(trimmed)
  );
}
