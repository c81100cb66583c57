const code = /(^|\n)(```|~~~)[^]*?\n\2[^\n]*(?=\n|$)|`[^`\n]+`/g;

/**
 * Returns a note of Obsidian or Notion as Markdown: `[[links]]` to other notes become their words, embedded pictures
 * pictures, callouts quotes with their title, highlights bold. Comments are left out. Undefined for a text that has none of
 * these.
 */
export function plainNotes(text: string) {
  if (/<\/(?:p|div|table|body|html)>/i.test(text)) return undefined;
  if (!/!?\[\[[^[\]\n]+\]\](?!\()|^> ?\[![\w-]+\]|<aside>/m.test(text)) return undefined;
  const leftOut: string[] = [];
  const held: string[] = [];
  // Code shows these signs as they are.
  const bare = text.replace(code, (all) => `\uE000${String(held.push(all) - 1)}\uE001`);
  const plain = bare
    .replace(/%%(?=\s|[^%\n]*\s)([^%]*)%%/g, (_, comment: string) => {
      leftOut.push(comment.trim());
      return '';
    })
    .replace(
      /!\[\[([^[\]|#\n]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp))(?:\|([^[\]\n]*))?\]\]/gi,
      embedded,
    )
    .replace(
      /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\](?!\()/g,
      (_, target: string, label?: string) =>
        label === undefined ? noteName(target) : label.trim(),
    )
    .replace(/^(>+ ?)\[![\w-]+\][+-]?[ \t]*(.*)$/gm, (_, quote: string, title: string) =>
      title === '' ? quote : `${quote}**${title.trim()}**\n${quote.trim()}`,
    )
    .replace(/<aside>((?:(?!<aside>)[^])*?)<\/aside>/g, (_, content: string) =>
      content
        .trim()
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    )
    .replace(/==(?=\S)([^=\n]*[^=\s])==/g, '**$1**')
    .replace(/[ \t]\^[\da-z-]{4,}$/gim, '');
  return {
    text: plain.replace(/\uE000(\d+)\uE001/g, (_, index: string) => held[Number(index)] ?? ''),
    leftOut: leftOut.filter((comment) => comment !== ''),
  };
}

/** What follows the bar is a width in px, or a description. */
function embedded(_: string, path: string, label = ''): string {
  const alt = /^\d+(?:x\d+)?$/.test(label.trim()) ? '' : label.trim();
  return `![${alt}](${encodeURI(path.trim())})`;
}

/** `Folder/Note#Heading` is shown as "Note > Heading". */
function noteName(target: string): string {
  const [note = '', ...headings] = target.split('#');
  const name = note.slice(note.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return [name, ...headings.map((each) => each.replace(/^\^/, ''))].filter(Boolean).join(' > ');
}
