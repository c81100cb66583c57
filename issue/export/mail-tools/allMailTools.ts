import type { MailTool } from '../../publication.ts';
import { beehiiv } from './beehiiv.ts';
import { brevo } from './brevo.ts';
import { buttondown } from './buttondown.ts';
import { cleverreach } from './cleverreach.ts';
import { ghost } from './ghost.ts';
import { html } from './html.ts';
import { keila } from './keila.ts';
import { kit } from './kit.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';
import { mailerlite } from './mailerlite.ts';
import type { MailToolProfile } from './mailTool.ts';
import { substack } from './substack.ts';

/** The profile of each mail tool. A new one is one file and one line here (and its name in `publication.ts`). */
export const mailToolProfiles: Readonly<Record<MailTool, MailToolProfile>> = {
  html,
  beehiiv,
  mailchimp,
  brevo,
  cleverreach,
  kit,
  buttondown,
  ghost,
  substack,
  mailerlite,
  listmonk,
  keila,
};
