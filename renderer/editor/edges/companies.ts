import { Fragment } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { readCompanies } from '../../../issue/import/earnings/companies.ts';
import { formOfNode } from '../../blocks/registry.ts';
import { formToNode } from '../document/formNodes.ts';
import { spotOf, type Spot } from './edge.ts';

/** Enter at the end of a company: what was typed is read as companies with their sessions, and another may follow. */
export function enterCompany(state: EditorState, { $from, line }: Spot): Transaction | undefined {
  if ($from.parentOffset < line.content.size) return undefined;
  return placeCompanies(state, line.textContent, true);
}

/**
 * Puts the companies that a text names, "NVIDIA (AMC), Okta", in place of the one at the cursor, and an empty one
 * behind them where more are to come. Undefined outside a company.
 */
export function placeCompanies(
  state: EditorState,
  text: string,
  moreToCome: boolean,
): Transaction | undefined {
  const spot = spotOf(state);
  if (spot?.line.type.name !== 'company') return undefined;
  const { $from, line } = spot;
  const form = formOfNode('company');
  const nodes = readCompanies(text).map(({ name, ticker, session }) =>
    state.schema.nodeFromJSON(
      formToNode(form, {
        name,
        ticker: ticker || (line.attrs['ticker'] as string),
        session: session === 'open' ? line.attrs['session'] : session,
      }),
    ),
  );
  if (nodes.length === 0) return undefined;
  if (moreToCome) nodes.push(line.type.create());
  const added = Fragment.from(nodes);
  const tr = state.tr.replaceWith($from.before(), $from.after(), added);
  const end = $from.before() + added.size - 1;
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}
