import type { IncomingMessage } from 'node:http';
import { largestAssetBytes } from '../desk/contract.ts';

/** Maximum request size, in bytes: a picture in base64 and some overhead. */
export const largestBodyBytes = Math.ceil(largestAssetBytes / 3) * 4 + 65_536;

/** Returns the request's body, or undefined as soon as it exceeds the maximum. Rejects if the sender disconnects. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largestBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
