/** In an address or a path, and within a mail tool's own merge tags, every character is literal. */
const words = [
  // Addresses, mailboxes and domains with a path.
  String.raw`(?:^|[\s("„“‚‘«])(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|[^\s@]+@|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*$`,
  // Paths: /usr/lib, ~/notes, ../a, C:\a.
  String.raw`(?:^|[\s("„“‚‘«])(?:(?:~|\.{1,2})?\/[\w.~-]|[a-z]:\\|\\\\\w)\S*$`,
  // The value of an option or attribute: --author="Ada", -m "Fix it".
  String.raw`(?:^|\s)-{0,2}[a-z][\w-]*=(?:["'][^"'\n]*)?$`,
  String.raw`\s(?:-[a-z]|--[a-z][\w-]+) (?:["'][^"'\n]*)?$`,
  // A call: print("x"), console.log("a", "b").
  String.raw`(?:^|\s)(?:(?:[a-z_]\w*\.)+[a-z_]\w+|printf?|println|alert|require|fetch)\((?:[^()"'\n]*["'])*[^()"'\n]*$`,
];
/** Patterns that may contain spaces. */
const spaced = [
  // Merge tags and HTML.
  String.raw`\{\{[^}]*$|\{%[^}]*$|\*\|[^|]*$|%%[^%]*$|<[a-z!/][^>]*$`,
  // Code between backticks, and a line that begins with a prompt.
  '^(?:[^`]*`[^`]*`)*(?:|[^`]*[^`\\p{L}])`[^`]{0,80}$',
  String.raw`(?:^|\n)\$ [a-z][^\n]*$`,
];
const anySpaced = new RegExp(spaced.join('|'), 'iu');
const anyUntouchable = new RegExp([...words, ...spaced].join('|'), 'iu');

/** A whole word that looks like an address or a path, after an opening quotation mark, possibly closed. */
const quotedWhole = /[„“‚‘«‹]([^\s"'„“‚‘«‹]+)$/u;

/** True if a character typed there stays as it is: within an address, a path, a command, code or a merge tag. */
export function isUntouchable(before: string, typed: string): boolean {
  // A space ends a word; the other patterns end only at the end of the line.
  if (/\s/.test(typed)) return typed !== '\n' && anySpaced.test(before);
  if (!anyUntouchable.test(before)) return false;
  return !(/["']/.test(typed) && quotedWhole.test(before));
}
