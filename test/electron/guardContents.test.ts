import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardContents } from '../../electron/guardContents.ts';
import { shell } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

class ContentsDouble extends EventEmitter {
  url = 'app://setzkasten/#issue=7';
  open: (details: { url: string; frameName?: string }) => unknown = () => undefined;
  readonly getURL = () => this.url;
  setWindowOpenHandler(handler: typeof this.open): void {
    this.open = handler;
  }
}
class WindowDouble extends EventEmitter {
  readonly removeMenu = () => undefined;
  readonly isDestroyed = () => false;
  readonly destroy = vi.fn<() => void>();
}
const contents = new ContentsDouble();
guardContents(contents as unknown as WebContents);

/** Whether the event was let through. */
function isAllowed(name: string, fields: object = {}): boolean {
  const preventDefault = vi.fn<() => void>();
  contents.emit(name, { ...fields, preventDefault });
  return preventDefault.mock.calls.length === 0;
}
const navigate = (url: string, isMainFrame = true) =>
  isAllowed('will-frame-navigate', { url, isMainFrame });
const openedOutside = () => shell.openExternal.mock.calls.map(([url]) => url);

beforeEach(() => void shell.openExternal.mockClear());

test('our page may be loaded again', () => {
  expect(navigate('app://setzkasten/')).toBe(true);
});

describe('one window of the page’s own', () => {
  const asked = { url: 'about:blank', frameName: 'companion' };

  test('stays above the others, and closes with its page', () => {
    expect(contents.open(asked)).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { alwaysOnTop: true },
    });
    const companion = new WindowDouble();
    contents.emit('did-create-window', companion);
    expect(companion.destroy).not.toHaveBeenCalled();
    contents.emit('destroyed');
    expect(companion.destroy).toHaveBeenCalledOnce();
  });

  test('leaves nothing behind when the user closes it', () => {
    const companion = new WindowDouble();
    contents.emit('did-create-window', companion);
    companion.emit('closed');
    expect(contents.listenerCount('destroyed')).toBe(0);
    contents.emit('destroyed');
    expect(companion.destroy).not.toHaveBeenCalled();
  });

  test('opens no other one, and no page of somebody else opens it', () => {
    for (const url of ['about:blank', 'app://other/', 'https://example.org/', '']) {
      contents.url = url;
      expect(contents.open(asked)).toEqual({ action: 'deny' });
    }
    contents.url = 'app://setzkasten/';
    expect(contents.open({ ...asked, url: 'app://setzkasten/' })).toEqual({ action: 'deny' });
  });
});

describe('links to the outside stay out of the window', () => {
  test.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:ada@example.org'])(
    '%s opens where the system opens such',
    (url) => {
      expect(navigate(url)).toBe(false);
      expect(navigate(url, false)).toBe(false);
      expect(contents.open({ url })).toEqual({ action: 'deny' });
      expect(openedOutside()).toEqual([url, url, url]);
    },
  );

  test.each([
    'app://setzkasten/asset/a/b.svg',
    'app://other/',
    'file:///etc/passwd',
    'smb://example.org/share',
    'ms-msdt:/id',
    'tel:+491234',
    'tag:unsubscribe',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:app://setzkasten/1234',
    'about:blank',
    'https://ada@evil.example\\@example.org',
    'mailto:a@b.de\r\nBcc: c@d.de',
    '',
  ])('%o opens nowhere', (url) => {
    expect(navigate(url)).toBe(false);
    expect(contents.open({ url })).toEqual({ action: 'deny' });
    expect(openedOutside()).toEqual([]);
  });
});

test('our own page may not be loaded into a frame', () => {
  expect(navigate('app://setzkasten/', false)).toBe(false);
});

test('redirects and webviews are denied', () => {
  expect(isAllowed('will-redirect')).toBe(false);
  expect(isAllowed('will-attach-webview')).toBe(false);
});
