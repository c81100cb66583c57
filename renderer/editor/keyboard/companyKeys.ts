import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Spot } from '../steps/edge.ts';

type EnterCompany = (state: EditorState, spot: Spot) => Transaction | undefined;

let loaded: EnterCompany | undefined;

/** Loads what reads companies: it is not needed before the page is there. */
export async function loadCompanyReader(): Promise<void> {
  loaded = (await import('../earnings/enterCompany.ts')).enterCompany;
}

/** True if Enter has to wait for what reads the line at the cursor. */
export function waitsForReader({ selection }: EditorState): boolean {
  const { parent } = selection.$from;
  return loaded === undefined && parent.type.name === 'company' && parent.content.size > 0;
}

/** Enter at the end of a company: see `renderer/editor/earnings/enterCompany.ts`. */
export const enterCompany: EnterCompany = (state, spot) => loaded?.(state, spot);
