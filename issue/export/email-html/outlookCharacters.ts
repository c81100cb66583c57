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
 * HTML with typographic characters as entities: Outlook for Windows shows question marks for them where a mail server
 * on the way mistakes the charset (Ghost 15801). `&apos;`, which it does not know, is never written by us.
 */
export function outlookCharacters(html: string): string {
  return html.replace(characters, (character) => entities[character] ?? character);
}
