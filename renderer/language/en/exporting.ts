import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { OwnFormat } from '../../../issue/export/exportTarget.ts';

const pictures = (count: number) => (count === 1 ? 'The picture' : `The ${String(count)} pictures`);
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Messages about exporting. */
export const exporting = {
  title: 'Export',
  target: 'Target',
  groups: { own: 'Your mail tool', others: 'Other mail tools', formats: 'Formats' },
  formats: {
    html: 'HTML document',
    eml: 'Mail draft (.eml)',
    web: 'Web page for the archive',
    rss: 'RSS item',
    markdown: 'Markdown',
    text: 'Plain text',
  } satisfies Record<OwnFormat | 'html', string>,
  options: {
    zip: 'HTML and pictures in one ZIP',
    sources: 'Addresses in plain text',
    frontMatter: 'Title, date and author before it (YAML)',
    pictureBase: 'Address on the web where the pictures are',
    address: 'Address on the web where the issue is',
  } satisfies Record<keyof ExportOptions, string>,
  sources: { inline: 'Behind their words', footnotes: 'As footnotes' } satisfies Record<
    NonNullable<ExportOptions['sources']>,
    string
  >,
  /** Explanation of an option. */
  hints: {
    zip: 'As Mailchimp takes it, for one.',
    frontMatter: 'For site generators such as Hugo or Jekyll.',
    pictureBase: 'If you like, such as https://example.org/w35. Upload the pictures there first.',
    address: 'If you like, such as https://example.org/w35.',
  },
  furtherOptions: 'More settings',
  noAddress: 'This is no address of the web: one begins with https:// and holds neither ? nor #.',
  /** The size now and after the tool has lengthened the links, in KB, formatted. */
  weight: (now: string, sent: string | undefined) =>
    sent === undefined
      ? `${now} KB of HTML. Gmail shows 102 KB in one piece.`
      : `${now} KB of HTML, about ${sent} KB once the tool lengthens the links to count clicks. Gmail shows 102 KB in one piece.`,
  pictures: {
    within: (count: number) => `${pictures(count)} ${verb(count, 'is', 'are')} within the file.`,
    zip: (count: number) => `${pictures(count)} ${verb(count, 'is', 'are')} in the ZIP too.`,
    folder: (count: number) =>
      `${pictures(count)} ${verb(count, 'lies', 'lie')} in the folder “images” beside the file.`,
    web: (count: number) =>
      `${pictures(count)} ${verb(count, 'comes', 'come')} from the address above. Until ${verb(count, 'it is', 'they are')} there, ${verb(count, 'its place stays', 'their places stay')} empty.`,
  },
  /** Follows `pictures.folder` if the HTML can also be copied. */
  notCopied: (count: number) => `Copying does not take ${verb(count, 'it', 'them')} along.`,
  /** Pictures that rich text cannot contain until they are on the web. */
  picturesByHand: (count: number) =>
    `${pictures(count)} ${verb(count, 'does', 'do')} not come along when you paste: only pictures with an https address do. Where ${verb(count, 'it', 'one')} belongs, there is a line such as “[Image: …]”; put the picture in its stead. “Write files” puts the ${verb(count, 'picture', 'pictures')} into a folder for you.`,
  copy: {
    richText: 'Copy rich text',
    html: 'Copy HTML',
    markdown: 'Copy Markdown',
    text: 'Copy text',
  },
  copied: {
    richText: 'The rich text is on the clipboard.',
    html: 'The HTML is on the clipboard.',
    markdown: 'The Markdown is on the clipboard.',
    text: 'The text is on the clipboard.',
  },
  copyFailed: 'The system did not allow copying. Write the files instead.',
  write: { files: 'Write files', zip: 'Write ZIP', file: 'Write file' },
  writing: 'Writing …',
  notWritten: (why: string) => `Not everything was written. ${why}`,
  notThere: 'The issue is no longer in the library.',
  written: 'Written to',
  showFolder: 'Show folder',
  missingPictures: (count: number) =>
    count === 1
      ? 'A picture is missing: there is no file of it. In its place stands “[Image missing]”.'
      : `${String(count)} pictures are missing: there are no files of them. In their places stands “[Image missing]”.`,
  nextSteps: 'What to do next',
  steps: {
    eml: [
      'Write the file and open it: Outlook and Thunderbird show it as a draft.',
      'Fill in who gets it.',
      'Send it to yourself first.',
    ],
    web: [
      'Write the file: everything is in it, pictures too.',
      'Upload it to your website. Sentences that make sense in a mail alone are left out.',
    ],
    rss: [
      'Write the file.',
      'Put its <item> first into your feed.',
      'Feed readers find pictures at an address on the web alone.',
    ],
    markdown: ['Copy the Markdown, or write the file with the pictures beside it.'],
    text: ['Copy the text, or write the file.'],
  } satisfies Record<OwnFormat, readonly string[]>,
  /** Date and source of the information on a mail tool. */
  checked: (day: string) => `Looked up on ${day}`,
  source: 'Source',
  doubts: (tool: string, count: number) =>
    count === 1
      ? `One thing about ${tool} is not certain`
      : `${String(count)} things about ${tool} are not certain`,
  findings: (count: number) =>
    count === 1
      ? '1 thing to look at before sending'
      : `${String(count)} things to look at before sending`,
};
