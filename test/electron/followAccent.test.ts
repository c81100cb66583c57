import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { followAccent } from '../../electron/followAccent.ts';
import { systemPreferences } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

/** A page that takes down the colours it is given. */
function page() {
  const colours: (string | undefined)[] = [];
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    insertCSS: (css: string) => {
      colours.push(/--system-accent: (.*);/.exec(css)?.[1]);
      return Promise.reject(new Error('The page is gone.'));
    },
  });
  followAccent(contents as unknown as WebContents);
  return { contents, colours };
}
const choose = (colour: string) => systemPreferences.getAccentColor.mockReturnValue(colour);

test('a page has the accent colour whenever it is loaded, and each other one once', () => {
  choose('0078d4ff');
  const { contents, colours } = page();
  contents.emit('dom-ready');
  contents.emit('focus');
  choose('E95420FF');
  systemPreferences.emit('accent-color-changed');
  contents.emit('focus');
  contents.emit('dom-ready');
  // Of macOS, nothing is heard.
  choose('62ba4680');
  contents.emit('focus');
  expect(colours).toEqual(['#0078d4', '#E95420', '#E95420', '#62ba46']);
});

test('what is no colour is not given to the page, and one that is gone hears nothing', () => {
  const { contents, colours } = page();
  for (const none of ['', 'none', 'red; } * { display: none']) {
    choose(none);
    contents.emit('dom-ready');
  }
  contents.emit('destroyed');
  choose('0078d4ff');
  systemPreferences.emit('accent-color-changed');
  expect(colours).toEqual([]);
  expect(systemPreferences.listenerCount('accent-color-changed')).toBe(1);
});
