import { join } from 'node:path';
import type { ExportTarget } from '../../issue/export/exportTarget.ts';

/** Where an issue's exports go when no other folder is asked for. */
export function exportFolder(issueFolder: string, target: ExportTarget): string {
  return join(issueFolder, 'export', target);
}
