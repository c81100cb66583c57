import { baseOf } from './locale/baseOf.ts';
import { defaultReadingSpeed, type Publication } from './publication.ts';

/** What decides how an issue reads its publication. */
export interface InLanguage {
  /** BCP 47 tag of the issue's own language; absent if it is the publication's. */
  readonly language?: string | undefined;
}

/**
 * Returns the publication as an issue reads it: in the issue's own language, if it has one. In another language, the
 * publication's own labels and words per minute do not apply. The same object for the same arguments.
 */
export function publicationFor({ language }: InLanguage, publication: Publication): Publication {
  if (language === undefined || language === publication.language) return publication;
  let all = known.get(publication);
  if (!all) known.set(publication, (all = new Map()));
  let own = all.get(language);
  if (!own) all.set(language, (own = inLanguage(publication, language)));
  return own;
}

/** Counts, previews and the check compare publications by identity. */
const known = new WeakMap<Publication, Map<string, Publication>>();

function inLanguage(publication: Publication, language: string): Publication {
  if (baseOf(language) === baseOf(publication.language)) return { ...publication, language };
  const { labels: _labels, readingSpeed, ...others } = publication;
  if (!readingSpeed) return { ...others, language };
  const { wordsPerMinute } = defaultReadingSpeed(language);
  return { ...others, language, readingSpeed: { ...readingSpeed, wordsPerMinute } };
}
