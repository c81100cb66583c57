import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { DraftKind } from '../draftKind.ts';
import { get, idSchema, inPath, post, put, sending, statusOf } from './common.ts';

const posts = z.object({
  posts: z.tuple([z.object({ id: idSchema, status: z.string(), updated_at: z.string() })]),
});
const images = z.object({ images: z.tuple([z.object({ url: z.string() })]) });

/**
 * Ghost's Admin API. Sources: https://docs.ghost.org/admin-api/posts/creating-a-post,
 * https://docs.ghost.org/admin-api/posts/updating-a-post, https://docs.ghost.org/admin-api/images/uploading-an-image
 * (read 2026-11-29), and tried with Ghost 6.65.
 */
export const ghost: DraftKind = {
  api: ({ site }) => `${site}/ghost/api/admin`,
  isKey: (key) => /^[0-9a-f]{24}:[0-9a-f]{64}$/.test(key),
  headers: (key, now) => ({
    Authorization: `Ghost ${tokenOf(key, now)}`,
    'Accept-Version': 'v6.0',
  }),
  probe: get('/posts/?limit=1&fields=id'),
  isUsable: {},
  choices: {},
  picture: {
    request: sending('/images/upload/', 'file'),
    address: (answer) => images.parse(answer).images[0].url,
  },
  create: (draft) =>
    post('/posts/?source=html', { posts: [{ ...fields(draft), status: 'draft' }] }),
  idIn: (answer) => posts.parse(answer).posts[0].id,
  // Ghost refuses if somebody changed it since.
  update: (id, draft, revision) =>
    put(`/posts/${inPath(id)}/?source=html`, {
      posts: [{ ...fields(draft), status: 'draft', updated_at: revision }],
    }),
  read: (id) => [get(`/posts/${inPath(id)}/?fields=id,status,updated_at`)],
  seen: (answers, { site }) => {
    const { id, status, updated_at } = posts.parse(answers[0]).posts[0];
    return {
      status: statusOf(status),
      revision: updated_at,
      link: `${site}/ghost/#/editor/post/${inPath(id)}`,
    };
  },
};

/** A card keeps the HTML as it is; anything else would be converted. */
function fields({ title, subject, preheader, body }: Parameters<DraftKind['create']>[0]) {
  return {
    title,
    email_subject: subject,
    custom_excerpt: preheader,
    html: `<!--kg-card-begin: html-->\n${body}\n<!--kg-card-end: html-->`,
  };
}

/** Returns a JSON web token for one request: https://docs.ghost.org/admin-api/#token-authentication. */
function tokenOf(key: string, now: Date): string {
  const [kid = '', secret = ''] = key.split(':');
  const iat = Math.floor(now.getTime() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid })}.${part({ iat, exp: iat + 300, aud: '/admin/' })}`;
  const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(signed);
  return `${signed}.${signature.digest('base64url')}`;
}
