import type { IncomingMessage } from 'node:http';
import { largestAssetBytes } from '../desk/contract.ts';
import type { OpenDesk } from '../desk/desk.ts';
import { decodeStrictly } from '../desk/files/decodeText.ts';
import { parsedJson } from '../desk/files/parsedJson.ts';
import { readAtMost } from '../desk/network/readAtMost.ts';
import { dispatch } from '../desk/dispatch.ts';
import { resourceAt } from '../desk/page/resourceAt.ts';
import { json, note, notFound, type Answer } from './answer.ts';

/** Responds to a request that the gate let through: the desk's procedures, pictures, and the app's page. */
export async function answerRequest(
  request: IncomingMessage,
  { pathname }: URL,
  { desk, readAsset }: OpenDesk,
  pageFolder: string,
): Promise<Answer> {
  const procedure = /^\/desk\/([\w.]+)$/.exec(pathname)?.[1];
  if (procedure !== undefined) return answerProcedure(request, procedure, { desk });
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { ...notFound, status: 405, headers: { allow: 'GET, HEAD' } };
  const found = await resourceAt(pathname, readAsset, pageFolder);
  if (found) return { status: 200, type: found.type, body: found.bytes, headers: found.headers };
  if (pathname !== '/') return notFound;
  return note(503, 'The page is not built', '<p>Run <code>npm run build</code>, then reload.</p>');
}

async function answerProcedure(
  request: IncomingMessage,
  name: string,
  { desk }: Pick<OpenDesk, 'desk'>,
): Promise<Answer> {
  if (request.method !== 'POST')
    return {
      ...json(405, { ok: false, error: 'Procedures are called by POST.' }),
      headers: { allow: 'POST' },
    };
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return json(415, { ok: false, error: 'Requests are JSON.' });
  }
  const body = await readBody(request);
  // Closes the connection instead of reading the rest of the body.
  if (!body)
    return {
      ...json(413, { ok: false, error: 'The request is too large.' }),
      headers: { connection: 'close' },
    };
  const input = parsedJson(decodeStrictly(body) ?? '');
  if (input === undefined) return json(400, { ok: false, error: 'The request is not JSON.' });
  return json(200, await dispatch(desk, name, input));
}

/** Maximum request size, in bytes: a picture in base64 and some overhead. */
export const largestBodyBytes = Math.ceil(largestAssetBytes / 3) * 4 + 65_536;

/** Returns the request's body, or undefined as soon as it exceeds the maximum. Rejects if the sender disconnects. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return undefined;
  return readAtMost(request as AsyncIterable<Uint8Array>, largestBodyBytes);
}
