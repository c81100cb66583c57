import { basename, extname, join, resolve } from 'node:path';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { replaceFile } from '../../desk/files/saveFile.ts';
import { isMissing, messageOf } from '../../desk/files/fileErrors.ts';
import { largePicture } from '../../desk/imaging/limits.ts';
import { makeReady } from '../../desk/imaging/makeReady.ts';
import type { ReadyPicture } from '../../desk/imaging/picture.ts';
import type { Extra } from '../../desk/imaging/structure.ts';
import { importSentencesFor } from '../importSentences.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { makeOutFolder, outFolder } from '../outFolder.ts';
import { NotDone, NotThere, WrongUse, type Command, type Terminal } from '../command.ts';

const help = `Usage: setzkasten picture FILE --out DIR [--json]
       setzkasten picture --issue DIR [--json]
       setzkasten picture --library DIR [--json]

Makes a picture ready for a newsletter, as the app does with every picture, and reports what changed: upright, in
sRGB, without metadata such as its GPS position, at most 2,400 px wide, as a JPEG, PNG or GIF. Reads JPEG, PNG, GIF,
WebP, AVIF, TIFF, BMP, SVG and HEIC up to 100 MB and 200 megapixels. A small and clean picture stays the same bytes.

With an issue or a library, makes all pictures ready that issues show from before. The version before is in the issue's
history, and the old files stay in its assets, so that it can be undone. Exit code 1 if one cannot be read.

  --out DIR      where to; the file keeps its name, with the extension of its new format
  --issue DIR    an issue's folder
  --library DIR  a library: all of its issues
  --json         print {"file", "from": {"format", "width", "height", "bytes"}, "to": {…}, "removed": […],
                 "cautions": […]}; for issues [{"id", "renamed", "before", "after", "positions", "metadata", "refused"}]`;

const formats = {
  jpeg: 'JPEG',
  jpg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  avif: 'AVIF',
  heic: 'HEIC',
  tiff: 'TIFF',
  bmp: 'BMP',
  svg: 'SVG',
} as const;

const removed: Readonly<Record<Extra, string>> = {
  position: 'GPS position',
  exif: 'EXIF data',
  xmp: 'XMP data',
  iptc: 'IPTC data',
  profile: 'colour profile',
  comment: 'comments',
  thumbnail: 'thumbnail',
  other: 'data of other programs',
  trailing: 'data after the picture',
};

const { cautions: cautionSentences } = importSentencesFor('en');

/** Makes one picture ready. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const isOfIssues = args.some((arg) => /^--(?:issue|library)(?:=|$)/.test(arg));
    const { values, operand: file } = readArguments(
      args,
      { out: text, issue: text, library: text, json: flag },
      isOfIssues ? undefined : 'FILE',
    );
    if (isOfIssues) {
      if (values.out !== undefined) throw new WrongUse('--out is for one FILE.');
      if (values.issue !== undefined && values.library !== undefined)
        throw new WrongUse('Name an issue or a library, not both.');
      const { readyPictures } = await import('./readyPictures.ts');
      return readyPictures(values, terminal);
    }
    const folder = await outFolder(required(values.out, '--out DIR'));
    const bytes = await read(file);
    const ready = await makeReady(bytes, { onProgress: progressOn(terminal) });
    terminal.progress?.('');
    if (ready.outcome === 'refused')
      throw new NotThere(`${file} cannot be made ready. ${sentenceOf(ready.why)}`);
    const path = join(folder, `${shortened(basename(file, extname(file)))}.${ready.kind}`);
    if (path === resolve(file))
      throw new NotThere(`${file} would be overwritten: name another folder with --out.`);
    if (await isOther(path, ready.bytes))
      throw new NotThere(
        `${path} is another file, and would be overwritten: name another folder with --out.`,
      );
    await write(folder, path, ready.bytes);
    const report = reportOf(ready, bytes);
    if (values.json) terminal.out(JSON.stringify({ file: path, ...report }));
    else terminal.out([path, ...linesOf(report, ready, bytes)].join('\n'));
    if (!values.json) {
      for (const caution of report.cautions)
        terminal.error(`setzkasten: ${cautionSentences[caution]}`);
    }
    return 0;
  },
};

async function read(file: string): Promise<Uint8Array> {
  try {
    const stat = await realFileSystem.stat(await realFileSystem.realPath(file));
    if (!stat.isFile()) throw new NotThere(`${file} is not a file.`);
    const large = largePicture(Number(stat.size));
    if (large) throw new NotThere(sentenceOf(large));
    return await realFileSystem.read(file);
  } catch (error) {
    if (error instanceof NotThere) throw error;
    if (isMissing(error)) throw new NotThere(`There is no file ${file}.`);
    throw new NotDone(`${file} cannot be read: ${messageOf(error)}`);
  }
}

/** Longest file name, without its extension, that every file system takes, in bytes. */
const longestName = 250;

/** The name, or the start of one that became too long with its new extension. */
function shortened(name: string): string {
  const characters = Array.from(name);
  while (Buffer.byteLength(characters.join('')) > longestName) characters.pop();
  return characters.join('');
}

/** True if there is a file with other content. */
async function isOther(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return !Buffer.from(bytes).equals(await realFileSystem.read(path));
  } catch (error) {
    return !isMissing(error);
  }
}

async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await makeOutFolder(folder);
  const saved = await replaceFile(path, bytes, realFileSystem);
  if (saved.outcome !== 'saved') throw new NotDone(sentenceOf(saved.why));
}

function progressOn({ progress }: Terminal): (share: number) => void {
  return (share) => progress?.(`Making the picture ready … ${String(Math.floor(share * 100))} %`);
}

type Report = ReturnType<typeof reportOf>;

function reportOf(
  { source, extras, cautions = [], kind, width, height, bytes }: ReadyPicture,
  before: Uint8Array,
) {
  const { kind: sourceKind, ...size } = source;
  return {
    from: { format: formats[sourceKind], ...size, bytes: before.length },
    to: { format: formats[kind], width, height, bytes: bytes.length },
    removed: extras,
    cautions,
  };
}

function linesOf(
  { from, to, removed: extras }: Report,
  { bytes, isAnimated }: ReadyPicture,
  before: Uint8Array,
): string[] {
  const names = extras.map((extra) => removed[extra]).join(', ');
  if (bytes === before) {
    const why = isAnimated ? 'an animation without metadata' : 'small and clean';
    return [`  ${described(from)}: ${why}, left as it is`];
  }
  return [
    `  ${described(from)} → ${described(to)}`,
    ...(names === '' ? [] : [`  Removed: ${names}`]),
  ];
}

function described({ format, width, height, bytes }: Report['from']): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${format}, ${String(width)} × ${String(height)} px, ${String(kilobytes)} KB`;
}
