/** Returns the system's error code in brackets, such as " (EACCES)"; empty if there is none. */
export function systemCode(cause: string): string {
  const code = /\bE[A-Z\d]{3,}\b/.exec(cause)?.[0];
  return code === undefined ? '' : ` (${code})`;
}
