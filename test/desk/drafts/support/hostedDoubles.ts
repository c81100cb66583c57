import { z } from 'zod';
import { gone, type ToolDouble } from './toolDouble.ts';
import { bodyOf, named, names, numbers, probe, text, time, usual } from './usualRules.ts';

const buttondownEmail = z.strictObject({
  subject: text.max(2000),
  body: z.string().startsWith('<!-- buttondown-editor-mode: plaintext -->'),
  // Keys made for versions before 2026-04-01 send what has none.
  status: z.literal('draft'),
});

/** https://docs.buttondown.com/api-emails-create, -update, api-images-create (read 2026-11-29). */
export const buttondown: ToolDouble = {
  api: 'https://api.buttondown.com/v1',
  key: '401f7ac8-37da-42b9-7f61-3d789819ff93',
  isIn: (headers) =>
    headers.get('authorization') === `Token ${buttondown.key}` &&
    // From this version on, an email without a status is a draft.
    headers.get('x-api-version') === '2026-04-01',
  settings: {},
  id: names('em-'),
  draft: 'draft',
  scheduled: 'scheduled',
  sent: 'sent',
  rules: [
    probe(/^\/emails\?status=draft$/, { results: [] }),
    {
      method: 'POST',
      path: /^\/images$/,
      file: 'image',
      answer: ({ file }) => ({
        status: 201,
        json: { id: 'i', image: `https://assets.buttondown.email/images/${file?.name ?? ''}` },
      }),
    },
    ...usual(
      '/emails',
      buttondownEmail,
      (mail) => ({ id: mail.id, status: mail.status, modification_date: time(mail) }),
      { method: 'PATCH', json: buttondownEmail.omit({ status: true }) },
    ),
  ],
};

const mailchimpSettings = z.strictObject({
  subject_line: text.max(150),
  title: text.max(100),
  from_name: text,
  reply_to: z.email(),
});
const mailchimpCampaign = z.strictObject({
  type: z.literal('regular').optional(),
  recipients: z.strictObject({ list_id: z.literal('a1b2c3') }),
  settings: mailchimpSettings,
});

/**
 * https://mailchimp.com/developer/marketing/api/campaigns/ and …/campaign-content/, …/file-manager-files/, …/lists/, as
 * copied at https://withone.ai/knowledge/mailchimp-marketing (read 2026-11-29).
 */
export const mailchimp: ToolDouble = {
  api: 'https://us6.api.mailchimp.com/3.0',
  key: '0123456789abcdef0123456789abcdef-us6',
  isIn: (headers) =>
    headers.get('authorization') ===
    `Basic ${Buffer.from(`setzkasten:${mailchimp.key}`).toString('base64')}`,
  settings: { list: 'a1b2c3' },
  id: names('c0ffee'),
  draft: 'save',
  scheduled: 'schedule',
  sent: 'sent',
  rules: [
    probe(/^\/ping$/),
    probe(/^\/lists\?/, { lists: [{ id: 'a1b2c3', name: 'Weekly' }] }),
    probe(/^\/lists\/a1b2c3\?fields=campaign_defaults$/, {
      campaign_defaults: { from_name: 'Ada', from_email: 'ada@example.org' },
    }),
    {
      method: 'POST',
      path: /^\/file-manager\/files$/,
      json: z.strictObject({ name: text, file_data: z.base64() }),
      answer: ({ json }) => ({
        json: { full_size_url: `https://mcusercontent.com/x/images/${String(json['name'])}` },
      }),
    },
    {
      method: 'PUT',
      path: /^\/campaigns\/([^/?]+)\/content$/,
      json: z.strictObject({ html: text }),
      answer: ({ change, found: [id = ''], json }) => (change(id, json) ? { json } : gone),
    },
    {
      method: 'GET',
      path: /^\/campaigns\/([^/?]+)\/content\?fields=html$/,
      answer: ({ mails, found: [id = ''] }) => ({ json: { html: mails.get(id)?.fields['html'] } }),
    },
    ...usual(
      '/campaigns',
      mailchimpCampaign,
      (mail) => ({
        id: mail.id,
        web_id: 99,
        status: mail.status,
        settings: bodyOf(mail, 'settings'),
      }),
      { method: 'PATCH' },
    ),
  ],
};

/** https://developers.brevo.com/reference/createemailcampaign, as in getbrevo/brevo-node (read 2026-11-29). */
export const brevo: ToolDouble = {
  api: 'https://api.brevo.com/v3',
  key: 'xkeysib-0123456789abcdef',
  isIn: (headers) => headers.get('api-key') === brevo.key,
  settings: { list: '7', sender: '3' },
  id: numbers,
  draft: 'draft',
  scheduled: 'queued',
  sent: 'sent',
  rules: [
    probe(/^\/account$/),
    probe(/^\/contacts\/lists\?limit=50$/, { lists: named, count: 1 }),
    probe(/^\/senders$/, { senders: [{ id: 3, name: 'Ada', email: 'ada@example.org' }] }),
    ...usual(
      '/emailCampaigns',
      z.strictObject({
        name: text,
        subject: text,
        sender: z.strictObject({ id: z.literal(3) }),
        recipients: z.strictObject({ listIds: z.tuple([z.literal(7)]) }),
        htmlContent: z.string().min(10),
      }),
      (mail) => ({ id: Number(mail.id), status: mail.status, modifiedAt: time(mail) }),
      { method: 'PUT', status: 204 },
    ),
  ],
};

/** https://developers.kit.com/api-reference/broadcasts/create-a-broadcast, /update-a-broadcast (read 2026-11-29). */
export const kit: ToolDouble = {
  api: 'https://api.kit.com/v4',
  key: 'kit_0123456789abcdef',
  isIn: (headers) => headers.get('x-kit-api-key') === kit.key,
  settings: { template: '7' },
  id: numbers,
  draft: 'draft',
  scheduled: 'scheduled',
  sent: 'completed',
  rules: [
    probe(/^\/account$/),
    probe(/^\/email_templates$/, { email_templates: named }),
    ...usual(
      '/broadcasts',
      z.strictObject({
        subject: text,
        preview_text: z.string(),
        description: text,
        content: text,
        // "To save a draft, set `public` to false."
        public: z.literal(false),
        send_at: z.null(),
        email_template_id: z.literal(7),
      }),
      ({ id, status, fields }) => ({
        broadcast: { id: Number(id), status, send_at: null, ...fields },
      }),
    ),
  ],
};

/** https://developers.mailerlite.com/docs/campaigns.html (read 2026-11-29). */
export const mailerlite: ToolDouble = {
  api: 'https://connect.mailerlite.com/api',
  key: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.e30.c2ln',
  isIn: (headers) => headers.get('authorization') === `Bearer ${mailerlite.key}`,
  settings: { list: '4243829086487936', sender: 'ada@example.org' },
  id: numbers,
  draft: 'draft',
  scheduled: 'ready',
  sent: 'sent',
  rules: [
    probe(/^\/campaigns\?filter/, { data: [] }),
    probe(/^\/groups\?limit=100$/, { data: [{ id: '4243829086487936', name: 'Weekly' }] }),
    ...usual(
      '/campaigns',
      z.strictObject({
        name: text.max(255),
        type: z.literal('regular'),
        emails: z.tuple([
          z.strictObject({
            subject: text.max(255),
            from_name: text.max(255),
            from: z.literal('ada@example.org'),
            content: text,
          }),
        ]),
        groups: z.tuple([z.literal('4243829086487936')]),
      }),
      (mail) => ({
        data: { id: mail.id, status: mail.status, updated_at: time(mail), emails: [] },
      }),
    ),
  ],
};

/** https://rest.cleverreach.com/explorer/v3/ (read 2026-11-29). */
export const cleverreach: ToolDouble = {
  api: 'https://rest.cleverreach.com',
  key: 'Client1234:Secret-0123456789',
  isIn: (headers) =>
    [
      'Bearer a-token-for-an-hour',
      `Basic ${Buffer.from(cleverreach.key).toString('base64')}`,
    ].includes(headers.get('authorization') ?? ''),
  settings: { list: '7', sender: 'ada@example.org' },
  id: numbers,
  draft: 'draft',
  scheduled: 'waiting',
  sent: 'finished',
  rules: [
    {
      method: 'POST',
      path: /^\/oauth\/token\.php$/,
      form: z.strictObject({ grant_type: z.literal('client_credentials') }),
      answer: () => ({ json: { access_token: 'a-token-for-an-hour', expires_in: 3600 } }),
    },
    probe(/^\/v3\/groups\.json$/, named),
    ...usual(
      '/v3/mailings.json',
      z.strictObject({
        name: text,
        subject: text,
        sender_name: text,
        sender_email: z.email(),
        content: z.strictObject({ type: z.literal('html/text'), html: text, text }),
        receivers: z.strictObject({ groups: z.tuple([z.literal(7)]) }),
        settings: z.strictObject({ editor: z.literal('freeform') }),
      }),
      (mail) => ({ id: mail.id, state: mail.status, changed: time(mail), ...mail.fields }),
    ),
  ],
};
