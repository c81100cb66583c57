const entities: Readonly<Record<string, string>> = {
  '–': '&ndash;',
  '—': '&mdash;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '‚': '&sbquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '„': '&bdquo;',
  '…': '&hellip;',
  '→': '&rarr;',
};
const characters = new RegExp(`[${Object.keys(entities).join('')}]`, 'g');

/**
 * Returns HTML with typographic characters as entities: Outlook for Windows shows question marks for them if a mail
 * server on the way mistakes the charset (Ghost 15801). We never write `&apos;`, which Outlook does not support.
 */
export function outlookCharacters(html: string): string {
  return html.replace(characters, (character) => entities[character] ?? character);
}
