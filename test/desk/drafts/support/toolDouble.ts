import { z } from 'zod';

/** A mail as a double keeps it. `version` grows with every change, so that a tool's "changed at" does. */
export interface KeptMail {
  readonly id: string;
  status: string;
  version: number;
  fields: Record<string, unknown>;
}

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
}

/** One thing that a tool's documentation allows: everything else is refused. */
export interface Rule {
  readonly method: string;
  /** Of the path and query below the API's address. */
  readonly path: RegExp;
  /** What the body must be, exactly. */
  readonly json?: z.ZodType;
  /** The same of a form. */
  readonly form?: z.ZodType;
  /** The field of a form in which a file must be. */
  readonly file?: string;
  readonly answer: (at: {
    readonly mails: Map<string, KeptMail>;
    readonly found: readonly string[];
    readonly json: Record<string, unknown>;
    readonly file: File | undefined;
    readonly create: (fields: Record<string, unknown>) => KeptMail;
    readonly change: (id: string, fields: Record<string, unknown>) => KeptMail | undefined;
  }) => Answer;
}

/** A double of a mail tool's API. */
export interface ToolDouble {
  readonly api: string;
  readonly key: string;
  /** True for the headers that prove the key. */
  readonly isIn: (headers: Headers) => boolean;
  /** What the author must have chosen, and where. */
  readonly site?: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The ids are numbers, or not. */
  readonly id: (count: number) => string;
  readonly draft: string;
  readonly scheduled: string;
  readonly sent: string;
  readonly rules: readonly Rule[];
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Returns a `fetch` that answers as the tool does, and what it was asked. */
export function openDouble(double: ToolDouble) {
  const mails = new Map<string, KeptMail>();
  const asked: SentRequest[] = [];
  const create = (fields: Record<string, unknown>) => {
    const id = double.id(mails.size + 1);
    const mail = { id, status: double.draft, version: 1, fields };
    mails.set(id, mail);
    return mail;
  };
  const change = (id: string, fields: Record<string, unknown>) => {
    const mail = mails.get(id);
    if (!mail || mail.status !== double.draft) return undefined;
    mail.version += 1;
    mail.fields = { ...mail.fields, ...fields };
    return mail;
  };
  const fetchDouble: typeof fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : input.toString();
    const headers = new Headers(init.headers);
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? init.body : '';
    asked.push({ method, url, headers, body });
    if (!url.startsWith(double.api)) throw new TypeError(`fetch failed: ${url}`);
    if (!double.isIn(headers)) return Response.json({ message: `Wrong key` }, { status: 401 });
    const path = url.slice(double.api.length);
    for (const rule of double.rules) {
      const found = rule.path.exec(path);
      if (rule.method !== method || !found) continue;
      const file = init.body instanceof FormData ? init.body.get(rule.file ?? '') : null;
      if (rule.file !== undefined && !(file instanceof File)) return refused('No file.');
      const isForm = headers.get('content-type') === 'application/x-www-form-urlencoded';
      const json: unknown =
        body === ''
          ? {}
          : isForm
            ? Object.fromEntries(new URLSearchParams(body))
            : JSON.parse(body);
      const expected = (isForm ? rule.form : rule.json) ?? z.strictObject({});
      const taken = expected.safeParse(json);
      if (!taken.success) return refused(z.prettifyError(taken.error));
      const answer = rule.answer({
        mails,
        found: found.slice(1).map(decodeURIComponent),
        json: z.record(z.string(), z.unknown()).parse(json),
        file: file instanceof File ? file : undefined,
        create,
        change,
      });
      const { status = 200 } = answer;
      return status === 204
        ? new Response(null, { status })
        : Response.json(answer.json, { status });
    }
    return Response.json({ message: `Not documented: ${method} ${path}` }, { status: 405 });
  };
  return { fetch: fetchDouble, mails, asked };
}

function refused(message: string): Response {
  return Response.json({ message }, { status: 422 });
}

export const gone: Answer = { status: 404, json: { message: 'Not found' } };
