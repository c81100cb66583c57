import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Flow, ListItem } from '../../../issue/text/flow.ts';
import { flowToNodes } from '../schema/document/flowNodes.ts';

/**
 * Pastes paragraphs and lists into a list as items, one each; the text around the cursor joins the adjacent paragraphs.
 * Undefined outside a list, and for other content.
 */
export function insertItems(tr: Transaction, flow: Flow): Transaction | undefined {
  const { $from, $to } = tr.selection;
  if ($from.depth < 2 || $from.node(-1).type.name !== 'listItem') return undefined;
  const items = itemsOf(flow);
  if (!items || items.length === 0) return undefined;
  const { parent } = $from;
  const item = $from.node(-1);
  const nested = item.maybeChild(1) ?? undefined;
  const before = parent.content.cut(0, $from.parentOffset);
  const after = parent.content.cut($to.parentOffset);
  const itemWith = (text: Fragment, list?: Node) =>
    item.type.create(null, [parent.type.create(null, text), ...(list ? [list] : [])]);

  const nodes = itemNodes(tr, items);
  const first = nodes[0];
  if (first && (before.size === 0 || flow[0]?.type === 'paragraph'))
    nodes[0] = itemWith(before.append(textOf(first)), first.maybeChild(1) ?? undefined);
  else nodes.unshift(itemWith(before));
  const start = $from.before(-1);
  const end = start + Fragment.from(nodes).size;
  const last = nodes.at(-1);
  let cursor: number | undefined;
  if (after.size > 0 || nested) {
    if (last && last.childCount === 1 && (after.size === 0 || flow.at(-1)?.type === 'paragraph')) {
      cursor = end - 2;
      nodes[nodes.length - 1] = itemWith(textOf(last).append(after), nested);
    } else nodes.push(itemWith(after, nested));
  }
  tr.replaceWith(start, $from.after(-1), nodes);
  const place = cursor ?? Selection.near(tr.doc.resolve(end), -1).from;
  return tr.setSelection(TextSelection.create(tr.doc, place)).scrollIntoView();
}

function itemsOf(flow: Flow): ListItem[] | undefined {
  const items: ListItem[] = [];
  for (const node of flow) {
    if (node.type === 'paragraph') items.push({ content: node.content });
    else if ('items' in node) items.push(...node.items);
    else return undefined;
  }
  return items;
}

function itemNodes({ doc }: Transaction, items: readonly ListItem[]): Node[] {
  const [list] = flowToNodes([{ type: 'bullet-list', items }]);
  return list ? [...doc.type.schema.nodeFromJSON(list).children] : [];
}

function textOf(item: Node): Fragment {
  return item.firstChild?.content ?? Fragment.empty;
}
