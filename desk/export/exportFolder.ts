import { join } from 'node:path';
import type { ExportTarget } from '../../issue/export/exportTarget.ts';

/** Returns where an issue's exports go by default. */
export function exportFolder(issueFolder: string, target: ExportTarget): string {
  return join(issueFolder, 'export', target);
}
