import type { Plugin } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { openPage } from '../support/openPage.ts';

const { plugins } = openPage([]).editor.extensionManager;

/** True for a plugin that `keymap()` made. */
function isKeymap({ spec }: Plugin): boolean {
  return (
    Object.keys(spec).join() === 'props' && Object.keys(spec.props ?? {}).join() === 'handleKeyDown'
  );
}

test('the keymaps of all extensions are one plugin, and their input rules another', () => {
  expect(plugins.filter(isKeymap)).toEqual([]);
  expect(plugins.filter(({ spec }) => spec['isInputRules'] === true)).toHaveLength(1);
  // Each is asked for every property of the view with every key: TipTap would make a hundred more.
  expect(plugins.length).toBeLessThan(45);
});

test('a letter reaches no key binding', () => {
  const page = openPage([]);
  expect(page.take('a')).toBe(false);
  expect(page.take('Enter')).toBe(true);
});
