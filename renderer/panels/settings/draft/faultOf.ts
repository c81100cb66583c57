import type { Publication } from '../../../../issue/publication.ts';
import type { SettingsSection } from '../../../language/settings/settingsMessages.ts';

/** The first section with something that must not be saved as it is; each says by its fields what that is. */
export function faultOf(publication: Publication): SettingsSection | undefined {
  if (isNameless(publication)) return 'newsletter';
  return hasTwistedTarget(publication) ? 'length' : undefined;
}

/** Whether the newsletter has no name. */
export function isNameless({ name }: Pick<Publication, 'name'>): boolean {
  return name.trim() === '';
}

/** Whether the least number of words is above the most. */
export function hasTwistedTarget({ targetWords }: Pick<Publication, 'targetWords'>): boolean {
  return targetWords.least > targetWords.most;
}
