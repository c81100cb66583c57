import type { OwnExport } from './readOwnHtml.ts';

export function readOwnMarkdown(_text: string): OwnExport | undefined {
  return undefined;
}
