import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isWebAddress } from '../../../issue/addresses/isWebAddress.ts';
import { withScheme } from '../../../issue/addresses/withScheme.ts';
import type { PastedLink } from '../../../issue/sources/linksInText.ts';
import { richText } from '../../../issue/text/inline.ts';
import type { Source } from '../../../issue/text/source.ts';
import { LateCode } from '../../commands/lateCode.ts';
import type { SourceNaming } from '../../session/sourceNaming.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';
import type { Place } from '../steps/place.ts';
import { pastedLinks } from './pastedLinks.ts';
import { placeSources, sourceAround } from './placeSources.ts';

/** The source that contains the cursor, and its values when the cursor entered it. */
interface Visit {
  readonly position: number;
  readonly label: string;
  readonly url: string;
}

/**
 * Loads the tables of publishers, redirects and trackers, and the public suffix list lazily: they are not needed at
 * startup.
 */
const toolCode = new LateCode(() => import('./sourceTools.ts'));
type SourceTools = Awaited<ReturnType<typeof toolCode.load>>;

const key = new PluginKey<Visit | undefined>('sourceLinks');

/** A longer label describes this particular source rather than its publisher. */
const longestName = 60;

/**
 * Turns pasted and typed addresses into sources, cleaned and named after their owner. When the cursor leaves a source
 * that the author renamed, its name is learned.
 */
export function sourceLinks(naming: SourceNaming) {
  return pluginExtension<Visit | undefined>(
    // Before the link mark, which would link the words below a pasted address.
    { name: 'sourceLinks', priority: 1100 },
    () => {
      const withTools = (view: EditorView, work: (tools: SourceTools) => void) =>
        toolCode.use((tools) => {
          if (!view.isDestroyed) work(tools);
        });
      return {
        key,
        state: {
          init: () => undefined,
          apply: (tr, before) => visitAfter(tr, before),
        },
        props: {
          handlePaste: (view, { clipboardData }) => {
            const links = (clipboardData ? pastedLinks(clipboardData) : undefined)?.filter(isOfWeb);
            if (!links || !placed(view.state, links.map(unnamed))) return false;
            withTools(view, ({ sourceOf }) => {
              const sources = links.map((link) => sourceOf(link, naming.get()));
              const tr = placed(view.state, sources);
              if (tr) view.dispatch(tr);
            });
            return true;
          },
          handleTextInput: (view, _from, _to, text) => {
            const source = sourceAround(view.state.selection.$from);
            if (!/^[\s|]$/.test(text) || !source || !isWebAddress(source.node.textContent))
              return false;
            withTools(view, (loaded) => {
              const place = sourceAround(view.state.selection.$from);
              if (!place) return;
              const tr = renamed(view.state.tr, place, naming, loaded);
              const end = place.position + (tr.doc.nodeAt(place.position)?.nodeSize ?? 0);
              tr.insert(end, place.node.type.create());
              view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, end + 1))));
            });
            return true;
          },
        },
        view: () => {
          const early = new AfterPaint(() => void toolCode.load());
          early.request();
          return {
            destroy: () => early.cancel(),
          };
        },
        appendTransaction: (transactions, before, after) => {
          const visit = key.getState(before);
          if (!visit || transactions.some((tr) => tr.getMeta('history$') !== undefined))
            return null;
          const position = followed(visit.position, transactions);
          if (position === undefined || key.getState(after)?.position === position) return null;
          const node = after.doc.nodeAt(position);
          const tools = toolCode.loaded;
          if (!tools || node?.type.name !== 'source' || !isChanged(node, visit)) return null;
          const tr = renamed(after.tr, { node, position }, naming, tools);
          // Name and address belong to the same undo step.
          if (tr.docChanged) return tr;
          const name = node.textContent.trim();
          if (name !== visit.label.trim() && name.length <= longestName && isPlain(node))
            naming.learn(node.attrs['url'] as string, name);
          return null;
        },
      };
    },
  );
}

function isOfWeb({ address }: PastedLink): boolean {
  return withScheme(address)?.startsWith('http') === true;
}

/** Placeholder for a source until its publisher is known. */
function unnamed({ address }: PastedLink): Source {
  return { label: richText(address), url: address };
}

function placed(
  state: EditorState,
  sources: readonly (Source | undefined)[],
): Transaction | undefined {
  const known = sources.filter((source) => source !== undefined);
  return known.length > 0 ? placeSources(state, known) : undefined;
}

function visitAfter(tr: Transaction, before: Visit | undefined): Visit | undefined {
  const place = sourceAround(tr.selection.$from);
  if (!place) return undefined;
  const { node, position } = place;
  const stays = before !== undefined && tr.mapping.map(before.position, -1) === position;
  if (stays && tr.getMeta('history$') === undefined) return { ...before, position };
  return { position, label: node.textContent, url: node.attrs['url'] as string };
}

/** Maps the position of a node through changes; undefined if it was deleted. */
function followed(position: number, transactions: readonly Transaction[]): number | undefined {
  let at = position;
  for (const { mapping } of transactions) {
    const { pos, deletedAfter } = mapping.mapResult(at);
    if (deletedAfter) return undefined;
    at = pos;
  }
  return at;
}

function isChanged(node: Node, { label, url }: Visit): boolean {
  return node.textContent !== label || node.attrs['url'] !== url;
}

function isPlain(node: Node): boolean {
  return node.childCount === 1 && node.firstChild?.isText === true && !node.firstChild.marks.length;
}

/** Moves a typed address to the address attribute and cleans it; names a source that has only an address. */
function renamed(
  tr: Transaction,
  { node, position }: Place,
  naming: SourceNaming,
  { cleanAddress, publisherName, sourceOf }: SourceTools,
): Transaction {
  const now = naming.get();
  const text = node.textContent.trim();
  const typed = isWebAddress(text) ? sourceOf({ address: text, words: '' }, now) : undefined;
  const given = node.attrs['url'] as string;
  const url = typed?.url ?? cleanAddress(given, now.ownName) ?? given;
  if (url !== given) tr.setNodeAttribute(position, 'url', url);
  const name = typed || text === '' ? publisherName(url, now.language, now.taught) : '';
  if (name !== '')
    tr.replaceWith(position + 1, position + 1 + node.content.size, node.type.schema.text(name));
  return tr;
}
