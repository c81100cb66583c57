import { bridgeEnd } from './bridgeEnd.ts';

declare const doubleSecret: string;

// Runs in the page's own world before any script of the page.
if (window === window.top) {
  bridgeEnd(doubleSecret, 'page', (name, value) => {
    Object.defineProperty(window, name, { value: freeze(value), enumerable: true });
  });
}

/** What the bridge exposes cannot be changed by the page. */
function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
