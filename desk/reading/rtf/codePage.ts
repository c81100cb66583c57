/** Names that `TextDecoder` knows for the code pages of Windows and of the Macintosh. */
const names: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

const known = new Map<number, InstanceType<typeof TextDecoder>>();

/** Returns the decoder for a code page by its number; that for western Windows if it is not known. */
export function decoderFor(page: number): InstanceType<typeof TextDecoder> {
  const before = known.get(page);
  if (before) return before;
  let decoder;
  try {
    decoder = new TextDecoder(names[page] ?? `windows-${String(page)}`);
  } catch {
    decoder = new TextDecoder('windows-1252');
  }
  known.set(page, decoder);
  return decoder;
}
