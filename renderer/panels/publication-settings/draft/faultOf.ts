import type { Publication } from '../../../../issue/publication.ts';
import type { SettingsSection } from '../sections/settingsSections.ts';

/** Returns the first section with a value that must not be saved; its fields show the error. */
export function faultOf(publication: Publication): SettingsSection | undefined {
  if (isNameless(publication)) return 'newsletter';
  return hasTwistedTarget(publication) ? 'length' : undefined;
}

/** True if the newsletter has no name. */
export function isNameless({ name }: Pick<Publication, 'name'>): boolean {
  return name.trim() === '';
}

/** True if the minimum number of words is above the maximum. */
export function hasTwistedTarget({ targetWords }: Pick<Publication, 'targetWords'>): boolean {
  return targetWords.least > targetWords.most;
}
