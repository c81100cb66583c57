import {
  Menu,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { editItems } from './menuTemplate.ts';
import type { MenuLabels } from './menuLabels.ts';

/** Puts spelling suggestions and the editing commands under the right mouse button, wherever text can be typed. */
export function addContextMenu(contents: WebContents, labels: () => MenuLabels): void {
  contents.on('context-menu', (_, params) => {
    const items = contextItems(params, labels(), contents);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function contextItems(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions }: ContextMenuParams,
  labels: MenuLabels,
  contents: WebContents,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText === '' ? [] : [{ role: 'copy', label: labels.copy }];
  const suggestions = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => contents.replaceMisspelling(word),
  }));
  const add = {
    label: labels.addToDictionary,
    click: () => void contents.session.addWordToSpellCheckerDictionary(misspelledWord),
  };
  const spelling =
    misspelledWord === '' ? [] : [...suggestions, add, { type: 'separator' as const }];
  return [...spelling, ...editItems(labels)];
}
