import type { MailToolProfile } from './mailTool.ts';

/** Returns the HTML with its comments, which Outlook needs, written so that the tool keeps them. */
export function withKeptComments(html: string, { commentAs }: MailToolProfile): string {
  if (commentAs === undefined) return html;
  return html.replace(/<!--[^]*?-->/g, (comment) => commentAs.replace('COMMENT', () => comment));
}

/** Reverses `withKeptComments`, for any tool. */
export function withPlainComments(html: string): string {
  return html.replace(/\{\{ Safe `(<!--[^]*?-->)` \}\}/g, '$1');
}
