import { accessSync } from 'node:fs';

/** True if this process may use what is at the path in a mode, such as `constants.X_OK`. */
export function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
