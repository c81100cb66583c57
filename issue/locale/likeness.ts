/** Languages that are written like another. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', sh: 'sr' };
/** Regions of English that write dates as the United States do. */
const american = /^(?:US|PH|PR|GU|VI|AS|UM)?$/;
/** Regions of Spanish whose numbers are those of Spain; the others write them as Mexico does. */
const european = /^(?:ES|EA|IC|GQ|BO|CR|EC|PY|UY|VE)?$/;

/**
 * Returns the row for a language without one of its own for the region. `rest` are the parts of the tag after the
 * language in lower case, then the region in upper case, or an empty text.
 */
export function likeness(base: string, rest: readonly string[]): string | undefined {
  const region = rest.at(-1) ?? '';
  switch (base) {
    case 'zh':
      return isTraditional(rest, region) ? 'zh-Hant' : 'zh';
    case 'en':
      return american.test(region) ? 'en' : 'en-GB';
    case 'es':
      return european.test(region) ? 'es' : 'es-419';
    case 'pt':
      return /^(?:BR)?$/.test(region) ? 'pt' : 'pt-PT';
    default:
      return aliases[base];
  }
}

function isTraditional(parts: readonly string[], region: string): boolean {
  if (parts.includes('hans')) return false;
  return parts.includes('hant') || /^(?:TW|HK|MO)$/.test(region);
}
