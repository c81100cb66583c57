import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import { basic, choiceAt, fingerprint, get, inPath, patch, post, put } from './common.ts';

const campaign = z.object({
  id: z.string().min(1),
  web_id: z.number(),
  status: z.string(),
  settings: z.object({ subject_line: z.string().default(''), title: z.string().default('') }),
});
const content = z.object({ html: z.string().default('') });
const defaults = z.object({
  campaign_defaults: z.object({ from_name: z.string(), from_email: z.string() }),
});

/**
 * Mailchimp's Marketing API. Sources: https://mailchimp.com/developer/marketing/api/campaigns/, …/campaign-content/,
 * …/lists/, …/file-manager-files/, in the copies at https://withone.ai/knowledge/mailchimp-marketing and
 * https://apis.io/schemas/mailchimp/campaign/ (read 2026-11-29).
 */
export const mailchimp: DraftKind = {
  api: ({ key }) => `https://${dataCentre(key)}.api.mailchimp.com/3.0`,
  isKey: (key) => /^[0-9a-f]{32}-[a-z]{2}\d{1,3}$/.test(key),
  headers: (key) => basic(`setzkasten:${key}`),
  probe: get('/ping'),
  isUsable: { list: (value) => /^[0-9a-z]+$/i.test(value) },
  choices: {
    list: choiceAt('/lists?fields=lists.id,lists.name&count=100', 'lists'),
  },
  // Required to change a campaign later.
  ask: {
    request: ({ list }) => get(`/lists/${inPath(list)}?fields=campaign_defaults`),
    names: ['from_name', 'reply_to'],
    read: (answer) => {
      const { from_name, from_email } = defaults.parse(answer).campaign_defaults;
      return { from_name, reply_to: from_email };
    },
  },
  picture: {
    request: ({ name, bytes }) =>
      post('/file-manager/files', { name, file_data: Buffer.from(bytes).toString('base64') }),
    address: (answer) => z.object({ full_size_url: z.string() }).parse(answer).full_size_url,
  },
  create: (draft) => post('/campaigns', { type: 'regular', ...fields(draft) }),
  idIn: (answer) => campaign.parse(answer).id,
  update: (id, draft) => patch(`/campaigns/${inPath(id)}`, fields(draft)),
  fill: (id, { body }) => put(`/campaigns/${inPath(id)}/content`, { html: body }),
  read: (id) => [
    get(`/campaigns/${inPath(id)}`),
    get(`/campaigns/${inPath(id)}/content?fields=html`),
  ],
  seen: ([answer, stored], { key }) => {
    const { web_id, status, settings } = campaign.parse(answer);
    return {
      status: status === 'save' ? 'draft' : status === 'schedule' ? 'scheduled' : 'sent',
      revision: fingerprint(settings.subject_line, settings.title, content.parse(stored).html),
      link: `https://${dataCentre(key)}.admin.mailchimp.com/campaigns/edit?id=${String(web_id)}`,
    };
  },
};

function fields({ title, subject, settings, known }: DraftContent) {
  return {
    recipients: { list_id: settings.list },
    settings: { subject_line: subject, title: title.slice(0, 100), ...known },
  };
}

/** The end of the key names the data centre. */
function dataCentre(key: string): string {
  return /-([a-z]{2}\d{1,3})$/.exec(key)?.[1] ?? 'DATACENTRE';
}
