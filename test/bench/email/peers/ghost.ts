import { z } from 'zod';
import type { startGhost } from '../../../desk/drafts/support/ghostServer.ts';
import type { Content, Part } from '../content.ts';

const posts = z.object({ posts: z.tuple([z.object({ id: z.string() })]) });
const previews = z.object({ email_previews: z.tuple([z.object({ html: z.string() })]) });
/** Ghost wants whole addresses of pictures. */
const nowhere = 'https://pictures.example/';

/**
 * Returns the mail that a real Ghost makes of a post with the content, in its cards, as its preview shows it. It heads the
 * mail itself, with the site's name, the post's title, author and date.
 */
export async function ghostMail(
  { title, preheader, parts }: Content,
  { ask }: Pick<Awaited<ReturnType<typeof startGhost>>, 'ask'>,
): Promise<string> {
  const name = parts.find((part) => part.kind === 'paragraph' && part.role === 'publication');
  if (name?.kind === 'paragraph')
    await ask('PUT', '/settings/', { settings: [{ key: 'title', value: name.html }] });
  const html = parts.filter((part) => !isOfHead(part)).map(element);
  const post = { title, custom_excerpt: preheader.slice(0, 300), html: html.join('') };
  const made = posts.parse(await ask('POST', '/posts/?source=html', { posts: [post] }));
  const [{ id }] = made.posts;
  const shown = previews.parse(await ask('GET', `/email_previews/posts/${id}/`));
  return shown.email_previews[0].html.replaceAll(nowhere, '');
}

const head: readonly unknown[] = ['publication', 'dateline', 'byline'];

function isOfHead(part: Part): boolean {
  if (part.kind === 'paragraph') return head.includes(part.role);
  return part.kind === 'heading' && part.level === 1;
}

function element(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${String(part.level)}>${part.html}</h${String(part.level)}>`;
    case 'paragraph':
      return `<p>${part.html}</p>`;
    case 'picture': {
      const { src, alt, width, height, below } = part;
      const image = `<img src="${nowhere}${src}" alt="${alt}" width="${String(width)}" height="${String(height)}">`;
      return `<figure class="kg-card kg-image-card">${image}<figcaption>${below}</figcaption></figure>`;
    }
    case 'quote':
      return `<blockquote>${part.html}<br>— ${part.who}</blockquote>`;
    case 'earnings':
      // Its editor has no tables.
      return part.days
        .map(({ day, companies }) => `<p><b>${day.replace('<br>', ' ')}</b> ${companies}</p>`)
        .join('');
    case 'links':
      return `<ul>${part.items.map(({ html, note }) => `<li>${html}<br>${note}</li>`).join('')}</ul>`;
    case 'button':
      return `<div class="kg-card kg-button-card kg-align-left"><a href="${part.url}" class="kg-btn kg-btn-accent">${part.label}</a></div>`;
    case 'rule':
      return '<hr>';
    case 'box':
      return part.parts.map(element).join('');
  }
}
