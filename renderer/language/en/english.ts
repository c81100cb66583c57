import type { BlockType } from '../../../issue/blocks/allBlocks.ts';
import type { MergeTagName, TokenName } from '../../../issue/text/inline.ts';
import { prefixed } from '../prefixed.ts';
import { compare } from './compare.ts';
import { conflict } from './conflict.ts';
import { damage } from './damage.ts';
import { dateChange } from './dateChange.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { emoji } from './emoji.ts';
import { grid } from './grid.ts';
import { check } from './check.ts';
import { numbers } from './numbers.ts';
import { paste } from './paste.ts';
import { picture } from './picture.ts';
import { credits } from './credits.ts';
import { recovery } from './recovery.ts';
import { search } from './search.ts';
import { sent } from './sent.ts';
import { trash } from './trash.ts';
import { work } from './work.ts';
import { commands } from './commands.ts';
import { reasons } from './reasons.ts';
import { writing } from './writing.ts';

/** All messages of the interface, in English. They are the type of all other languages'. */
export const english = {
  code: 'en' as const,
  /** The language of texts outside this folder: findings of the check, steps to a mail tool, names of emoji. */
  otherTexts: 'en' as const,
  blocks: {
    masthead: { name: 'Masthead', hint: 'Title, subject line, date' },
    greeting: { name: 'Greeting', hint: 'Recurring text with live numbers' },
    'lead-essay': { name: 'Lead essay', hint: 'The long read of the week' },
    'news-section': { name: 'News', hint: 'A heading and items with sources' },
    chart: {
      name: 'Chart of the week',
      hint: 'An image or bars drawn from numbers, with a source',
    },
    table: { name: 'Table', hint: 'Numbers or words in rows and columns' },
    tip: { name: 'Tip', hint: 'Something to watch, read or listen to' },
    earnings: { name: 'Earnings', hint: 'Which company reports when' },
    outro: { name: 'Outro', hint: 'Thanks, feedback, signature' },
    share: { name: 'Share row', hint: 'Links to pass the issue on' },
    'small-print': { name: 'Small print', hint: 'Why one gets this mail, unsubscribe, imprint' },
    text: { name: 'Text', hint: 'A section with or without a headline' },
    figure: { name: 'Figure', hint: 'With caption and credit' },
    'pull-quote': { name: 'Pull quote', hint: 'One sentence, set large' },
    divider: { name: 'Divider', hint: 'A horizontal line' },
    button: { name: 'Button', hint: 'A link that stands out' },
    sponsor: { name: 'Sponsor', hint: 'Paid, and labelled as such' },
    'link-list': { name: 'Link list or poll', hint: 'Links, or a poll with one answer per link' },
  } satisfies Record<BlockType, { name: string; hint: string }>,
  elements: {
    subheading: { name: 'Subheading', hint: 'Splits up the text' },
    bulletList: { name: 'List', hint: 'With bullets' },
    orderedList: { name: 'Numbered list', hint: '1, 2, 3' },
    newsItem: { name: 'News item', hint: 'Emoji, headline, paragraph, sources' },
  },
  unknownBlock: 'This version does not recognise this block. It stays in the file unchanged.',
  /** What empty lines show: by the line's name, or by the one that a block's form gives it. */
  placeholders: {
    title: 'Issue title',
    byline: 'Author',
    subject: 'Subject line shown in the inbox',
    preheader: 'Preview text shown next to the subject',
    emoji: '☺',
    headline: 'Headline',
    sectionHeading: 'Section heading',
    duration: 'Duration, such as “6 × 30 min”',
    caption: 'Caption',
    tableCaption: 'What the table shows: unit, as of when',
    credit: 'Source: …',
    quoteText: 'The quote',
    attribution: 'Who said it',
    sponsorName: 'Sponsor name',
    buttonLabel: 'Button label',
    shareCall: 'Share this:',
    linkLabel: 'What the link points to',
    linkNote: 'Why it is worth reading',
    paragraph: 'Write, or type / for blocks',
    subheading: 'Subheading',
    source: 'Source',
    company: 'Company',
    button: 'Label',
  },
  tokens: {
    words: 'Words',
    minutes: 'Reading time in minutes',
    weekday: 'Weekday',
    date: 'Date',
    week: 'Week',
    subscribers: 'Subscribers',
    'subscriber-change': 'Change in subscribers',
  } satisfies Record<TokenName, string>,
  /** Where a token's value comes from. */
  tokenSources: {
    words: 'Counted by Setzkasten as you write',
    minutes: 'From the words and the reading speed',
    weekday: 'From the date of the issue',
    date: 'The date of the issue',
    week: 'From the date of the issue',
    subscribers: 'Set in the greeting, which this issue does not have',
    'subscriber-change': 'Set in the greeting, which this issue does not have',
  } satisfies Record<TokenName, string>,
  /** A token with the word for what it counts. */
  tokenWithUnit: (token: string) => `${token}, with unit`,
  mergeTags: {
    'first-name': 'First name',
    email: 'Email address',
    unsubscribe: 'Unsubscribe link',
    'web-view': 'Web view link',
    'referral-link': 'Referral link',
    'referral-count': 'Number of referrals',
  } satisfies Record<MergeTagName, string>,
  fields: {
    date: 'Date',
    number: 'Number',
    language: 'Language',
    kicker: 'Kicker',
    standfirst: 'Standfirst',
    signature: 'Signature',
    subscribers: 'Subscribers',
    subscriberChange: 'Change',
    url: 'Address',
    kind: 'Kind',
    label: 'Custom label',
    session: 'Session',
    ticker: 'Ticker',
    chart: 'Data',
    unit: 'Unit',
    unitOne: 'Singular',
    unitOther: 'Plural',
  },
  choices: {
    watch: 'Worth watching',
    read: 'Worth reading',
    listen: 'Worth hearing',
    try: 'Worth trying',
    bmo: 'Before market open (BMO)',
    amc: 'After market close (AMC)',
    open: 'Open',
    links: 'Links',
    poll: 'Poll',
  },
  editor: {
    label: 'Issue',
    addBlock: 'Add a block',
    insert: 'Insert',
    noMatch: 'Nothing found',
    moveUp: 'Move up',
    moveDown: 'Move down',
    duplicate: 'Duplicate',
    remove: 'Delete',
    dragHandle: 'Drag to move, click for more',
    blockActions: 'Block actions',
    audiences: { mail: 'In the mail only', web: 'On the web only', both: 'In mail and web' },
    newsletterLanguage: (name: string) => `same as the newsletter (${name})`,
    audienceMarks: { mail: 'mail only', web: 'web only' },
    bold: 'Bold',
    italic: 'Italic',
    strike: 'Strikethrough',
    code: 'Code',
    link: 'Link',
    linkAddress: 'Link address',
    apply: 'Apply',
    unlink: 'Remove link',
    choosePicture: 'Choose a picture or drop it here',
    replacePicture: 'Replace picture',
    /** Shown instead of a picture whose name in the file is not a valid asset name. */
    missingPicture: 'The picture is missing: choose one or drop it here',
    alt: 'Describe this picture for people who can’t see it',
    tokenLost: (token: string) => `“${token}” is now plain text and no longer updates.`,
    tokenBack: 'Restore it',
    readOnlyNewer:
      'This issue comes from a newer version of Setzkasten. It is read-only, so that nothing gets lost.',
  },
  library: {
    title: 'Issues',
    newIssue: 'New issue',
    import: 'Import',
    search: 'Search issues',
    order: 'Sort by',
    orders: { date: 'By date', title: 'By title', changed: 'By last change' },
    words: (count: string) => (count === '1' ? '1 word' : `${count} words`),
    untitled: 'Untitled',
    undated: 'Without a date',
    rename: 'Rename',
    duplicate: 'Duplicate',
    trash: 'Move to trash',
    reveal: 'Show folder',
    actions: (title: string) => `Actions for “${title}”`,
    renamePrompt: 'New title',
    open: 'Open another library',
    broken: 'Damaged',
  },
  welcome: {
    title: 'Setzkasten',
    lead: 'A desk for your newsletter. Issues are files in a folder of your own; nothing leaves this computer unless you send it.',
    sample: 'Open the sample',
    sampleHint: 'A finished issue to experiment with',
    create: 'Start a newsletter',
    createHint: 'In your Documents folder',
    choose: 'Open a folder',
    chooseHint: 'An existing library',
    name: 'Name of the newsletter',
    author: 'Author',
    language: 'Language of the newsletter',
    start: 'Start',
    firstIssue: 'Your first issue',
    firstIssueHint:
      'Start a new one on the left, with masthead, lead essay, news and outro in place. Or import one you have already sent.',
    pickIssue: 'What’s next?',
    pickIssueHint: 'Choose an issue on the left, start the next one, or import an old one.',
  },
  status: {
    words: (count: string) => (count === '1' ? '1 word' : `${count} words`),
    minutes: (count: number) => (count === 1 ? '1 minute' : `${String(count)} minutes`),
    characters: (count: string) => `${count} characters`,
    target: (least: string, most: string) => `Target ${least} to ${most} words`,
    weight: (kilobytes: string) => `${kilobytes} KB HTML`,
    weightHint: 'Gmail clips mails above 102 KB',
    saved: 'Saved',
    /** Shown instead of the save status if nothing can be saved. */
    readOnly: 'Read-only',
    saving: 'Saving …',
    unsaved: 'Not saved',
    retry: 'Try again',
    failed: {
      ...prefixed('Not saved:', reasons.undone),
      invalid: 'Not saved: the issue could not be reopened in this state.',
    },
    conflict: 'The file was changed elsewhere. Nothing was overwritten.',
  },
  preview: {
    title: 'Preview',
    view: 'View',
    views: { mail: 'Mail', text: 'Text', inbox: 'Inbox' },
    device: 'Device',
    phone: 'Phone',
    desktop: 'Desktop',
    appearance: 'Colours of the mail',
    appearances: {
      light: 'Light',
      dark: 'Dark · Apple Mail',
      'gmail-iphone': 'Dark · Gmail, iPhone',
      'gmail-android': 'Dark · Gmail, Android',
      outlook: 'Dark · Outlook',
    },
    schemes: { light: 'Light', dark: 'Dark' },
    hidePictures: 'Without pictures',
    nameless: 'For a reader without a name',
    noSubject: 'No subject yet',
    inboxHint: 'Typical length. It varies a little with window and text size.',
  },
  importing,
  damage,
  /** Messages about an issue that cannot be shown or was left closed. */
  leftClosed: {
    fault: 'This issue cannot be shown',
    stuck: (title: string) => `“${title}” was not opened: the app stopped the last time it was`,
    /** What that means for the text; `folder` is the issue's folder within the library. */
    untouched: (folder: string) =>
      `Its file, issue.json, is unchanged in the folder “${folder}” of your library.`,
    others: 'You can open all other issues from the list as usual.',
    retry: 'Try again',
    openAnyway: 'Open it anyway',
    versions: 'Earlier versions …',
  },
  search,
  sent,
  dateChange,
  history,
  writing,
  check,
  paste,
  numbers,
  picture,
  work,
  credits,
  commands,
  /** Messages of the outline. */
  outline: {
    title: 'Outline',
    toggle: 'Show or hide the outline',
    hint: 'Drag, or press Alt and an arrow key, to move a block',
    /** Announced after a block was moved. */
    moved: (place: string, of: string) => `Now block ${place} of ${of}.`,
  },
  reasons,
  recovery,
  compare,
  conflict,
  emoji,
  grid,
  /** Messages about typesetting. */
  typography: {
    whileTyping: 'Smart punctuation while typing',
    whileTypingHint: 'Curly quotes, dashes and ellipses. Press ⌫ right after to undo one.',
    wholeText: 'Apply smart punctuation to all text',
  },
  /** Messages about spelling. */
  spelling: {
    /** The words that the popover is about. */
    about: (words: string) => `Suggestions for “${words}”`,
    addWord: 'Add to the word list',
    leave: 'Ignore',
    next: 'Next spelling mistake',
    wordList: 'Word list',
    wordListHint: 'One per line. The spelling checker accepts them in every issue.',
    server: 'LanguageTool server',
    serverHint:
      'Leave empty to turn it off. Example: http://localhost:8081. Paragraphs are sent there after a pause, and nowhere else. Takes effect immediately.',
    serverRefused:
      'This address is not used: it must begin with https://, or with http:// on your own computer or network.',
  },
  trash,
  /** Questions about a newsletter that has no name yet. */
  start: {
    title: 'What is your newsletter called?',
    lead: 'It appears at the top of every issue. You can change it in the settings at any time.',
    nameHint: 'Without one, the mail has no name at the top.',
    weekday: 'Sent on',
    weekdayHint: 'New issues are dated on this day.',
    /** No weekday: the next issue is due a week after the last. */
    noWeekday: 'No fixed day',
    save: 'Save',
    later: 'Later',
    /** For an imported issue that names its newsletter. */
    takeFound: 'The newsletter has no name yet. Use the one in the text:',
  },
  /** Messages about printing. */
  print: {
    title: 'Print / PDF',
    savePdf: 'Save as PDF',
  },
  app: {
    export: 'Export',
    togglePreview: 'Show or hide the preview',
    toggleLibrary: 'Show or hide the library',
    appearance: 'Appearance',
    appearances: { system: 'Match system', light: 'Light', dark: 'Dark' },
    interfaceLanguage: 'Interface language',
    close: 'Close',
    cancel: 'Cancel',
    fault: 'That did not work.',
    dismiss: 'Dismiss',
    diagnosticsCopied:
      'Copied: versions, settings, sizes and the last faults, without any text, name or path. Paste it into your report.',
    diagnosticsNotCopied: 'The diagnostics could not be copied. Try again.',
    /** Shown instead of a part that cannot be displayed. */
    partFault: 'This part cannot be shown right now. Your text is not affected.',
    /** Shown if a source's name or a word could not be saved to the newsletter's file. */
    notKept:
      'publication.json could not be written: Setzkasten will remember this only until you close it.',
    publicationProblem: (why: string) =>
      `publication.json is damaged; the readable parts apply (${why}).`,
  },
};
