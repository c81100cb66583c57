import type { MailTool } from '../../publication.ts';
import type { OutputForm } from '../forms.ts';

/** What the author chooses for a draft, as far as the tool asks for it: who gets it, who sends it, what it looks like. */
export const draftSettings = ['list', 'sender', 'template'] as const;
export type DraftSetting = (typeof draftSettings)[number];

/** What a mail tool needs for a draft by its API. */
export interface DraftNeeds {
  /** True for a tool that everybody hosts at an address of their own, which is then a setting too. */
  readonly hasSite: boolean;
  /** The server that is asked; empty for a tool with a site. */
  readonly host: string;
  readonly needs: readonly DraftSetting[];
  /** Used if given; else the tool takes its default. */
  readonly optional: readonly DraftSetting[];
  /** True if the sender is a mail address to type; otherwise one that the tool lists. */
  readonly isSenderTyped: boolean;
  /** True if the API takes pictures; otherwise they must be on the web, at the newsletter's picture host. */
  readonly takesPictures: boolean;
  readonly form: OutputForm;
  /** True if anonymous readers get the same text: merge tags become their fallbacks. */
  readonly isForAnybody: boolean;
}

const usual: DraftNeeds = {
  hasSite: false,
  host: '',
  needs: [],
  optional: [],
  isSenderTyped: false,
  takesPictures: false,
  form: 'document',
  isForAnybody: false,
};

const needs = {
  ghost: { hasSite: true, takesPictures: true, form: 'fragment', isForAnybody: true },
  buttondown: { host: 'api.buttondown.com', takesPictures: true, form: 'markdown' },
  mailchimp: { host: 'api.mailchimp.com', needs: ['list'], takesPictures: true },
  brevo: { host: 'api.brevo.com', needs: ['list', 'sender'] },
  kit: { host: 'api.kit.com', optional: ['template'], form: 'fragment' },
  mailerlite: {
    host: 'connect.mailerlite.com',
    needs: ['sender'],
    optional: ['list'],
    isSenderTyped: true,
  },
  listmonk: { hasSite: true, needs: ['list', 'template'], takesPictures: true },
  keila: { hasSite: true, needs: ['sender'] },
  cleverreach: { host: 'rest.cleverreach.com', needs: ['list', 'sender'], isSenderTyped: true },
} as const satisfies Readonly<Partial<Record<MailTool, Partial<DraftNeeds>>>>;
/** A mail tool that takes drafts by an API. */
export type DraftToolName = keyof typeof needs;

/**
 * The mail tools that take a draft by an API; `desk/drafts/kinds` has their sources. Ghost gets one HTML card, which keeps
 * the HTML as it is (tried with Ghost 6.65), while a converted post loses its look. It fills in names in mails alone, and
 * the post is a web page too.
 */
export const draftNeeds = Object.fromEntries(
  Object.entries(needs).map(([tool, own]) => [tool, { ...usual, ...own }]),
) as Readonly<Record<DraftToolName, DraftNeeds>>;

/** The names of these tools, in the order in which they are offered. */
export const draftTools = Object.keys(needs) as DraftToolName[];

/** True if the tool takes drafts by an API. */
export function isDraftTool(tool: string): tool is DraftToolName {
  return Object.hasOwn(needs, tool);
}
