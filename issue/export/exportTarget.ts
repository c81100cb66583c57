import { mailTools, type MailTool } from '../publication.ts';

/** What an issue can be exported for: a mail tool, or a format of its own. */
export const exportTargets = [...mailTools, 'markdown', 'text', 'eml', 'web', 'rss'] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** A target that is not a mail tool. */
export type OwnFormat = Exclude<ExportTarget, MailTool>;

export function isExportTarget(name: string): name is ExportTarget {
  return exportTargets.some((target) => target === name);
}
