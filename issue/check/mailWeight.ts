import { htmlWeight } from '../exportIssue.ts';
import type { ExportTarget } from '../export/exportTarget.ts';
import { formsFor, profileFor, rendered } from '../export/forms.ts';
import { worstRewrittenLinkBytes, type MailToolProfile } from '../export/mail-tools/mailTool.ts';
import { renderingOf, type Rendering } from '../export/rendering.ts';
import { utf8Length } from '../export/utf8Length.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { renderImportable } from '../round-trip/renderImportable.ts';

/** The size of the HTML for a target, in UTF-8 bytes. */
export interface MailWeight {
  readonly bytes: number;
  /** Links whose clicks the mail tool can track. */
  readonly links: number;
  /** The size after the mail tool has replaced those links with its own addresses. */
  readonly afterRewriting: number;
}

type MailForm = 'document' | 'fragment' | 'rich-text';

/** Returns the size of a target's HTML now and when it is sent; undefined if the target is not mail HTML. */
export function mailWeight(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
): MailWeight | undefined {
  return weighed(issue, publication, target, renderImportable);
}

interface RoughlyWeighed {
  readonly publication: Publication;
  readonly target: ExportTarget;
  readonly weight: MailWeight | undefined;
}

/** The status bar and the check request the same issue, which is never changed in place: render it once for both. */
const roughlyWeighed = new WeakMap<Issue, RoughlyWeighed>();

/** Returns the size without the few bytes that make an export importable: slightly low, and much faster. */
export function roughMailWeight(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
): MailWeight | undefined {
  const before = roughlyWeighed.get(issue);
  if (before?.publication === publication && before.target === target) return before.weight;
  const weight = weighed(issue, publication, target, (form, rendering) =>
    rendered(form, rendering, {}),
  );
  roughlyWeighed.set(issue, { publication, target, weight });
  return weight;
}

/**
 * Returns the bytes of the HTML for the publication's mail tool, at most a fiftieth too low, for updates while typing;
 * of its best file if that is not HTML.
 */
export function weightWhileWriting(issue: Issue, publication: Publication): number {
  const { mailTool } = publication;
  const rough = roughMailWeight(issue, publication, mailTool);
  return rough?.bytes ?? htmlWeight(issue, publication, mailTool);
}

function weighed(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  render: (form: MailForm, rendering: Rendering) => string,
): MailWeight | undefined {
  const [form] = formsFor(target);
  if (form !== 'document' && form !== 'fragment' && form !== 'rich-text') return undefined;
  const tool = profileFor(target, publication);
  return weightOf(render(form, renderingOf(issue, publication, tool)), tool);
}

function weightOf(html: string, tool: MailToolProfile): MailWeight {
  const rewritten = tool.rewrittenLinkBytes ?? worstRewrittenLinkBytes;
  const lengths = Array.from(
    html.matchAll(/ href="(https?:[^"]*)"/g),
    ([, link = '']) => link.length,
  );
  const growth = lengths.reduce((sum, length) => sum + Math.max(0, rewritten - length), 0);
  const bytes = utf8Length(html);
  return { bytes, links: lengths.length, afterRewriting: bytes + growth };
}
