import { textAt, viewOf } from '../bytes.ts';

/** A box of an ISO file (ISO/IEC 14496-12), the container of HEIC and AVIF. */
interface Box {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Returns the boxes in some bytes, as far as they are whole. */
function boxesIn(bytes: Uint8Array): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const small = view.getUint32(at);
    const isLarge = small === 1 && at + 16 <= bytes.length;
    const size = isLarge ? Number(view.getBigUint64(at + 8)) : small;
    const end = size === 0 ? bytes.length : at + size;
    const start = at + (isLarge ? 16 : 8);
    if (end < start || end > bytes.length) break;
    boxes.push({ name: textAt(bytes, at + 4, 4), content: bytes.subarray(start, end) });
    at = end;
  }
  return boxes;
}

const versionBytes = 4;

/** What a container says of its picture apart from the pixels. */
export interface ContainerFacts {
  /** True if its content is encrypted. */
  readonly isLocked: boolean;
  /** Its ICC profile. */
  readonly profile?: Uint8Array;
  /** True if its colours are those of Display P3, said by number. */
  readonly isP3: boolean;
  /** True if numbers say colours that are not read: of another space, or of a high dynamic range. */
  readonly isOther: boolean;
}

/** Reads colours and protection of a HEIC or AVIF. */
export function containerFacts(bytes: Uint8Array): ContainerFacts {
  const meta = boxesIn(bytes).find(({ name }) => name === 'meta');
  const inMeta = meta ? boxesIn(meta.content.subarray(versionBytes)) : [];
  const properties = inMeta
    .filter(({ name }) => name === 'iprp')
    .flatMap(({ content }) => boxesIn(content))
    .filter(({ name }) => name === 'ipco')
    .flatMap(({ content }) => boxesIn(content))
    .filter(({ name }) => name === 'colr')
    .map(({ content }) => ({ type: textAt(content, 0, 4), content: content.subarray(4) }));
  const profile = properties.find(({ type }) => type === 'prof' || type === 'rICC')?.content;
  const numbers = properties.find(({ type }) => type === 'nclx')?.content;
  const [primaries = 0, curve = 0] = numbers
    ? [viewOf(numbers).getUint16(0), viewOf(numbers).getUint16(2)]
    : [];
  return {
    isLocked: inMeta.some(({ name }) => name === 'ipro'),
    isP3: primaries === 12,
    isOther: !profile && (![0, 1, 2, 12].includes(primaries) || curve === 16 || curve === 18),
    ...(profile && { profile }),
  };
}
