import { z } from 'zod';
import { parsedJson } from '../files/parsedJson.ts';
import { HostFailed } from '../hosting/hostFailure.ts';
import { fetchWithoutRedirects, limitOf, type HostCall } from '../hosting/hostFetch.ts';
import type { HostReason } from '../hosting/hostingContract.ts';
import { readAtMost } from '../network/readAtMost.ts';
import type { ToolRequest } from './draftKind.ts';

/** A mail tool's API, with what proves the key to it. */
export interface ToolSession {
  readonly api: string;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly call: HostCall;
}

/** The longest answer that is read, in bytes: a draft with its HTML is far shorter. */
const longestAnswer = 16_000_000;

const reasons: Readonly<Record<number, HostReason>> = {
  401: 'login-refused',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/**
 * Sends one request and returns the answer, parsed; null if it is empty. Follows no redirect. Rejects with `HostFailed` or
 * the network's error, or before sending if the request could send or schedule.
 */
export async function callTool(session: ToolSession, request: ToolRequest): Promise<unknown> {
  if (couldSend(request)) throw new Error(`${request.method} ${request.path} could send mail.`);
  const { body, headers, bytes } = bodyOf(request);
  const response = await fetchWithoutRedirects(session.api + request.path, {
    method: request.method,
    headers: { Accept: 'application/json', ...headers, ...session.headers() },
    ...(body !== undefined && { body }),
    signal: limitOf(session.call, bytes),
  });
  const read = response.body && (await readAtMost(response.body, longestAnswer));
  if (read === undefined) throw new HostFailed('unreadable', 'too long');
  const text = new TextDecoder().decode(read ?? new Uint8Array());
  const answer = text.trim() === '' ? null : parsedJson(text);
  if (!response.ok) {
    const said = messageIn(answer);
    const reason = reasons[response.status] ?? 'refused';
    throw new HostFailed(reason, `HTTP ${String(response.status)} ${said}`.trim());
  }
  if (answer === undefined) throw new HostFailed('unreadable', text.slice(0, 100));
  return answer;
}

const sendingPath =
  /\/(?:actions|deliver|publish|release|schedule|send|sendnow|sendpreview|sendtest|send-draft|status|test)(?:[/?.]|$)/i;

/** Fields that would schedule or publish a mail, and the values with which they do not. */
const sendingFields: Readonly<Record<string, readonly unknown[]>> = {
  status: ['draft'],
  public: [false],
  send_at: [null],
  scheduledAt: [],
  scheduled_for: [],
  sendAtBestTime: [],
  published_at: [],
  publish_date: [],
  delivery: [],
  schedule: [],
};

/** True for a request that could make a mail tool send, schedule or publish: none is ever sent. */
export function couldSend({ path, json }: ToolRequest): boolean {
  return sendingPath.test(path) || holdsSending(json);
}

function holdsSending(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSending);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => {
    const harmless = Object.hasOwn(sendingFields, name) ? sendingFields[name] : undefined;
    return (harmless && !harmless.includes(inner)) || holdsSending(inner);
  });
}

function bodyOf({ json, form, file }: ToolRequest): {
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes: number;
} {
  if (file) {
    const data = new FormData();
    data.append(file.field, new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    return { body: data, bytes: file.bytes.length };
  }
  if (form) {
    const type = 'application/x-www-form-urlencoded';
    return {
      body: new URLSearchParams(form).toString(),
      headers: { 'Content-Type': type },
      bytes: 0,
    };
  }
  if (!json) return { bytes: 0 };
  const body = JSON.stringify(json);
  return { body, headers: { 'Content-Type': 'application/json' }, bytes: body.length };
}

const words = z.string().min(1);

/** Returns the first message in an error's answer, whatever the tool calls it. */
function messageIn(answer: unknown): string {
  if (words.safeParse(answer).success) return String(answer);
  if (Array.isArray(answer)) return answer.map(messageIn).find(Boolean) ?? '';
  if (typeof answer !== 'object' || answer === null) return '';
  const fields = new Map(Object.entries(answer));
  const said = ['message', 'detail', 'context', 'errors', 'error', 'title'].map((name) =>
    messageIn(fields.get(name)),
  );
  return [...new Set(said.filter(Boolean))].slice(0, 2).join(' ');
}
