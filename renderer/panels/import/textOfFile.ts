/** Resolves to the text of a file that is shown as it is: UTF-8, and no mail. Undefined for other files. */
export async function textOfFile(file: File): Promise<string | undefined> {
  if (!/\.(?:txt|md|markdown|html?|json)$/i.test(file.name)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
