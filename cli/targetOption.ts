import { exportTargets, isExportTarget, type ExportTarget } from '../issue/exportIssue.ts';
import { WrongUse } from './command.ts';

/** Returns the export target of that name. Throws WrongUse if there is none. */
export function targetOption(name: string): ExportTarget {
  if (isExportTarget(name)) return name;
  throw new WrongUse(`There is no export for "${name}", only for ${exportTargets.join(', ')}.`);
}
