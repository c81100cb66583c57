import type { DraftToolName } from '../../issue/export/mail-tools/draftNeeds.ts';
import type { DraftKind } from './draftKind.ts';
import { brevo } from './kinds/brevo.ts';
import { buttondown } from './kinds/buttondown.ts';
import { cleverreach } from './kinds/cleverreach.ts';
import { ghost } from './kinds/ghost.ts';
import { keila } from './kinds/keila.ts';
import { kit } from './kinds/kit.ts';
import { listmonk } from './kinds/listmonk.ts';
import { mailchimp } from './kinds/mailchimp.ts';
import { mailerlite } from './kinds/mailerlite.ts';

/** The mail tools that take drafts. What each needs from the author is in `draftNeeds`. */
export const allDraftTools: Readonly<Record<DraftToolName, DraftKind>> = {
  ghost,
  buttondown,
  mailchimp,
  brevo,
  kit,
  mailerlite,
  listmonk,
  keila,
  cleverreach,
};
