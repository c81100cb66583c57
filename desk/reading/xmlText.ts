const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Returns the text of the first element of a name in XML, its character data and entities resolved. */
export function textOfElement(xml: string, name: string): string | undefined {
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`).exec(xml);
  if (!open) return undefined;
  let text = '';
  for (let at = open.index + open[0].length; at < xml.length;) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at);
      text += xml.slice(at + 9, end < 0 ? undefined : end);
      at = end < 0 ? xml.length : end + 3;
    } else if (xml.startsWith(`</${name}`, at)) break;
    else {
      const next = xml.indexOf('<', at + 1);
      const end = next < 0 ? xml.length : next;
      text += withoutEntities(xml.slice(at, end));
      at = end;
    }
  }
  return text.trim();
}

/** Returns a text with its entities resolved. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    const sign = named[String(name)];
    if (sign !== undefined) return sign;
    const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
  });
}
