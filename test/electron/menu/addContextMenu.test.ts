import { EventEmitter } from 'node:events';
import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { addContextMenu } from '../../../electron/menu/addContextMenu.ts';
import { menuLabels } from '../../../electron/menu/menuLabels.ts';

const popped = vi.hoisted(() => ({ items: [] as MenuItemConstructorOptions[] }));
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (items: MenuItemConstructorOptions[]) => ({
      popup: () => {
        popped.items = items;
      },
    }),
  },
}));

test('on a Mac, selected words can be looked up', () => {
  const showDefinitionForSelection = vi.fn<() => void>();
  const contents = Object.assign(new EventEmitter(), { showDefinitionForSelection });
  addContextMenu(
    contents as unknown as WebContents,
    () => menuLabels('en', []),
    () => undefined,
  );
  const selected = { isEditable: false, selectionText: ' margin ', misspelledWord: '' };
  const { platform } = process;
  try {
    const labels = ['darwin', 'linux'].map((system) => {
      Object.defineProperty(process, 'platform', { value: system });
      contents.emit('context-menu', {}, selected);
      popped.items[0]?.click?.({} as never, undefined, {} as never);
      return popped.items.map(({ label }) => label);
    });
    expect(labels).toEqual([['Look Up “margin”', undefined, 'Copy'], ['Copy']]);
    expect(showDefinitionForSelection).toHaveBeenCalledTimes(1);
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
  }
});

test('an unknown word can be replaced, or kept for the system’s checker and the publication', () => {
  const session = { addWordToSpellCheckerDictionary: vi.fn<(word: string) => boolean>() };
  const replaceMisspelling = vi.fn<(word: string) => void>();
  const contents = Object.assign(new EventEmitter(), { session, replaceMisspelling });
  const keep = vi.fn<(word: string) => void>();
  addContextMenu(contents as unknown as WebContents, () => menuLabels('de', []), keep);
  const unknown: Partial<ContextMenuParams> = {
    isEditable: true,
    selectionText: '',
    misspelledWord: 'Setzkastn',
    dictionarySuggestions: ['Setzkasten'],
  };
  contents.emit('context-menu', {}, unknown);
  const click = (label: string) => {
    const item = popped.items.find((each) => each.label === label);
    item?.click?.({} as never, undefined, {} as never);
  };
  click('Setzkasten');
  click('In die Wortliste aufnehmen');
  expect(replaceMisspelling.mock.calls).toEqual([['Setzkasten']]);
  expect(session.addWordToSpellCheckerDictionary.mock.calls).toEqual([['Setzkastn']]);
  expect(keep.mock.calls).toEqual([['Setzkastn']]);
});
