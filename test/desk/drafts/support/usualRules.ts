import { z } from 'zod';
import { gone, type KeptMail, type Rule } from './toolDouble.ts';

export const text = z.string().min(1);
export const time = ({ version }: KeptMail) =>
  new Date(1_800_000_000_000 + 1000 * version).toISOString();
export const bodyOf = ({ fields }: KeptMail, name: string) => fields[name];

/** The rules of most tools: create, read and change a mail below a path. */
export function usual(
  path: string,
  json: z.ZodType,
  answer: (mail: KeptMail) => unknown,
  change: { method: string; status?: number; json?: z.ZodType } = { method: 'PUT' },
): Rule[] {
  const one = new RegExp(`^${path}/([^/?]+)(?:\\?[^/]*)?$`);
  return [
    {
      method: 'POST',
      path: new RegExp(`^${path}(?:\\?[^/]*)?$`),
      json,
      answer: ({ create, json: fields }) => ({ status: 201, json: answer(create(fields)) }),
    },
    {
      method: 'GET',
      path: one,
      answer: ({ mails, found: [id = ''] }) => {
        const mail = mails.get(id);
        return mail ? { json: answer(mail) } : gone;
      },
    },
    {
      method: change.method,
      path: one,
      json: change.json ?? json,
      answer: ({ change: changed, found: [id = ''], json: fields }) => {
        const mail = changed(id, fields);
        return mail ? { status: change.status ?? 200, json: answer(mail) } : gone;
      },
    },
  ];
}

export const probe = (path: RegExp, json: unknown = {}): Rule => ({
  method: 'GET',
  path,
  answer: () => ({ json }),
});

export const names = (prefix: string) => (count: number) => `${prefix}${String(count)}`;
export const numbers = (count: number) => String(40 + count);
export const named = [{ id: 7, name: 'Weekly' }];
