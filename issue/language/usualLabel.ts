import { finalColon, labelsFor, type LabelName } from './labels.ts';

/** Returns the usual wording of a label. */
export function usualLabel(language: string, name: LabelName): string {
  const usual = labelsFor(language);
  switch (name) {
    case 'watch':
    case 'read':
    case 'listen':
    case 'try':
      return usual.tips[name];
    case 'sources':
      return usual.sources.other.replace(finalColon, '');
    default:
      return usual[name];
  }
}
