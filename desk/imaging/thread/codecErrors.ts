/** True for a trap of WebAssembly, after which its module must not be used again. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError';
}

/** Returns what a codec says of an error; some throw a text, some an object with one. */
export function textOf(error: unknown): string {
  return String((error as { message?: unknown } | undefined)?.message ?? error);
}
