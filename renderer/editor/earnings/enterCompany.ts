import { Fragment } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { readCompanies } from '../../../issue/import/earnings/companies.ts';
import { readDatedCompanies } from '../../../issue/import/earnings/readEarningsList.ts';
import { partNode } from '../schema/document/issueDocument.ts';
import type { Spot } from '../steps/keyStep.ts';
import { earningsAt, mergeIntoBlock, nearestDay } from './mergeIntoBlock.ts';

/**
 * Handles Enter at the end of a company: parses the text as companies with their sessions, and starts another. A line
 * that begins with a day, "Mi, 27.8.: NVIDIA", is moved to that day.
 */
export function enterCompany(state: EditorState, { $from, line }: Spot): Transaction | undefined {
  if ($from.parentOffset < line.content.size) return undefined;
  const text = line.textContent;
  const dated = enterDay(state, $from, text);
  if (dated) return dated;
  const nodes = readCompanies(text).map(({ name, ticker, session }) =>
    partNode(state.schema, 'company', {
      name,
      ticker: ticker || (line.attrs['ticker'] as string),
      session: session === 'open' ? line.attrs['session'] : session,
    }),
  );
  if (nodes.length === 0) return undefined;
  const added = Fragment.from([...nodes, line.type.create()]);
  const tr = state.tr.replaceWith($from.before(), $from.after(), added);
  const end = $from.before() + added.size - 1;
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}

function enterDay(state: EditorState, $from: Spot['$from'], text: string): Transaction | undefined {
  const block = earningsAt(state);
  const days = block && readDatedCompanies(text, nearestDay(state, block.node));
  if (!days?.some(({ companies }) => companies.length > 0)) return undefined;
  const tr = state.tr.delete($from.start(), $from.end());
  const cleared = earningsAt(tr);
  if (!cleared) return undefined;
  mergeIntoBlock(tr, cleared, days);
  const { $head } = tr.selection;
  const behind = $head.after();
  tr.insert(behind, state.schema.node('company'));
  return tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView();
}
