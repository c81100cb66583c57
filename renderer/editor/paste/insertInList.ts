import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { readDayLine } from '../../../issue/import/dates/dayLine.ts';
import { readCompanies } from '../../../issue/import/earnings/companies.ts';
import { formOfNode } from '../../blocks/registry.ts';
import { nodeAround, type Place } from '../commands/place.ts';
import { formToNode } from '../document/formNodes.ts';

/**
 * Text pasted into the earnings list as what it lists: lines that start with a day as days, companies with their tickers
 * and sessions as companies, behind those at the selection. Undefined where the selection or the text is something else.
 */
export function insertEarnings(state: EditorState, text: string): Transaction | undefined {
  const company = nodeAround(state.selection.$from, ({ type }) => type.name === 'company');
  const day = nodeAround(state.selection.$from, ({ type }) => type.name === 'earningsDay');
  if (!company || !day) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const near = (state.doc.firstChild?.attrs['date'] ?? '') as string;
  const days = lines.map(readDayLine).filter((line) => line !== undefined);
  if (days.length > 0 && days.length === lines.length) {
    const values = days.map((each) => ({
      date: each.dateNear(near) ?? each.label,
      companies: readCompanies(each.rest),
    }));
    const isBlank = day.node.textContent === '';
    return listed(state, day, values, isBlank);
  }
  const companies = readCompanies(lines.join(', '));
  const tells = companies.some(({ ticker, session }) => ticker !== '' || session !== 'open');
  if (!tells) return undefined;
  return listed(state, company, companies, company.node.textContent === '');
}

function listed(
  state: EditorState,
  { node, position }: Place,
  values: readonly Readonly<Record<string, unknown>>[],
  replace: boolean,
): Transaction {
  const form = formOfNode(node.type.name);
  const nodes = values.map((value): Node => state.schema.nodeFromJSON(formToNode(form, value)));
  const end = position + node.nodeSize;
  const start = replace ? position : end;
  const content = Fragment.from(nodes);
  const tr = state.tr.replaceWith(start, end, content);
  const last = Selection.near(tr.doc.resolve(start + content.size), -1);
  return tr.setSelection(last).scrollIntoView();
}
