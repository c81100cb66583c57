import { exportIssue, renderEmail, renderForm } from '../../../../issue/exportIssue.ts';
import { withPlainComments } from '../../../../issue/export/mail-tools/keptComments.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { mailTools, type Publication } from '../../../../issue/publication.ts';
import { lookNames } from '../../../../issue/theme.ts';
import { inLook } from '../../../support/inLook.ts';

/** What an issue is exported as, each as a whole HTML page of its own. */
export interface MailPages {
  readonly document: string;
  /** The document as Outlook for Windows reads it: with the tables that the others take for comments. */
  readonly outlook: string;
  readonly fragment: string;
  readonly richText: string;
  /** For the archive on the web. */
  readonly webPage: string;
}

/**
 * The issue's exports as pages that a checker can read. Made for plain HTML: a mail tool's own merge tag in a link is
 * no address until the tool has filled it in.
 */
export function mailPages(issue: Issue, publication: Publication): MailPages {
  const plain = { ...publication, mailTool: 'html' } as const;
  const document = renderEmail(issue, plain, 'html');
  const { files } = exportIssue(
    issue,
    plain,
    'web',
    {},
    { dataAddress: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
  );
  return {
    document,
    outlook: asOutlookReads(document),
    fragment: withinPage(renderForm(issue, plain, 'fragment'), publication),
    // Editors have a title of their own above what is pasted: so its first head line is no first one there.
    richText: withinPage(`<h1>Title</h1>${renderForm(issue, plain, 'rich-text')}`, publication),
    webPage: files[0]?.text ?? '',
  };
}

/** What each mail tool makes of the issue in each look, as pages; merge tags are still in their addresses. */
export function pagesForTools(issue: Issue, publication: Publication): Map<string, string> {
  const pages = new Map<string, string>();
  for (const look of lookNames)
    for (const tool of mailTools) {
      const newsletter = { ...inLook(publication, look), mailTool: tool };
      const { files } = exportIssue(issue, newsletter, tool);
      for (const { form, text } of files) {
        const name = `${look}-${tool}-${form}`;
        const html = withPlainComments(text);
        if (form === 'document') pages.set(name, html);
        if (form === 'fragment') pages.set(name, withinPage(html, publication));
      }
    }
  return pages;
}

/** Opens the conditional comments of the body; those of the head hold Office's own XML, which is not HTML. */
function asOutlookReads(document: string): string {
  const body = document.indexOf('<body');
  return (
    document.slice(0, body).replace(/<!--\[if mso\]>.*?<!\[endif\]-->/gs, '') +
    document.slice(body).replace(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs, '$1')
  );
}

/** The least page around what is pasted into somebody else's. */
function withinPage(content: string, { language }: Publication): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Page</title></head><body>${content}</body></html>`;
}
