/** The text of a file in UTF-8. Rejects where it cannot be read, or is none. */
export async function textOfFile(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
