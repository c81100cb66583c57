import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import {
  bearer,
  choiceAt,
  get,
  idSchema,
  inPath,
  isMailAddress,
  isNumber,
  isPlainKey,
  post,
  put,
} from './common.ts';

const answered = z.object({
  data: z.object({
    id: idSchema,
    status: z.string(),
    updated_at: z.string(),
    emails: z.array(z.object({ updated_at: z.string().nullish() })).default([]),
  }),
});

/**
 * MailerLite. Sources: https://developers.mailerlite.com/docs/campaigns.html, https://developers.mailerlite.com/docs/groups.html,
 * https://github.com/mailerlite/mailerlite-nodejs (read 2026-11-29). Content of one's own needs its Advanced plan; the
 * sender's address must be verified there.
 */
export const mailerlite: DraftKind = {
  api: () => 'https://connect.mailerlite.com/api',
  isKey: isPlainKey,
  headers: bearer,
  probe: get('/campaigns?filter[status]=draft&limit=10'),
  isUsable: { list: isNumber, sender: isMailAddress },
  choices: {
    list: choiceAt('/groups?limit=100', 'data'),
  },
  create: (draft) => post('/campaigns', fields(draft)),
  idIn: (answer) => answered.parse(answer).data.id,
  update: (id, draft) => put(`/campaigns/${inPath(id)}`, fields(draft)),
  read: (id) => [get(`/campaigns/${inPath(id)}`)],
  seen: ([answer]) => {
    const { id, status, updated_at, emails } = answered.parse(answer).data;
    return {
      status: status === 'draft' ? 'draft' : status === 'ready' ? 'scheduled' : 'sent',
      revision: [updated_at, ...emails.map((each) => each.updated_at ?? '')].join(' '),
      link: `https://dashboard.mailerlite.com/campaigns/${inPath(id)}/edit`,
    };
  },
};

function fields({ title, subject, senderName, body, settings }: DraftContent) {
  return {
    name: title.slice(0, 255),
    type: 'regular',
    emails: [
      {
        subject,
        from_name: senderName,
        from: settings.sender,
        content: body,
      },
    ],
    ...(settings.list && { groups: [settings.list] }),
  };
}
