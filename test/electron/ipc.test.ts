import type { WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { procedureNames, type Handlers } from '../../desk/contract.ts';
import { answerDesk, flush, sendCommand } from '../../electron/ipc.ts';
import { ipcMain } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const ours = { origin: 'app://setzkasten', parent: null };
const reveal = vi.fn<Handlers['issue.reveal']>(() => Promise.resolve({ outcome: 'done' }));

/** A desk of which the tests ask one procedure only. */
answerDesk({ 'issue.reveal': reveal } as unknown as Handlers);

function ask(senderFrame: unknown, name = 'issue.reveal', input: unknown = { id: 'a' }): unknown {
  return ipcMain.handlers.get(name)?.({ senderFrame } as never, input);
}

beforeEach(() => void reveal.mockClear());

test('there is one handler for each procedure, and no other', () => {
  expect([...ipcMain.handlers.keys()]).toEqual(procedureNames);
});

test('our page is answered', async () => {
  expect(await ask(ours)).toEqual({ ok: true, value: { outcome: 'done' } });
  expect(reveal).toHaveBeenCalledExactlyOnceWith({ id: 'a' });
});

test.each([
  ['a frame within our page', { ...ours, parent: ours }],
  ['a sandboxed frame', { origin: 'null', parent: ours }],
  ['a page from the web', { origin: 'https://example.org', parent: null }],
  ['a page whose name only starts like ours', { origin: 'app://setzkasten.example', parent: null }],
  ['another host of our scheme', { origin: 'app://other', parent: null }],
  ['a file', { origin: 'file://', parent: null }],
  ['a frame that is gone', null],
])('%s is refused before anything is done', async (_, frame) => {
  expect(await ask(frame)).toEqual({ ok: false, error: 'Only the app’s own page may ask.' });
  expect(reveal).not.toHaveBeenCalled();
});

test('our page, asking wrongly, gets a sentence and not an exception', async () => {
  expect(await ask(ours, 'issue.reveal', { path: '/etc' })).toMatchObject({ ok: false });
  expect(await ask(ours, 'issue.reveal', null)).toMatchObject({ ok: false });
  expect(reveal).not.toHaveBeenCalled();
});

describe('flush', () => {
  function contentsDouble(state: { destroyed?: boolean; crashed?: boolean } = {}) {
    const send = vi.fn<WebContents['send']>();
    const contents = {
      send,
      isDestroyed: () => state.destroyed ?? false,
      isCrashed: () => state.crashed ?? false,
    };
    return { send, contents: contents as unknown as WebContents };
  }

  test('asks the page and waits for its answer', async () => {
    const { send, contents } = contentsDouble();
    let isOver = false;
    const flushing = flush(contents).then((isSaved) => (isOver = isSaved));
    expect(send.mock.calls).toEqual([['menu.command', 'app.flush']]);
    const foreign = { origin: 'https://example.org', parent: null };
    ipcMain.emit('app.flushed', { sender: contents, senderFrame: foreign });
    ipcMain.emit('app.flushed', { sender: contentsDouble().contents, senderFrame: ours });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isOver).toBe(false);
    ipcMain.emit('app.flushed', { sender: contents, senderFrame: ours });
    await flushing;
    expect(isOver).toBe(true);
    expect(ipcMain.listenerCount('app.flushed')).toBe(0);
  });

  test('goes on without an answer when timeout ends', async () => {
    expect(await flush(contentsDouble().contents, 10)).toBe(false);
    expect(ipcMain.listenerCount('app.flushed')).toBe(0);
  });

  test('does not wait for a page that is gone', async () => {
    expect(await flush(contentsDouble({ destroyed: true }).contents, 60_000)).toBe(true);
    expect(await flush(contentsDouble({ crashed: true }).contents, 60_000)).toBe(true);
    expect(ipcMain.listenerCount('app.flushed')).toBe(0);
  });

  test('a command to a window that is gone is dropped', () => {
    const { send, contents } = contentsDouble({ destroyed: true });
    sendCommand(contents, 'issue.new');
    expect(send).not.toHaveBeenCalled();
  });
});
