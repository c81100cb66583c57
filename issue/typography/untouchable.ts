/** In an address or a path, and between the signs of a mail tool's own merge tags, every character means itself. */
const untouchable = [
  // Addresses, mailboxes and domains with a path.
  String.raw`(?:^|[\s("„“‚‘«])(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|[^\s@]+@|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/)\S*$`,
  // Paths: /usr/lib, ~/notes, ../a, C:\a.
  String.raw`(?:^|[\s("„“‚‘«])(?:(?:~|\.{1,2})?\/[\w.~-]|[a-z]:\\|\\\\\w)\S*$`,
  // Merge tags and HTML.
  String.raw`\{\{[^}]*$|\{%[^}]*$|\*\|[^|]*$|%%[^%]*$|<[a-z!/][^>]*$`,
  // Code between backticks, and a line that begins with a prompt.
  '^(?:[^`]*`[^`]*`)*(?:|[^`]*[^`\\p{L}])`[^`]{0,80}$',
  String.raw`(?:^|\n)\$ [a-z][^\n]*$`,
  // The value of an option or attribute: --author="Ada", -m "Fix it".
  String.raw`(?:^|\s)-{0,2}[a-z][\w-]*=(?:["'][^"'\n]*)?$`,
  String.raw`\s(?:-[a-z]|--[a-z][\w-]+) (?:["'][^"'\n]*)?$`,
];
const anyUntouchable = new RegExp(untouchable.join('|'), 'iu');

/** A word that looks like an address or a path, as a whole behind an opening quotation mark, which may be closed. */
const quotedWhole = /[„“‚‘«‹]([^\s"'„“‚‘«‹]+)$/u;

/** True if a character typed there stays as it is: within an address, a path, a command, code or a merge tag. */
export function isUntouchable(before: string, typed: string): boolean {
  if (!anyUntouchable.test(before)) return false;
  return !(/["']/.test(typed) && quotedWhole.test(before));
}
