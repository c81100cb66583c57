import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import { isFeed, partsOfFeed, plainText } from '../../readFeed.ts';
import type { Source } from '../../source.ts';
import { textOfElement } from '../../xmlText.ts';
import { textOf } from '../archiveFile.ts';
import { inEachFile, type ArchiveKind, type ArchivedIssue } from '../archive.ts';

/**
 * WordPress's export (WXR): a feed whose items are posts, pages, pictures and menus. Elements as
 * `wp-admin/includes/export.php` of WordPress writes them; not yet compared with an export of a real site.
 */
export const wordpress: ArchiveKind = {
  name: 'wordpress',
  target: 'html',
  find: inEachFile(/^xml$/, async (file) => {
    const text = await textOf(file);
    if (!isFeed(text) || !text.slice(0, 20_000).includes('<wp:wxr_version>')) return undefined;
    const { channel, items } = partsOfFeed(text);
    const site = textOfElement(channel, 'wp:base_blog_url') ?? '';
    const posts = items.filter((item) => textOfElement(item, 'wp:post_type') === 'post');
    const pages = items.filter((item) => textOfElement(item, 'wp:post_type') === 'page');
    return {
      issues: posts
        .filter((item) => textOfElement(item, 'wp:status') !== 'trash')
        .map((item) => issueOf(item, channel, site)),
      leftOut: pages.map((item) => plainText(textOfElement(item, 'title'))).filter(Boolean),
    };
  }),
};

function issueOf(item: string, channel: string, site: string): ArchivedIssue {
  const title = plainText(textOfElement(item, 'title'));
  return {
    id: `${site} ${textOfElement(item, 'wp:post_id') ?? textOfElement(item, 'guid') ?? title}`.trim(),
    label: title,
    isSent: textOfElement(item, 'wp:status') === 'publish',
    read: () => sourceOf(item, channel, title),
  };
}

function sourceOf(item: string, channel: string, title: string): Source {
  const content = textOfElement(item, 'content:encoded') ?? '';
  const { html, leftOut } = withoutShortcodes(content);
  return {
    text: /<!-- wp:|<p[\s>]/.test(html) ? html : withParagraphs(html),
    format: 'html',
    about: aboutOf({
      title,
      preheader: plainText(textOfElement(item, 'excerpt:encoded')),
      date: dayOf(textOfElement(item, 'wp:post_date') ?? textOfElement(item, 'pubDate') ?? ''),
      language: textOfElement(channel, 'language'),
      name: plainText(textOfElement(channel, 'title')),
      author: textOfElement(item, 'dc:creator'),
    }),
    leftOut,
  };
}

/** WordPress shows empty lines as paragraphs and others as line breaks, as long as nobody wrote a `<p>`. */
function withParagraphs(html: string): string {
  const blocks = /^\s*<(?:h\d|ul|ol|li|table|blockquote|div|figure|hr|pre|img|iframe)\b/i;
  return html
    .split(/\n\s*\n/)
    .map((part) => (blocks.test(part) ? part : `<p>${part.trim().replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}

/** `[caption]` is a figure; of others, the text between stays, and what stands in them is left out. */
function withoutShortcodes(content: string) {
  const leftOut: string[] = [];
  const figures = content.replace(
    /\[caption[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^]*?)\[\/caption\]/g,
    (_, picture: string, caption: string) =>
      `<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>`,
  );
  const html = figures.replace(
    /\[\/?(?:gallery|embed|audio|video|playlist|contact-form-7|vc_\w+|et_pb_\w+|su_\w+|button|column|row)\b[^\]]*\]/g,
    (code) => {
      if (!code.startsWith('[/')) leftOut.push(code);
      return '';
    },
  );
  return { html, leftOut };
}
