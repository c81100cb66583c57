import { compareMail, lossesIn, type MailComparison } from '../../issue/compare/compareMail.ts';
import { escapeHtml } from '../../issue/export/escapeHtml.ts';
import { renderTestMail } from '../../issue/export/testMail.ts';
import { exportIssue } from '../../issue/exportIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { readSource } from './readSource.ts';
import type { Unreadable } from './source.ts';

/**
 * Compares an issue with a mail that was sent or arrived: an `.eml` file, its HTML or its text, as the author got it from
 * the mail tool. Never rejects.
 */
export async function compareWithMail(
  issue: Issue,
  publication: Publication,
  bytes: Uint8Array,
): Promise<MailComparison | Unreadable> {
  const source = await readSource(bytes);
  if ('unreadable' in source) return source;
  const isHtml = source.format === 'html' || /<(?:html|body|p|div|table)\b/i.test(source.text);
  const mail = isHtml ? source.text : paragraphs(source.text);
  const [nameless = ''] = exportIssue(issue, publication, 'eml').files.map(({ text }) => text);
  const own = new Set(addressesIn(nameless));
  // The mail names its reader where the issue has a merge tag; an exported draft leaves such sentences out.
  const reader = addressesIn(mail).find((address) => !own.has(address)) ?? '';
  const named = renderTestMail(issue, publication, reader).html;
  const [asNamed, asNameless] = [compareMail(named, mail), compareMail(nameless, mail)];
  return lossesIn(asNameless) < lossesIn(asNamed) ? asNameless : asNamed;
}

function addressesIn(html: string): string[] {
  return html.replace(/<[^>]*>/g, ' ').match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n');
}
