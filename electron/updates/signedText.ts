/**
 * Returns what is signed of a description of an update: with its file's name, so that the one for another system or
 * processor, which the same key signed, is not taken for it.
 */
export function signedText(fileName: string, description: string): Buffer {
  return Buffer.from(`${fileName}\n${description}`);
}
