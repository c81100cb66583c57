import { z } from 'zod';
import type { DraftContent, DraftKind } from '../draftKind.ts';
import { basic, bearer, fingerprint, idSchema, inPath, isMailAddress, isNumber } from './common.ts';

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
  probe: { method: 'GET', path: '/v3/groups.json' },
  isUsable: { list: isNumber, sender: isMailAddress },
  choices: {
    list: {
      request: { method: 'GET', path: '/v3/groups.json' },
      read: (answer) => z.array(z.object({ id: idSchema, name: z.string() })).parse(answer),
    },
  },
  create: (draft) => ({ method: 'POST', path: '/v3/mailings.json', json: fields(draft) }),
  idIn: (answer) => z.object({ id: idSchema }).parse(answer).id,
  update: (id, draft) => ({
    method: 'PUT',
    path: `/v3/mailings.json/${inPath(id)}`,
    json: fields(draft),
  }),
  read: (id) => [{ method: 'GET', path: `/v3/mailings.json/${inPath(id)}` }],
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
