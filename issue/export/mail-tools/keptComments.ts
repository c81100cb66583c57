import type { MailToolProfile } from './mailTool.ts';

/** The HTML with its comments, which Outlook needs, written such that the tool leaves them in. */
export function withKeptComments(html: string, { commentAs }: MailToolProfile): string {
  if (commentAs === undefined) return html;
  return html.replace(/<!--[^]*?-->/g, (comment) => commentAs.replace('COMMENT', () => comment));
}

/** The HTML as it was before `withKeptComments`, for whichever tool. */
export function withPlainComments(html: string): string {
  return html.replace(/\{\{ Safe `(<!--[^]*?-->)` \}\}/g, '$1');
}
