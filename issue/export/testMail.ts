import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import type { MergeTagName } from '../text/inline.ts';
import { renderers } from './forms.ts';
import type { MailToolProfile, MergeTagSyntax } from './mail-tools/mailTool.ts';
import { mailToolProfiles } from './mail-tools/allMailTools.ts';
import { contentId } from './pictureAddress.ts';
import { withPicturesAsText } from './pictures.ts';
import { renderingOf } from './rendering.ts';
import { subjectLine } from './subjectLine.ts';

/** An issue as one mail. */
export interface TestMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The names of the pictures which the HTML looks for, each once. */
  readonly assets: readonly string[];
}

/**
 * The issue as the author would get it from her mail tool if she had subscribed herself: every merge tag is filled in,
 * with her own first name and address, and with addresses of example.com where only the tool knows the right ones. The
 * pictures are within the mail; a line of text stands in the place of those that are missing.
 */
export function renderTestMail(
  issue: Issue,
  publication: Publication,
  address: string,
  missing: ReadonlySet<string> = new Set(),
): TestMail {
  const tool: MailToolProfile = {
    ...mailToolProfiles[publication.mailTool],
    tags: filledIn(publication.author, address),
  };
  const assets = new Set<string>();
  const all = renderingOf(issue, publication, tool, (asset) => {
    assets.add(asset);
    return `cid:${contentId(asset)}`;
  });
  const rendering = { ...withPicturesAsText(all, missing), parts: undefined };
  return {
    subject: `[Test] ${subjectLine(issue, publication)}`,
    html: renderers.document(rendering, {}),
    text: renderers.text(rendering, {}),
    assets: [...assets],
  };
}

/** Merge tags as words and addresses. The first name has none where the author has no name: its fallback shows then. */
function filledIn(author: string, address: string): MailToolProfile['tags'] {
  // What a mail tool's tag says is written into the HTML as it stands: so a name gives its letters alone.
  const [firstName = ''] = /^[\p{L}\p{M}.’-]+/u.exec(author.trim()) ?? [];
  return {
    ...(firstName === '' ? {} : { 'first-name': { text: firstName } }),
    email: { text: address },
    unsubscribe: page('unsubscribe'),
    'web-view': page('web-view'),
    'referral-link': page('referral-link'),
    'referral-count': { text: '3' },
  };
}

/** A page that IANA keeps for examples: the link can be clicked, and nothing happens to anybody's subscription. */
function page(name: MergeTagName): MergeTagSyntax {
  const url = `https://example.com/#${name}`;
  return { text: url, url };
}
