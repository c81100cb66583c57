import type { IncomingMessage } from 'node:http';
import { largestAssetBytes } from '../desk/contract.ts';

/** The largest request, in bytes: a picture in base64 and a little around it. */
export const largestBodyBytes = Math.ceil(largestAssetBytes / 3) * 4 + 65_536;

/** The request's body, or undefined as soon as it is larger than allowed. Rejects when the sender breaks off. */
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
