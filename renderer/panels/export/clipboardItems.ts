import { renderForm, type ExportedIssue, type ExportTarget } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { AllMessages } from '../../language/messages.ts';

type Kind = keyof AllMessages['exporting']['copy'];

/** The parts of an export that can be copied, by media type. */
export interface ClipboardItems {
  readonly kind: Kind;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Returns the parts of an export that make sense on the clipboard, the one that suits its target best first. A mail or
 * a page is exported as a file instead.
 */
export function clipboardItems(
  exported: ExportedIssue,
  {
    issue,
    publication,
    target,
    options,
  }: {
    readonly issue: Issue;
    readonly publication: Publication;
    readonly target: ExportTarget;
    readonly options: ExportOptions;
  },
): ClipboardItems[] {
  if (exported.packaging.as === 'mail' || exported.packaging.as === 'page') return [];
  const found = exported.files.flatMap(({ form, text }): ClipboardItems[] => {
    const asText = { 'text/plain': text };
    switch (form) {
      case 'rich-text': {
        const plain = exported.files.find((file) => file.form === 'text')?.text;
        const parts = {
          'text/html': text,
          'text/plain':
            plain ?? renderForm(issue, { ...publication, mailTool: 'html' }, 'text', options),
        };
        return [{ kind: 'richText', parts }];
      }
      case 'document':
      case 'fragment':
        return [{ kind: 'html', parts: asText }];
      case 'markdown':
        return [{ kind: 'markdown', parts: asText }];
      case 'text':
        return target === 'text' ? [{ kind: 'text', parts: asText }] : [];
      default:
        return [];
    }
  });
  // Editors that accept rich text handle it more reliably than other types.
  return found.toSorted(
    (one, other) => Number(other.kind === 'richText') - Number(one.kind === 'richText'),
  );
}
