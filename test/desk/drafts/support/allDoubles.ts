import type { DraftToolName } from '../../../../issue/export/mail-tools/draftNeeds.ts';
import { brevo, buttondown, cleverreach, kit, mailchimp, mailerlite } from './hostedDoubles.ts';
import { ghost, keila, listmonk } from './selfHostedDoubles.ts';
import type { ToolDouble } from './toolDouble.ts';

export const allDoubles: Readonly<Record<DraftToolName, ToolDouble>> = {
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
