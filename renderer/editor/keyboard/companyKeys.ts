import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Spot } from '../steps/keyStep.ts';

type EnterCompany = (state: EditorState, spot: Spot) => Transaction | undefined;

let loaded: EnterCompany | undefined;

/** Loads the parser for companies, which is not needed at startup. */
export async function loadCompanyReader(): Promise<void> {
  loaded = (await import('../earnings/enterCompany.ts')).enterCompany;
}

/** True if Enter must wait for the parser of the line at the cursor. */
export function waitsForReader({ selection }: EditorState): boolean {
  const { parent } = selection.$from;
  return loaded === undefined && parent.type.name === 'company' && parent.content.size > 0;
}

/** Handles Enter at the end of a company: see `renderer/editor/earnings/enterCompany.ts`. */
export const enterCompany: EnterCompany = (state, spot) => loaded?.(state, spot);
