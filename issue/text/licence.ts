/** Licences with the same name in every language. */
export const commonLicences = [
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'CC BY-ND 4.0',
  'CC BY-NC 4.0',
  'CC0',
] as const;

const creativeCommons = /^CC[ -](BY(?:-(?:NC|ND|SA))*)(?:[ -](\d\.\d))?$/i;
const free = /^(?:own |eigen|cc ?0\b|public domain|gemeinfrei)/i;

/** True if a licence obliges to name it and the author, as Creative Commons' do. */
export function mustBeNamed(licence: string): boolean {
  return creativeCommons.test(licence.trim());
}

/** True if nobody else has to be credited: the author's own work, or nobody's. */
export function needsNoCredit(licence = ''): boolean {
  return free.test(licence.trim());
}

/** Returns the address of a licence's text; undefined if it is none that is known. */
export function licenceAddress(licence: string): string | undefined {
  const [, terms = '', version] = creativeCommons.exec(licence.trim()) ?? [];
  if (version === undefined) return undefined;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
