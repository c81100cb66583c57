import { parse, stringify } from 'devalue';
import type { FromPage, ToPage } from '../messages.ts';
import { bridgeEnd } from './bridgeEnd.ts';

declare const doubleSecret: string;
declare const doubleSend: (message: string) => void;

type Listener = (event: object, ...given: unknown[]) => void;

/** Runs a preload as a sandboxed renderer does: in its own world, before the page, with only `require('electron')`. */
function start(
  preload: (...given: unknown[]) => void,
  process: { platform: string; argv: readonly string[] },
): void {
  const send = (message: FromPage) => doubleSend(stringify(message));
  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;

  const { offer } = bridgeEnd(doubleSecret, 'preload', () => undefined);
  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (exposed.has(name)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      exposed.add(name);
      offer(name, api);
    },
  };
  const listenersOf = (channel: string) => {
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known);
    return known;
  };
  const ipcRenderer = {
    invoke: async (channel: string, ...given: unknown[]) => {
      const id = ++asked;
      const answer = Promise.withResolvers<unknown>();
      send({ what: 'invoke', id, channel, given: cloned(given), origin });
      waiting.set(id, answer);
      return answer.promise;
    },
    send: (channel: string, ...given: unknown[]) =>
      send({ what: 'send', channel, given: cloned(given), origin }),
    on: (channel: string, listener: Listener) => {
      listenersOf(channel).add(listener);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      listenersOf(channel).delete(listener);
      return ipcRenderer;
    },
  };

  const receive = (message: ToPage) => {
    if (message.what === 'message') {
      for (const listener of listenersOf(message.channel)) {
        listener({ sender: ipcRenderer }, ...message.given);
      }
      return;
    }
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if ('thrown' in message) answer?.reject(new Error(message.thrown));
    else answer?.resolve(message.returned);
  };
  Object.assign(globalThis, { doubleReceive: (text: string) => receive(parse(text) as ToPage) });

  send({ what: 'hello', url: location.href });
  tellOfInput(send);
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      ...process,
    });
  } catch (error) {
    send({ what: 'preload-error', message: String(error) });
  }
}

/** Throws as Chromium does for what cannot be cloned, and drops prototypes. */
function cloned(given: unknown[]): unknown[] {
  try {
    return structuredClone(given);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

/** Tells of keys that the page leaves to the menu, of the right mouse button, and of which window is in use. */
function tellOfInput(send: (message: FromPage) => void): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
      send({ what: 'focus' });
      if (!ctrlKey && !metaKey && !altKey && !/^F\d/.test(key)) return;
      // A menu gets what no listener of the page took: see `HandleKeyboardEvent` of Electron's WebContents.
      setTimeout(() => {
        if (event.defaultPrevented) return;
        send({ what: 'key', key, code, ctrlKey, metaKey, altKey, shiftKey });
      });
    },
    { capture: true },
  );
  addEventListener('pointerdown', () => send({ what: 'focus' }), { capture: true });
  addEventListener(
    'contextmenu',
    (event) => {
      const at = event.composedPath()[0];
      setTimeout(() => {
        if (event.defaultPrevented) return;
        const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
        const isEditable = isField || (at instanceof HTMLElement && at.isContentEditable);
        send({ what: 'context-menu', isEditable, selectionText: String(getSelection()) });
      });
    },
    { capture: true },
  );
}

Object.assign(globalThis, { doubleStart: window === window.top ? start : () => undefined });
