import { randomUUID } from 'node:crypto';

const pages = new Map<string, string>();

/** The headers of pages to print: they load nothing and run nothing. */
export const heldPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'cache-control': 'no-store',
};

/** Holds a page to be loaded once, as a `data:` URL is limited to two megabytes; returns its path. */
export function holdPage(page: string): string {
  const path = `/print/${randomUUID()}`;
  pages.set(path, page);
  return path;
}

/** Returns the page held under a path, and removes it. */
export function takePage(path: string): string | undefined {
  const page = pages.get(path);
  pages.delete(path);
  return page;
}
