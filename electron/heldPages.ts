import { randomUUID } from 'node:crypto';

const pages = new Map<string, string>();

/** What every page for the printer is served with: it asks for nothing and runs nothing. */
export const heldPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'cache-control': 'no-store',
};

/** Keeps a page to be loaded once, as an address with `data:` takes only two megabytes; returns its path. */
export function holdPage(page: string): string {
  const path = `/print/${randomUUID()}`;
  pages.set(path, page);
  return path;
}

/** Returns the page that is kept under a path, and forgets it. */
export function takePage(path: string): string | undefined {
  const page = pages.get(path);
  pages.delete(path);
  return page;
}
