import { linksInText, type PastedLink } from '../../../issue/sources/linksInText.ts';
import { pastedText } from '../schema/clipboardData.ts';

/** What may stand between links that are pasted as sources. */
const betweenLinks = /^[\s|•·,;🔗]*$/u;

/**
 * The links on the clipboard, where it holds nothing else. A bare address that also comes as a link with a page's title
 * (as Edge copies its address bar) stays bare: a source is named by who published it.
 */
export function pastedLinks(clipboard: DataTransfer): readonly PastedLink[] | undefined {
  const bare = linksInText(pastedText(clipboard));
  if (bare) return bare;
  const html = clipboard.getData('text/html');
  return html === '' || html.includes('data-pm-slice') ? undefined : linksInHtml(html);
}

/** What no list of links has: even in a parsed document of its own the browser looks at these, to refuse them. */
const looksActive = /<base\b|[\s"'/]on\w+\s*=/i;

/** A parsed document of its own loads no pictures and runs no scripts. */
function linksInHtml(html: string): readonly PastedLink[] | undefined {
  if (looksActive.test(html)) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const links = [...body.querySelectorAll('a[href]')].map((link) => ({
    address: link.getAttribute('href') ?? '',
    words: link.textContent,
  }));
  for (const other of body.querySelectorAll('a[href], style, script')) other.remove();
  return links.length > 0 && betweenLinks.test(body.textContent) ? links : undefined;
}
