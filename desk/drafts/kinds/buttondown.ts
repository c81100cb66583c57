import { z } from 'zod';
import type { DraftKind } from '../draftKind.ts';
import { get, idSchema, inPath, isPlainKey, patch, post, sending, statusOf } from './common.ts';

const email = z.object({ id: idSchema, status: z.string(), modification_date: z.string() });
const image = z.object({ image: z.string() });

/**
 * Buttondown. Sources: https://docs.buttondown.com/api-emails-create, https://docs.buttondown.com/api-emails-update,
 * https://docs.buttondown.com/api-images-create, https://docs.buttondown.com/api-authentication,
 * https://buttondown.com/blog/2026-03-07-safer-email-api-defaults (read 2026-11-29).
 */
export const buttondown: DraftKind = {
  api: () => 'https://api.buttondown.com/v1',
  isKey: isPlainKey,
  // Versions before this one send what is created without a status.
  headers: (key) => ({ Authorization: `Token ${key}`, 'X-API-Version': '2026-04-01' }),
  probe: get('/emails?status=draft'),
  isUsable: {},
  choices: {},
  picture: {
    request: sending('/images', 'image'),
    address: (answer) => image.parse(answer).image,
  },
  create: ({ subject, body }) => post('/emails', { subject, body, status: 'draft' }),
  idIn: (answer) => email.parse(answer).id,
  update: (id, { subject, body }) => patch(`/emails/${inPath(id)}`, { subject, body }),
  read: (id) => [get(`/emails/${inPath(id)}`)],
  seen: ([answer]) => {
    const { id, status, modification_date } = email.parse(answer);
    return {
      status: statusOf(status),
      revision: modification_date,
      link: `https://buttondown.com/emails/${inPath(id)}`,
    };
  },
};
