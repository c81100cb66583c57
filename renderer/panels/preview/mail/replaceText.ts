/**
 * Replaces one text in nodes of a page that show `before`, so that they show `now`: much less work than new nodes. Returns
 * false, and changes nothing, if the two differ in anything else, or the text cannot be told from others.
 */
export function replaceText(nodes: readonly ChildNode[], before: string, now: string): boolean {
  const change = changedText(before, now);
  if (!change) return false;
  const [old, text] = change.map((html) => withoutEntities(html, nodes[0]));
  const shown = nodes.flatMap(textsIn).filter(({ data }) => data === old);
  const [only] = shown;
  if (!only || shown.length > 1 || text === undefined) return false;
  only.data = text;
  return true;
}

/** Returns the only text between two tags that differs, as HTML, before and now; undefined if more does. */
function changedText(before: string, now: string): readonly [string, string] | undefined {
  const same = sameAtStart(before, now);
  const start = before.lastIndexOf('>', same - 1) + 1;
  const [end, newEnd] = [before.indexOf('<', start), now.indexOf('<', start)];
  const isText = start > 0 && end >= same && newEnd >= same;
  if (!isText || before.slice(end) !== now.slice(newEnd)) return undefined;
  const [old, text] = [before.slice(start, end), now.slice(start, newEnd)];
  // Comments for old programs repeat what others show.
  const isOnly = before.indexOf(`>${old}<`) === before.lastIndexOf(`>${old}<`);
  return isOnly ? [old, text] : undefined;
}

/** Returns the length of the common beginning, found by halves: comparing each character took longer than all the rest. */
function sameAtStart(one: string, other: string): number {
  let [same, most] = [0, Math.min(one.length, other.length)];
  while (same < most) {
    const middle = Math.ceil((same + most) / 2);
    if (one.slice(same, middle) === other.slice(same, middle)) same = middle;
    else most = middle - 1;
  }
  return same;
}

function withoutEntities(html: string, near: ChildNode | undefined): string {
  if (!html.includes('&')) return html;
  const template = near?.ownerDocument?.createElement('template');
  if (template) template.innerHTML = html;
  return template?.content.textContent ?? '';
}

function textsIn(node: ChildNode): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
  return texts;
}
