import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import { get, idSchema, inPath, isNumber, post, put, sending, statusOf } from './common.ts';

const answered = z.object({
  data: z.object({ id: idSchema, status: z.string(), updated_at: z.string() }),
});
const media = z.object({
  data: z.object({ url: z.string().optional(), uri: z.string().optional() }),
});
const lists = z.object({
  data: z.object({ results: z.array(z.object({ id: idSchema, name: z.string() })) }),
});
const templates = z.object({
  data: z.array(z.object({ id: idSchema, name: z.string(), type: z.string().default('campaign') })),
});

/**
 * listmonk. Sources: https://listmonk.app/docs/apis/campaigns/, …/apis/media/, …/apis/lists/, …/apis/templates/,
 * https://github.com/knadh/listmonk/blob/master/cmd/campaigns.go (read 2026-11-29): what is created is always a draft.
 */
export const listmonk: DraftKind = {
  api: ({ site }) => `${site}/api`,
  isKey: (key) => /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]+$/.test(key),
  headers: (key) => ({ Authorization: `token ${key}` }),
  probe: get('/lists?per_page=1'),
  isUsable: { list: isNumber, template: isNumber },
  choices: {
    list: {
      request: get('/lists?per_page=all&minimal=true'),
      read: (answer) => lists.parse(answer).data.results,
    },
    template: {
      request: get('/templates?no_body=true'),
      read: (answer) =>
        templates
          .parse(answer)
          .data.filter(({ type }) => type === 'campaign')
          .map(({ id, name }) => ({ id, name })),
    },
  },
  picture: {
    request: sending('/media', 'file'),
    address: (answer, { site }) => {
      const { url, uri } = media.parse(answer).data;
      return new URL(url ?? uri ?? '', site).href;
    },
  },
  create: (draft) => post('/campaigns', fields(draft)),
  idIn: (answer) => answered.parse(answer).data.id,
  update: (id, draft) => put(`/campaigns/${inPath(id)}`, fields(draft)),
  read: (id) => [get(`/campaigns/${inPath(id)}?no_body=true`)],
  seen: ([answer], { site }) => {
    const { id, status, updated_at } = answered.parse(answer).data;
    return {
      status: statusOf(status),
      revision: updated_at,
      link: `${site}/admin/campaigns/${inPath(id)}`,
    };
  },
};

function fields({ title, subject, body, text, settings }: DraftContent) {
  return {
    name: title,
    subject,
    lists: [Number(settings.list)],
    type: 'regular',
    content_type: 'html',
    body,
    altbody: text,
    messenger: 'email',
    template_id: Number(settings.template),
  };
}
