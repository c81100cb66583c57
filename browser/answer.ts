import type { ServerResponse } from 'node:http';
import { pageHeaders } from '../desk/page/pageHeaders.ts';

/** The server's response. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** Merged over the default headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns a short page without scripts. `title` and `text` are ours, never a visitor's. */
export function note(status: number, title: string, text: string): Answer {
  const style =
    'font:1rem/1.5 system-ui;max-width:34rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="${style}"><h1>${title}</h1>${text}`;
  return { status, type: 'text/html; charset=utf-8', body };
}

/** Returns JSON, for the page's own calls. */
export function json(status: number, value: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

export const notFound = note(404, 'Not found', '<p>There is nothing at this address.</p>');

/** Sends the response with the default headers. */
export function send(response: ServerResponse, answer: Answer, head: boolean): void {
  const bytes =
    typeof answer.body === 'string' ? Buffer.from(answer.body) : (answer.body ?? new Uint8Array());
  response.writeHead(answer.status, {
    ...pageHeaders,
    'content-length': bytes.length,
    ...(answer.type === undefined ? {} : { 'content-type': answer.type }),
    ...answer.headers,
  });
  response.end(head ? undefined : bytes);
}
