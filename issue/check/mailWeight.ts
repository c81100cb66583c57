import type { ExportTarget } from '../export/exportTarget.ts';
import { formsFor, profileFor, renderers } from '../export/forms.ts';
import { worstRewrittenLinkBytes } from '../export/mail-tools/mailTool.ts';
import { renderingOf } from '../export/rendering.ts';
import { utf8Length } from '../export/utf8Length.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';

/** What the HTML for a target weighs, in bytes of UTF-8. */
export interface MailWeight {
  readonly bytes: number;
  /** Links whose clicks the mail tool can count. */
  readonly links: number;
  /** The same after the mail tool has written its own addresses into those links. */
  readonly afterRewriting: number;
}

/** The weight of a target's HTML now and when it goes out; undefined where the target is no HTML of a mail. */
export function mailWeight(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
): MailWeight | undefined {
  const [form = 'document'] = formsFor(target);
  if (form !== 'document' && form !== 'fragment' && form !== 'rich-text') return undefined;
  const tool = profileFor(target, publication);
  const html = renderers[form](renderingOf(issue, publication, tool), {});
  const bytes = utf8Length(html);
  const rewritten = tool.rewrittenLinkBytes ?? worstRewrittenLinkBytes;
  const lengths = Array.from(
    html.matchAll(/ href="(https?:[^"]*)"/g),
    ([, link = '']) => link.length,
  );
  const growth = lengths.reduce((sum, length) => sum + Math.max(0, rewritten - length), 0);
  return { bytes, links: lengths.length, afterRewriting: bytes + growth };
}
