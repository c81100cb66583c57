import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import type { Drawing } from './chartPictures.ts';
import { rendered } from './forms.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import { mailToolProfiles } from './mail-tools/allMailTools.ts';
import { contentId } from './pictureAddress.ts';
import { withPicturesAsText } from './pictures.ts';
import { renderingOf } from './rendering.ts';
import { filledTags } from './sampleReader.ts';
import { subjectLine } from './titleAndSubject.ts';

/** An issue as one mail. */
export interface TestMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The names of the pictures that the HTML refers to, without duplicates. */
  readonly assets: readonly string[];
  /** The pictures that are drawn for it, by name. */
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/**
 * Returns the issue as the author would get it from the mail tool as a subscriber: every merge tag is filled in, with
 * the author's first name and address, and with example.com addresses where only the tool knows the right ones.
 * Pictures are embedded, under the names of the files that stand in for some; missing ones become a line of text.
 */
export function renderTestMail(
  issue: Issue,
  publication: Publication,
  address: string,
  missing: ReadonlySet<string> = new Set(),
  names: ReadonlyMap<string, string> = new Map(),
): TestMail {
  const own = mailToolProfiles[publication.mailTool];
  const tool: MailToolProfile = {
    ...own,
    tags: filledIn(publication.author, address),
    // Only a tool with such a tag has a link to the web page above the issue.
    adds: own.tags['web-view'] ? own.adds : [...own.adds, 'web-view'],
  };
  const assets = new Set<string>();
  const drawings = new Map<string, Drawing>();
  const all = renderingOf(issue, publication, tool, (name, drawing) => {
    if (drawing) drawings.set(name, drawing);
    else assets.add(name);
    return `cid:${contentId(names.get(name) ?? name)}`;
  });
  const rendering = { ...withPicturesAsText(all, missing), parts: undefined };
  return {
    subject: `[Test] ${subjectLine(issue, publication)}`,
    html: rendered('document', rendering, {}),
    text: rendered('text', rendering, {}),
    assets: [...assets],
    drawings,
  };
}

/** Returns merge tags as words and addresses. Without an author's name, sentences with the first name are left out. */
function filledIn(author: string, address: string): MailToolProfile['tags'] {
  // Tag syntax is written into the HTML unescaped: only letters of the name are used.
  const [firstName = ''] = /^[\p{L}\p{M}.’-]+/u.exec(author.trim()) ?? [];
  const { 'first-name': named, ...others } = filledTags(firstName, address);
  return firstName === '' ? others : { 'first-name': named, ...others };
}
