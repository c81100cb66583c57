import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import {
  choiceAt,
  fingerprint,
  get,
  idSchema,
  inPath,
  isNumber,
  isPlainKey,
  post,
  put,
} from './common.ts';

const answered = z.object({
  broadcast: z.object({
    id: idSchema,
    subject: z.string().nullish(),
    preview_text: z.string().nullish(),
    content: z.string().nullish(),
    send_at: z.string().nullish(),
    status: z.string().nullish(),
  }),
});

/**
 * Kit, API v4. Sources: https://developers.kit.com/api-reference/broadcasts/create-a-broadcast,
 * …/broadcasts/update-a-broadcast ("To save a draft, set `public` to false"), …/broadcasts/get-a-broadcast,
 * …/email-templates/list-email-templates (read 2026-11-29).
 */
export const kit: DraftKind = {
  api: () => 'https://api.kit.com/v4',
  isKey: isPlainKey,
  headers: (key) => ({ 'X-Kit-Api-Key': key }),
  probe: get('/account'),
  isUsable: { template: isNumber },
  choices: {
    template: choiceAt('/email_templates', 'email_templates'),
  },
  create: (draft) => post('/broadcasts', fields(draft)),
  idIn: (answer) => answered.parse(answer).broadcast.id,
  update: (id, draft) => put(`/broadcasts/${inPath(id)}`, fields(draft)),
  read: (id) => [get(`/broadcasts/${inPath(id)}`)],
  seen: ([answer]) => {
    const { id, subject, preview_text, content, send_at, status } =
      answered.parse(answer).broadcast;
    const isDraft = (status ?? 'draft') === 'draft' && !send_at;
    return {
      status: isDraft
        ? 'draft'
        : status === 'completed' || status === 'sending'
          ? 'sent'
          : 'scheduled',
      revision: fingerprint(subject, preview_text, content),
      link: `https://app.kit.com/campaigns/${inPath(id)}/draft`,
    };
  },
};

function fields({ title, subject, preheader, body, settings }: DraftContent) {
  return {
    subject,
    preview_text: preheader,
    description: title,
    content: body,
    public: false,
    send_at: null,
    ...(settings.template && { email_template_id: Number(settings.template) }),
  };
}
