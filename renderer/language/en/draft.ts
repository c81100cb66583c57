import type { HostReason } from '../../../desk/contract.ts';
import type { DraftSetting, DraftToolName } from '../../../issue/export/mail-tools/draftNeeds.ts';
import { pictureHost } from './pictureHost.ts';

/** Messages about drafts that are made in a mail tool by its API. */
export const draft = {
  lead: 'Setzkasten can make a draft in your mail tool, and update it later. It never sends or schedules anything: you do that there.',
  tool: 'Mail tool',
  none: 'None',
  unknownTool: (tool: string) => `${tool} (not known to this version)`,
  site: 'Address of your installation',
  siteHint: 'Such as https://blog.example.org.',
  unusableSite: 'Enter an address with https://, without a user, ? or #.',
  settings: {
    list: 'Recipients',
    sender: 'Sender',
    template: 'Template',
  } satisfies Record<DraftSetting, string>,
  notChosen: 'Choose …',
  toolsDefault: 'The tool’s default',
  settingHint: 'Test the connection, and the tool says what there is.',
  senderHint: 'A mail address that the tool has verified.',
  key: 'API key',
  /** Where the key is found in each tool. */
  keyHints: {
    ghost: 'In Ghost: Settings → Integrations → Add custom integration → Admin API key.',
    buttondown: 'In Buttondown: API → Keys, with write access to emails and none to sending.',
    mailchimp: 'In Mailchimp: Account → Extras → API keys.',
    brevo: 'In Brevo: SMTP & API → API keys.',
    kit: 'In Kit: Settings → Developer → V4 keys.',
    mailerlite: 'In MailerLite: Integrations → API. Drafts need the Advanced plan.',
    listmonk: 'In listmonk: Admin → Users, a user of type API: its name, a colon, its token.',
    keila: 'In Keila: your project → API.',
    cleverreach:
      'In CleverReach: My account → Extras → REST API: client ID, a colon, client secret.',
  } satisfies Record<DraftToolName, string>,
  keyKept: 'Stored in the key store',
  keepsKey:
    'After a test that works, it is stored in your system’s key store, for this newsletter only.',
  keepsNoKey: 'There is no system key store here: it is not stored, and asked for each time.',
  forgetKey: 'Delete key',
  keyForgotten: 'The key has been deleted.',
  keyRefused: 'The key store did not accept the key. It is not stored anywhere.',
  keyNeeded: 'Enter the API key.',
  contacts: (host: string) => `Only ${host} is contacted, when you test or make a draft.`,
  needsPictureHost: 'This tool takes no pictures: they go to your place for pictures on the web.',
  test: 'Test connection',
  testing: 'Asking the tool …',
  works: 'It works. Nothing was changed there.',
  failed: 'The tool did not answer as it should.',
  unusable: 'The settings for drafts are incomplete.',
  reasons: {
    ...pictureHost.reasons,
    'login-refused': () => 'The tool did not accept the key.',
    'key-unusable': () => 'This is not a key of this tool. Copy it again, completely.',
    forbidden: () => 'The key does not allow that. Give it the right to write drafts.',
    refused: (detail: string) =>
      detail === '' ? 'The tool refused.' : `The tool refused: “${detail}”`,
  } satisfies Record<HostReason, (detail: string) => string>,
  /** In the export. */
  create: (tool: string) => `Make a draft in ${tool}`,
  update: (tool: string) => `Update the draft in ${tool}`,
  making: (tool: string) => `Draft in ${tool}`,
  created: (tool: string) => `The draft is in ${tool}. Nothing was sent.`,
  updated: (tool: string) => `The draft in ${tool} is up to date. Nothing was sent.`,
  open: (tool: string) => `Open it in ${tool}`,
  notMade: (tool: string) => `The draft in ${tool} is not up to date.`,
  cancelled: 'Cancelled. What was made there stays.',
  picturesNeeded: (tool: string) =>
    `${tool} takes no pictures: set up a place for pictures on the web first.`,
  doubts: {
    changed: (tool: string) => `The draft was changed in ${tool}. Nothing was overwritten.`,
    gone: (tool: string) => `The earlier draft is no longer in ${tool}.`,
    scheduled: (tool: string) => `The draft is scheduled in ${tool}, and was left as it is.`,
    sent: (tool: string) => `It was already sent from ${tool}, and was left as it is.`,
  },
  overwrite: 'Overwrite the changes',
  another: 'Make another draft',
  missingPictures: (count: number) =>
    count === 1
      ? 'One picture is missing: a line of text stands in its place.'
      : `${String(count)} pictures are missing: lines of text stand in their place.`,
};
