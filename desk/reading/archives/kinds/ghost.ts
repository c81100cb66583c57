import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import type { Source } from '../../source.ts';
import { textOf } from '../archiveFile.ts';
import { inEachFile, type ArchiveKind, type ArchivedIssue } from '../archive.ts';
import { figure, picture } from '../ghost/cardHtml.ts';
import { lexicalHtml } from '../ghost/lexicalHtml.ts';
import { markdownOfMobiledoc, mobiledocHtml } from '../ghost/mobiledocHtml.ts';
import { field, jsonOf, listIn, textIn } from '../json.ts';

/**
 * Ghost's export: one JSON file of tables (`db[0].data.posts`, `posts_meta`, `users`, …), each post as Lexical, mobiledoc
 * or HTML. Tables as `ghost/core/core/server/data/exporter` of TryGhost/Ghost names them; not yet compared with a real
 * export.
 */
export const ghost: ArchiveKind = {
  name: 'ghost',
  target: 'ghost',
  find: inEachFile(/^json$/, async (file) => {
    const text = await textOf(file);
    if (!/"posts"\s*:\s*\[/.test(text)) return undefined;
    const written = jsonOf(text);
    const [database = written] = listIn(written, 'db');
    const data = field(database, 'data');
    const posts = listIn(data, 'posts');
    if (posts.length === 0) return undefined;
    return {
      issues: posts.filter((post) => !isPage(post)).map((post) => issueOf(post, data)),
      leftOut: posts.filter(isPage).map((post) => textIn(post, 'title')),
    };
  }),
};

/** Old versions write a flag, as a number or a truth value. */
function isPage(post: unknown): boolean {
  return textIn(post, 'type') === 'page' || Boolean(field(post, 'page'));
}

function issueOf(post: unknown, data: unknown): ArchivedIssue {
  const id = textIn(post, 'uuid') || textIn(post, 'id');
  return {
    id,
    label: textIn(post, 'title') || textIn(post, 'slug') || id,
    isSent: /^(?:published|sent)$/.test(textIn(post, 'status')),
    read: () => sourceOf(post, data),
  };
}

function sourceOf(post: unknown, data: unknown): Source {
  const id = textIn(post, 'id');
  const meta = listIn(data, 'posts_meta').find((each) => textIn(each, 'post_id') === id);
  const settings = listIn(data, 'settings');
  const setting = (name: string) => {
    const found = settings.find((one) => textIn(one, 'key') === name);
    return textIn(found, 'value');
  };
  return {
    ...contentOf(post, meta),
    about: aboutOf({
      title: textIn(post, 'title'),
      subject: textIn(meta, 'email_subject'),
      preheader: textIn(post, 'custom_excerpt'),
      date: dateOf(field(post, 'published_at')) ?? dateOf(field(post, 'created_at')),
      author: authorOf(id, post, data),
      language: setting('locale') || setting('default_locale') || setting('lang'),
      name: setting('title'),
    }),
  };
}

function contentOf(post: unknown, meta: unknown): Pick<Source, 'text' | 'format'> {
  // It stands for the address of the site.
  const written = (name: string) => textIn(post, name).replaceAll('__GHOST_URL__', '');
  const image = written('feature_image');
  const mobiledoc = written('mobiledoc');
  const markdown = markdownOfMobiledoc(mobiledoc) ?? written('markdown');
  if (markdown !== '')
    return { text: (image && `![](${image})\n\n`) + markdown, format: 'markdown' };
  const [alt, caption] = [textIn(meta, 'feature_image_alt'), textIn(meta, 'feature_image_caption')];
  const top = image && figure(picture(image, alt, ''), caption);
  const content = lexicalHtml(written('lexical')) ?? mobiledocHtml(mobiledoc) ?? written('html');
  return { text: top + content, format: 'html' };
}

/** Old versions write the time as a number. */
function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number') return new Date(value).toISOString().slice(0, 10);
  return typeof value === 'string' ? dayOf(value) : undefined;
}

function authorOf(id: string, post: unknown, data: unknown): string {
  const links = listIn(data, 'posts_authors').filter((each) => textIn(each, 'post_id') === id);
  const [first] = links.toSorted(
    (one, other) => Number(textIn(one, 'sort_order')) - Number(textIn(other, 'sort_order')),
  );
  const author = textIn(first, 'author_id') || textIn(post, 'author_id');
  const user = listIn(data, 'users').find((each) => textIn(each, 'id') === author);
  return textIn(user, 'name');
}
