import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { OwnFormat } from '../../../issue/export/exportTarget.ts';

const pictures = (count: number) => (count === 1 ? 'The picture' : `The ${String(count)} pictures`);
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Messages about exporting. */
export const exporting = {
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
    sources: 'Links in plain text',
    frontMatter: 'Title, date and author at the top (YAML)',
    pictureBase: 'Web address of the pictures',
    address: 'Web address of the issue',
  } satisfies Record<keyof ExportOptions, string>,
  sources: { inline: 'After the linked words', footnotes: 'As footnotes' } satisfies Record<
    NonNullable<ExportOptions['sources']>,
    string
  >,
  /** Explanation of an option. */
  hints: {
    zip: 'The format that Mailchimp accepts, for example.',
    frontMatter: 'For site generators such as Hugo or Jekyll.',
    pictureBase: 'Optional, such as https://example.org/w35. Upload the pictures there first.',
    address: 'Optional, such as https://example.org/w35.',
  },
  furtherOptions: 'More options',
  noAddress: 'Not a web address: it must begin with https:// and contain neither ? nor #.',
  /** The size now and after the tool has lengthened the links, in KB, formatted. */
  weight: (now: string, sent: string | undefined) =>
    sent === undefined
      ? `${now} KB of HTML. Gmail clips mails above 102 KB.`
      : `${now} KB of HTML, about ${sent} KB once the tool lengthens the links to count clicks. Gmail clips mails above 102 KB.`,
  pictures: {
    within: (count: number) =>
      `${pictures(count)} ${verb(count, 'is', 'are')} embedded in the file.`,
    zip: (count: number) => `${pictures(count)} ${verb(count, 'is', 'are')} in the ZIP as well.`,
    folder: (count: number) =>
      `${pictures(count)} ${verb(count, 'is', 'are')} in the folder “images” next to the file.`,
    web: (count: number) =>
      `${pictures(count)} ${verb(count, 'comes', 'come')} from the address above. Until ${verb(count, 'it is', 'they are')} there, ${verb(count, 'its place stays', 'their places stay')} empty.`,
  },
  /** Follows `pictures.folder` if the HTML can also be copied. */
  notCopied: (count: number) => `Copying does not include ${verb(count, 'it', 'them')}.`,
  /** Pictures that rich text cannot contain until they are on the web. */
  picturesByHand: (count: number) =>
    `${pictures(count)} ${verb(count, 'does', 'do')} not come along when you paste: only pictures with an https address do. A line such as “[Image 1: …]” marks where ${verb(count, 'it', 'each')} belongs; paste the ${verb(count, 'picture', 'pictures')} there. With a place for pictures on the web (newsletter settings), ${verb(count, 'this step is', 'these steps are')} gone.`,
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
  share: 'Share…',
  missingPictures: (count: number) =>
    count === 1
      ? 'One picture is missing or cannot be read. “[Image missing]” is shown in its place.'
      : `${String(count)} pictures are missing or cannot be read. “[Image missing]” is shown in their places.`,
  nextSteps: 'What to do next',
  steps: {
    eml: [
      'Write the file and open it: Outlook and Thunderbird show it as a draft.',
      'Enter the recipients.',
      'Send it to yourself first.',
    ],
    web: [
      'Write the file. It contains everything, including pictures.',
      'Upload it to your website. Sentences that only make sense in a mail are left out.',
    ],
    rss: [
      'Write the file.',
      'Add its <item> at the top of your feed.',
      'Feed readers only show pictures that have a web address.',
    ],
    markdown: ['Copy the Markdown, or write the file with its pictures.'],
    text: ['Copy the text, or write the file.'],
  } satisfies Record<OwnFormat, readonly string[]>,
  /** Date and source of the information on a mail tool. */
  checked: (day: string) => `Looked up on ${day}`,
  source: 'Source',
  doubts: (tool: string, count: number) =>
    count === 1
      ? `One thing about ${tool} is not certain`
      : `${String(count)} things about ${tool} are not certain`,
  errors: (count: number) =>
    count === 1 ? '1 error to fix before sending' : `${String(count)} errors to fix before sending`,
  findings: (count: number) =>
    count === 1
      ? '1 thing to review before sending'
      : `${String(count)} things to review before sending`,
};
