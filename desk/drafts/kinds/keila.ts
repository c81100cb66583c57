import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import { bearer, choiceAt, get, idSchema, inPath, isPlainKey, patch, post } from './common.ts';

const answered = z.object({
  data: z.object({
    id: idSchema,
    updated_at: z.string(),
    sent_at: z.string().nullish(),
    scheduled_for: z.string().nullish(),
  }),
});

/**
 * Keila. Source: its OpenAPI description, written from
 * https://github.com/pentacent/keila/tree/main/lib/keila_web/api (read 2026-11-29). A key belongs to one project, whose
 * id the API does not tell: so there is no link to the campaign itself.
 */
export const keila: DraftKind = {
  api: ({ site }) => `${site}/api/v1`,
  isKey: isPlainKey,
  headers: bearer,
  probe: get('/senders'),
  isUsable: {},
  choices: {
    sender: choiceAt('/senders', 'data'),
  },
  create: (draft) => post('/campaigns', { data: fields(draft) }),
  idIn: (answer) => answered.parse(answer).data.id,
  update: (id, draft) => patch(`/campaigns/${inPath(id)}`, { data: fields(draft) }),
  read: (id) => [get(`/campaigns/${inPath(id)}`)],
  seen: ([answer], { site }) => {
    const { updated_at, sent_at, scheduled_for } = answered.parse(answer).data;
    return {
      status: sent_at ? 'sent' : scheduled_for ? 'scheduled' : 'draft',
      revision: updated_at,
      link: site,
    };
  },
};

function fields({ subject, body, settings }: DraftContent) {
  return {
    subject,
    html_body: body,
    settings: { type: 'html' },
    sender_id: settings.sender,
  };
}
