/** A text in an inbox's row: its size in px and its weight in the program's fonts. */
export interface RowText {
  readonly size: number;
  readonly weight: number;
  /** Number of characters of the pangram that fit on one line; independent of the fonts on this computer. */
  readonly characters: number;
}

/** How a mail program lists an unread mail. */
export interface Inbox {
  readonly name: string;
  readonly device: 'phone' | 'desktop';
  readonly fonts: string;
  readonly hasPortrait: boolean;
  readonly sender: RowText;
  readonly subject: RowText;
  readonly preheader: RowText & {
    /** Number of its own lines; 0 if it continues the subject's line, where both share `characters`. */
    readonly lines: number;
  };
  readonly colours: Readonly<Record<'light' | 'dark', RowColours>>;
}

export interface RowColours {
  readonly ground: string;
  readonly sender: string;
  readonly subject: string;
  readonly preheader: string;
}

/** The text behind the numbers below: a repeated sentence with every letter. */
export const pangram = 'The quick brown fox jumps over the lazy dog. ';

const apple = "-apple-system,'SF Pro Text','Inter Variable','Helvetica Neue',sans-serif";
const google = "'Google Sans Text',Roboto,'Helvetica Neue',Arial,sans-serif";
const microsoft = "'Segoe UI','Inter Variable',sans-serif";

const gmailColours = {
  light: { ground: '#ffffff', sender: '#202124', subject: '#202124', preheader: '#5f6368' },
  dark: { ground: '#1b1b1b', sender: '#e8eaed', subject: '#e8eaed', preheader: '#9aa0a6' },
} as const;
const appleColours = {
  light: { ground: '#ffffff', sender: '#000000', subject: '#000000', preheader: '#6c6c70' },
  dark: { ground: '#1c1c1e', sender: '#ffffff', subject: '#ffffff', preheader: '#aeaeb2' },
} as const;
const outlookColours = {
  light: { ground: '#ffffff', sender: '#242424', subject: '#0f6cbd', preheader: '#616161' },
  dark: { ground: '#1f1f1f', sender: '#ffffff', subject: '#479ef5', preheader: '#adadad' },
} as const;

/**
 * What six inboxes show at their default window and text size. Sources, read in November 2026:
 * - subject lines: tests on devices by emailtooltester.com (iPhone Mail 48), activecampaign.com/glossary (the same,
 *   Gmail app on an iPhone 37, Gmail in a browser 70, Outlook 50), typecount.com (Outlook app 38, Mail on a Mac 64);
 * - preheaders: emailtooltester.com (iPhone Mail 99, on two lines), themarketer.com (Mail on a Mac 140, Gmail in a
 *   browser 97 in the subject's line, Outlook 55); in the two apps one line as wide as the subject's;
 * - senders: campaign.name (20 to 25).
 * Approximate: programs and windows change; sizes and weights come from each maker's design guides.
 */
export const inboxes: readonly Inbox[] = [
  {
    name: 'Gmail · App',
    device: 'phone',
    fonts: google,
    hasPortrait: true,
    sender: { size: 16, weight: 700, characters: 25 },
    subject: { size: 14, weight: 700, characters: 37 },
    preheader: { size: 14, weight: 400, characters: 39, lines: 1 },
    colours: gmailColours,
  },
  {
    name: 'Apple Mail · iPhone',
    device: 'phone',
    fonts: apple,
    hasPortrait: false,
    sender: { size: 17, weight: 600, characters: 25 },
    subject: { size: 15, weight: 400, characters: 48 },
    preheader: { size: 15, weight: 400, characters: 49, lines: 2 },
    colours: appleColours,
  },
  {
    name: 'Outlook · App',
    device: 'phone',
    fonts: microsoft,
    hasPortrait: true,
    sender: { size: 16, weight: 600, characters: 25 },
    subject: { size: 14, weight: 600, characters: 38 },
    preheader: { size: 14, weight: 400, characters: 40, lines: 1 },
    colours: outlookColours,
  },
  {
    name: 'Gmail · Browser',
    device: 'desktop',
    fonts: google,
    hasPortrait: false,
    sender: { size: 14, weight: 700, characters: 20 },
    subject: { size: 14, weight: 700, characters: 70 },
    preheader: { size: 14, weight: 400, characters: 97, lines: 0 },
    colours: gmailColours,
  },
  {
    name: 'Apple Mail · Mac',
    device: 'desktop',
    fonts: apple,
    hasPortrait: false,
    sender: { size: 13, weight: 600, characters: 40 },
    subject: { size: 13, weight: 400, characters: 64 },
    preheader: { size: 13, weight: 400, characters: 70, lines: 2 },
    colours: appleColours,
  },
  {
    name: 'Outlook · Windows',
    device: 'desktop',
    fonts: microsoft,
    hasPortrait: true,
    sender: { size: 14, weight: 600, characters: 32 },
    subject: { size: 14, weight: 600, characters: 50 },
    preheader: { size: 14, weight: 400, characters: 55, lines: 1 },
    colours: outlookColours,
  },
];
