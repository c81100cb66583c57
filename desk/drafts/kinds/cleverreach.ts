import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import {
  basic,
  bearer,
  fingerprint,
  get,
  idOf,
  idSchema,
  inPath,
  isMailAddress,
  isNumber,
  post,
  put,
} from './common.ts';

const mailing = z.looseObject({
  started: z.unknown().optional(),
  finished: z.unknown().optional(),
  state: z.unknown().optional(),
});

/**
 * CleverReach, REST API v3. Sources: https://rest.cleverreach.com/explorer/v3/ (mailings, groups; read 2026-11-29). The key
 * is an OAuth app's client ID and secret. The explorer does not list a mailing's fields, so any of them counts as a change.
 */
export const cleverreach: DraftKind = {
  api: () => 'https://rest.cleverreach.com',
  isKey: (key) => /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]+$/.test(key),
  headers: bearer,
  login: {
    request: {
      method: 'POST',
      path: '/oauth/token.php',
      form: { grant_type: 'client_credentials' },
    },
    headers: basic,
    token: (answer) => z.object({ access_token: z.string().min(1) }).parse(answer).access_token,
  },
  probe: get('/v3/groups.json'),
  isUsable: { list: isNumber, sender: isMailAddress },
  choices: {
    list: {
      request: get('/v3/groups.json'),
      read: (answer) => z.array(z.object({ id: idSchema, name: z.string() })).parse(answer),
    },
  },
  create: (draft) => post('/v3/mailings.json', fields(draft)),
  idIn: idOf,
  update: (id, draft) => put(`/v3/mailings.json/${inPath(id)}`, fields(draft)),
  read: (id) => [get(`/v3/mailings.json/${inPath(id)}`)],
  seen: ([answer]) => {
    const { started, finished, state } = mailing.parse(answer);
    const isSent =
      Number(started) > 0 || Number(finished) > 0 || /finished|running/.test(String(state));
    return {
      status: isSent ? 'sent' : /waiting/.test(String(state)) ? 'scheduled' : 'draft',
      revision: fingerprint(answer),
      link: 'https://eu1.cleverreach.com/admin/index.php',
    };
  },
};

function fields({ title, subject, senderName, body, text, settings }: DraftContent) {
  return {
    name: title,
    subject,
    sender_name: senderName,
    sender_email: settings.sender,
    content: { type: 'html/text', html: body, text },
    receivers: { groups: [Number(settings.list)] },
    settings: { editor: 'freeform' },
  };
}
