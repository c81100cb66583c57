import { z } from 'zod';
import type { ToolDouble } from './toolDouble.ts';
import { named, names, numbers, probe, text, time, usual } from './usualRules.ts';

/** https://listmonk.app/docs/apis/campaigns/, /media/ and cmd/campaigns.go in knadh/listmonk (read 2026-11-29). */
export const listmonk: ToolDouble = {
  api: 'https://list.example.org/api',
  site: 'https://list.example.org',
  key: 'setzkasten:Zx81Zx81Zx81Zx81',
  isIn: (headers) => headers.get('authorization') === `token ${listmonk.key}`,
  settings: { list: '7', template: '2' },
  id: numbers,
  draft: 'draft',
  scheduled: 'scheduled',
  sent: 'finished',
  rules: [
    probe(/^\/lists\?/, { data: { results: named } }),
    probe(/^\/templates\?/, {
      data: [
        { id: 2, name: 'Bare', type: 'campaign' },
        { id: 3, name: 'Receipt', type: 'tx' },
      ],
    }),
    {
      method: 'POST',
      path: /^\/media$/,
      file: 'file',
      answer: ({ file }) => ({ json: { data: { id: 1, uri: `/uploads/${file?.name ?? ''}` } } }),
    },
    ...usual(
      '/campaigns',
      z.strictObject({
        name: text,
        subject: text.max(5000),
        lists: z.tuple([z.literal(7)]),
        type: z.literal('regular'),
        content_type: z.literal('html'),
        body: text,
        altbody: text,
        messenger: z.literal('email'),
        template_id: z.literal(2),
      }),
      (mail) => ({ data: { id: Number(mail.id), status: mail.status, updated_at: time(mail) } }),
    ),
  ],
};

/** lib/keila_web/api in pentacent/keila, from which its OpenAPI page is made (read 2026-11-29). */
export const keila: ToolDouble = {
  api: 'https://keila.example.org/api/v1',
  site: 'https://keila.example.org',
  key: 'k0123456789abcdef',
  isIn: (headers) => headers.get('authorization') === `Bearer ${keila.key}`,
  settings: { sender: 'ms_12345' },
  id: names('mc_'),
  draft: 'draft',
  scheduled: 'scheduled',
  sent: 'sent',
  rules: [
    probe(/^\/senders$/, { data: [{ id: 'ms_12345', name: 'Ada' }] }),
    ...usual(
      '/campaigns',
      z.strictObject({
        data: z.strictObject({
          subject: text,
          html_body: text,
          settings: z.strictObject({ type: z.literal('html') }),
          sender_id: z.literal('ms_12345'),
        }),
      }),
      (mail) => ({
        data: {
          id: mail.id,
          updated_at: time(mail),
          sent_at: mail.status === 'sent' ? time(mail) : null,
          scheduled_for: mail.status === 'scheduled' ? time(mail) : null,
        },
      }),
      { method: 'PATCH' },
    ),
  ],
};

/** Ghost itself is tried in `realGhost.test.ts`; this is what https://docs.ghost.org/admin-api/ says (read 2026-11-29). */
export const ghost: ToolDouble = {
  api: 'https://blog.example.org/ghost/api/admin',
  site: 'https://blog.example.org',
  key: `${'6b0c0992dea6cb0abde6e73d'}:${'ee'.repeat(32)}`,
  isIn: (headers) => /^Ghost [\w-]+\.[\w-]+\.[\w-]+$/.test(headers.get('authorization') ?? ''),
  settings: {},
  id: names('6b0c0c89dea6cb0abde6e7'),
  draft: 'draft',
  scheduled: 'scheduled',
  sent: 'published',
  rules: [
    probe(/^\/posts\/\?limit=1/, { posts: [] }),
    {
      method: 'POST',
      path: /^\/images\/upload\/$/,
      file: 'file',
      answer: ({ file }) => ({
        status: 201,
        json: { images: [{ url: `https://blog.example.org/content/images/${file?.name ?? ''}` }] },
      }),
    },
    ...usual(
      '/posts/?',
      z.strictObject({
        posts: z.tuple([
          z.strictObject({
            title: text.max(255),
            email_subject: text.max(300),
            custom_excerpt: z.string().max(300),
            html: z.string().startsWith('<!--kg-card-begin: html-->'),
            status: z.literal('draft'),
            updated_at: text.optional(),
          }),
        ]),
      }),
      (mail) => ({ posts: [{ id: mail.id, status: mail.status, updated_at: time(mail) }] }),
    ).map((rule) => ({
      ...rule,
      path: rule.method === 'POST' ? /^\/posts\/\?source=html$/ : /^\/posts\/([^/?]+)\/\?[\w=,]+$/,
    })),
  ],
};
