/** Returns the system's error code of a rejected call, such as `ENOENT`; empty if there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** True if a call was rejected because the file does not exist. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** For `catch`: returns undefined if the file does not exist. Rethrows any other error. */
export function undefinedIfMissing(error: unknown): undefined {
  if (isMissing(error)) return undefined;
  throw error;
}

/** Returns the message of an error, or what was thrown instead of one, as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
