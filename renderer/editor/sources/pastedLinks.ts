import { linksInText, type PastedLink } from '../../../issue/sources/linksInText.ts';
import { pastedText } from '../schema/clipboardData.ts';

/** Separators allowed between links pasted as sources. */
const betweenLinks = /^[\s|•·,;🔗]*$/u;

/**
 * Returns the links on the clipboard if it contains nothing else. A bare address that is also there as a link with a
 * page title (as Edge copies from its address bar) stays bare: sources are named after their publisher.
 */
export function pastedLinks(clipboard: DataTransfer): readonly PastedLink[] | undefined {
  const bare = linksInText(pastedText(clipboard));
  if (bare) return bare;
  const html = clipboard.getData('text/html');
  return html === '' || html.includes('data-pm-slice') ? undefined : linksInHtml(html);
}

/** Not found in lists of links; browsers inspect these even in a parsed document, to reject them. */
const looksActive = /<base\b|[\s"'/]on\w+\s*=/i;

/** A parsed document loads no pictures and runs no scripts. */
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
