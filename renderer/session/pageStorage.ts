import type { z } from 'zod';

/** Returns what this page keeps in local storage under a key; undefined if it is not there or not as expected. */
export function readKept<T>(key: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return undefined;
  }
}

/** Keeps a value in local storage, or removes it with undefined. Returns false if there is no storage or no room. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
