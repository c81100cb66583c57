/**
 * Reads a response as a stream, and stops as soon as it exceeds `most` bytes, returning undefined. Rejects if the
 * connection fails.
 */
export async function readAtMost(
  parts: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    // Leaving the loop ends the stream, and with it the connection.
    if (size > most) return undefined;
    read.push(part);
  }
  return Buffer.concat(read);
}
