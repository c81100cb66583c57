import type { PictureCaution } from '../../desk/contract.ts';

/** Returns what of stored pictures is not shown as in its source, each once; empty if everything is. */
export function cautionText(
  cautions: readonly PictureCaution[] | undefined,
  words: Readonly<Record<PictureCaution, string>>,
): string {
  return [...new Set(cautions)].map((caution) => words[caution]).join(' ');
}
