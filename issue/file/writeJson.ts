/**
 * Formats JSON for people and git: two spaces, but objects with only scalars and rich text on one line, as well as rows
 * of a table, so that a changed paragraph is one changed line. Ends with a line feed.
 */
export function writeJson(value: unknown): string {
  return `${writeJsonPart(value, '')}\n`;
}

/** The same for a part that stands at a place with that indent; without a line feed. */
export function writeJsonPart(value: unknown, indent: string): string {
  if (standsOnOneLine(value)) return oneLine(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => (isTableRow(item) ? oneLine(item) : writeJsonPart(item, inner)))
    : entries(value as object).map(
        ([key, item]) => `${JSON.stringify(key)}: ${writeJsonPart(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  // Concatenated, a long text is copied once, when it is read; joined, it would be copied at every level.
  let text = open ?? '';
  let end = '\n';
  for (const part of parts) {
    text += end + inner + part;
    end = ',\n';
  }
  return `${text}\n${indent}${close ?? ''}`;
}

/** Puts a space where a line would end, but none within brackets. Line feeds in strings are escaped. */
function oneLine(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const lines = JSON.stringify(value, null, 1) ?? 'null';
  return lines
    .replace(/\[\n */g, '[')
    .replace(/\n *\]/g, ']')
    .replace(/\n */g, ' ');
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** True for scalars, rich text, and objects of only these (a paragraph, a source, a picture, a company). */
function standsOnOneLine(value: unknown): boolean {
  if (isScalar(value)) return true;
  if (Array.isArray(value)) return isRunningText(value);
  const items = entries(value as object).map(([, item]) => item);
  return (
    !('id' in (value as object)) && items.every((item) => isScalar(item) || isOneLineValue(item))
  );
}

function isOneLineValue(value: unknown): boolean {
  if (Array.isArray(value)) return isRunningText(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    entries(value).every(([, item]) => isScalar(item))
  );
}

function isRunningText(value: readonly unknown[]): boolean {
  return value.every((item) => typeof item === 'string' || isInline(item));
}

/** True for a row of a table, whose cells are rich text. */
function isTableRow(value: unknown): boolean {
  return Array.isArray(value) && value.some((cell) => Array.isArray(cell));
}

function isInline(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return 'text' in item || 'token' in item || 'tag' in item || 'break' in item;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
