import { z } from 'zod';
import { contentHash } from '../../files/contentHash.ts';
import type { Choice, DraftKind, FileToSend, SeenDraft, ToolRequest } from '../draftKind.ts';

/** An id, which some tools write as a number. */
export const idSchema = z.union([z.string().min(1), z.number()]).transform(String);

const named = z.object({ id: idSchema, name: z.string() });

/** Returns the list of named things that an answer holds under a name. */
export function namedIn(answer: unknown, list: string): Choice[] {
  return z.object({ [list]: z.array(named) }).parse(answer)[list] ?? [];
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns requests to a path: one that reads, and those that send fields as JSON. */
export const get = (path: string): ToolRequest => ({ method: 'GET', path });
export const post = (path: string, json: Fields): ToolRequest => ({ method: 'POST', path, json });
export const put = (path: string, json: Fields): ToolRequest => ({ method: 'PUT', path, json });
export const patch = (path: string, json: Fields): ToolRequest => ({ method: 'PATCH', path, json });

/** Returns the request that sends a file to a path, in the field of that name. */
export function sending(path: string, field: string): (file: FileToSend) => ToolRequest {
  return (file) => ({ method: 'POST', path, file: { ...file, field } });
}

/** Returns the choice among the named things that the answer at a path holds under a name. */
export function choiceAt(path: string, list: string): NonNullable<DraftKind['choices']['list']> {
  return { request: get(path), read: (answer) => namedIn(answer, list) };
}

/** Returns the id in an answer. */
export function idOf(answer: unknown): string {
  return z.object({ id: idSchema }).parse(answer).id;
}

/** Returns the status of a tool that uses our words for a draft and a scheduled mail. */
export function statusOf(status: string): SeenDraft['status'] {
  return status === 'draft' || status === 'scheduled' ? status : 'sent';
}

/** Returns what changes with any of the values, for tools that do not say when a draft was changed. */
export function fingerprint(...values: readonly unknown[]): string {
  return contentHash(JSON.stringify(values)).slice(0, 32);
}

/** Returns an id as a part of a path. */
export function inPath(id: string): string {
  return encodeURIComponent(id);
}

/** True for an id that is a number. */
export function isNumber(value: string): boolean {
  return /^[1-9]\d{0,15}$/.test(value);
}

/** True for what looks like a mail address. */
export function isMailAddress(value: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value);
}

/** True for a key that can be part of a header: printable ASCII without spaces. */
export function isPlainKey(key: string): boolean {
  return /^[\x21-\x7e]{8,}$/.test(key);
}

/** Returns the header that carries a bearer token. */
export function bearer(token: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${token}` };
}

/** Returns the header of HTTP basic authentication, for `user:password`. */
export function basic(pair: string): Readonly<Record<string, string>> {
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
