import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import {
  choiceAt,
  get,
  idOf,
  idSchema,
  inPath,
  isNumber,
  isPlainKey,
  post,
  put,
} from './common.ts';

const campaign = z.object({
  id: idSchema,
  status: z.string(),
  modifiedAt: z.string(),
  scheduledAt: z.string().nullish(),
});
const senders = z.object({
  senders: z.array(z.object({ id: idSchema, name: z.string(), email: z.string() })),
});

/**
 * Brevo. Sources: https://developers.brevo.com/reference/createemailcampaign, …/updateemailcampaign, …/getemailcampaign,
 * …/getsenders, …/getlists, as in https://github.com/getbrevo/brevo-node (read 2026-11-29). Its gallery takes a picture
 * only from the web.
 */
export const brevo: DraftKind = {
  api: () => 'https://api.brevo.com/v3',
  isKey: isPlainKey,
  headers: (key) => ({ 'api-key': key }),
  probe: get('/account'),
  isUsable: { list: isNumber, sender: isNumber },
  choices: {
    list: choiceAt('/contacts/lists?limit=50', 'lists'),
    sender: {
      request: get('/senders'),
      read: (answer) =>
        senders
          .parse(answer)
          .senders.map(({ id, name, email }) => ({ id, name: `${name} <${email}>` })),
    },
  },
  create: (draft) => post('/emailCampaigns', fields(draft)),
  idIn: idOf,
  update: (id, draft) => put(`/emailCampaigns/${inPath(id)}`, fields(draft)),
  read: (id) => [get(`/emailCampaigns/${inPath(id)}`)],
  seen: ([answer]) => {
    const { id, status, modifiedAt, scheduledAt } = campaign.parse(answer);
    const isScheduled = status === 'queued' || (status === 'draft' && Boolean(scheduledAt));
    return {
      status: isScheduled ? 'scheduled' : status === 'draft' ? 'draft' : 'sent',
      revision: modifiedAt,
      link: `https://app.brevo.com/marketing-campaign/edit/${inPath(id)}`,
    };
  },
};

function fields({ title, subject, body, settings }: DraftContent) {
  return {
    name: title,
    subject,
    sender: { id: Number(settings.sender) },
    recipients: { listIds: [Number(settings.list)] },
    htmlContent: body,
  };
}
