const namesIn = new Map<string, Intl.DisplayNames>();

/** Returns the name of a language in one of the interface, by their BCP 47 tags; the tag itself if it has no name. */
export function languageName(tag: string, code: string): string {
  const names = namesIn.get(code) ?? new Intl.DisplayNames(code, { type: 'language' });
  namesIn.set(code, names);
  return names.of(tag) ?? tag;
}
