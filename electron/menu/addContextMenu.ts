import {
  Menu,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { editItems } from './menuTemplate.ts';
import type { MenuLabels } from './menuLabels.ts';

/**
 * Adds a context menu with spelling suggestions and editing commands to text fields. `keep` adds a word to the
 * publication's own list.
 */
export function addContextMenu(
  contents: WebContents,
  labels: () => MenuLabels,
  keep: (word: string) => void,
): void {
  contents.on('context-menu', (_, params) => {
    const items = contextItems(params, labels(), contents, keep);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function contextItems(
  { isEditable, selectionText, misspelledWord, dictionarySuggestions }: ContextMenuParams,
  labels: MenuLabels,
  contents: WebContents,
  keep: (word: string) => void,
): MenuItemConstructorOptions[] {
  const word = selectionText.trim();
  const lookUp: MenuItemConstructorOptions[] =
    process.platform === 'darwin' && word !== '' && !/\n/.test(word)
      ? [
          { label: labels.lookUp(word), click: () => contents.showDefinitionForSelection() },
          { type: 'separator' },
        ]
      : [];
  if (!isEditable)
    return selectionText === '' ? [] : [...lookUp, { role: 'copy', label: labels.copy }];
  const suggestions = dictionarySuggestions.map((word) => ({
    label: word,
    click: () => contents.replaceMisspelling(word),
  }));
  const add = {
    label: labels.addToDictionary,
    click: () => {
      contents.session.addWordToSpellCheckerDictionary(misspelledWord);
      keep(misspelledWord);
    },
  };
  const spelling =
    misspelledWord === '' ? [] : [...suggestions, add, { type: 'separator' as const }];
  return [...lookUp, ...spelling, ...editItems(labels)];
}
