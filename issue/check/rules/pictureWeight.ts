import { formsFor } from '../../export/forms.ts';
import { picturesOf } from '../../export/pictures.ts';
import { fileOf } from '../../text/pictureFile.ts';
import { ofKind } from '../../text/walkPieces.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { darkFile } from '../shownAssets.ts';
import { shownCharts } from '../shownCharts.ts';

const kilobyte = 1000;

/** Our own limits, for what a mail really has: a photo is at most 150 KB there, and four of them are 600 KB. */
const mostOfOne = 300 * kilobyte;
/** About two seconds of loading on a phone at 5 Mbit/s. */
const mostOfAll = 1200 * kilobyte;

const fitLabel = { de: 'Passend machen', en: 'Make it fit' };

/** The pictures load quickly, on a phone too. What is judged is the copy in the mail, not the kept file. */
export const pictureWeight: Rule = {
  sentences: {
    'picture-over-limit': {
      de: 'Das Bild wiegt in der Mail {kilobytes} KB, {tool} nimmt höchstens {most}.',
      en: 'The picture weighs {kilobytes} KB in the mail, and {tool} accepts {most} at most.',
    },
    'heavy-animation': {
      de: 'Das bewegte Bild wiegt in der Mail {kilobytes} KB und lädt am Telefon lange: Nimm ein kürzeres oder ein Standbild.',
      en: 'The animation weighs {kilobytes} KB in the mail and loads slowly on a phone: use a shorter one, or a still.',
    },
    'heavy-picture': {
      de: 'Das Bild wiegt in der Mail {kilobytes} KB und lädt am Telefon lange: Bis {most} KB geht es schnell.',
      en: 'The picture weighs {kilobytes} KB in the mail and loads slowly on a phone: up to {most} KB are fast.',
    },
    'heavy-pictures': {
      de: 'Alle Bilder zusammen wiegen in der Mail {kilobytes} KB: Über {most} KB wartet, wer unterwegs liest. Lass eines weg, oder mache das schwerste leichter.',
      en: 'All pictures together weigh {kilobytes} KB in the mail: above {most} KB, readers on a phone have to wait. Leave one out, or make the heaviest lighter.',
    },
  },
  fitLabels: {
    'picture-over-limit': fitLabel,
    'heavy-animation': { de: 'Standbild daraus machen', en: 'Make it a still' },
    'heavy-picture': fitLabel,
  },
  check: (subject) => {
    const shown = [...shownIn(subject)].map(([file, place]) => ({ file, ...place }));
    const each = shown.flatMap((picture) => tooHeavy(picture, subject));
    const files = new Set([...shown.map(({ file }) => file), ...besidesIn(subject)]);
    const all = [...files].reduce((sum, file) => sum + bytesOf(file, subject), 0);
    if (all <= mostOfAll || each.length > 0) return each;
    const values = { kilobytes: inKilobytes(all), most: mostOfAll / kilobyte };
    return [finding('heavy-pictures', 'warning', null, values)];
  },
};

interface Place {
  readonly asset: string;
  /** The first block that shows it. */
  readonly blockId: string;
  readonly bytes: number;
}

/** Returns the pictures by the files that show them, without duplicates. */
function shownIn(subject: Subject): Map<string, Place> {
  const shown = new Map<string, Place>();
  for (const { id: blockId, pieces } of subject.blocks) {
    for (const { figure } of ofKind(pieces, 'figure')) {
      const file = fileOf(figure.picture);
      if (file === '' || shown.has(file)) continue;
      shown.set(file, { asset: figure.picture.asset, blockId, bytes: bytesOf(file, subject) });
    }
  }
  return shown;
}

/** Returns what a mail carries besides: the picture above its masthead, versions for dark mode, and drawn charts. */
function besidesIn({ blocks, publication, target }: Subject): string[] {
  const [form] = formsFor(target);
  const { header } = publication.theme;
  const all = blocks.flatMap(({ pieces }) => pieces);
  const charts = shownCharts(all, publication);
  return [
    ...(header && (form === 'document' || form === 'fragment') ? [header.asset] : []),
    ...charts.map(({ light }) => light.name),
    // Only a style sheet can show another picture in dark mode.
    ...(form === 'document'
      ? [...picturesOf(all).flatMap(darkFile), ...charts.map(({ dark }) => dark.name)]
      : []),
  ];
}

function bytesOf(file: string, { pictureWeights }: Subject): number {
  return pictureWeights[file]?.bytes ?? 0;
}

function tooHeavy(
  { file, asset, blockId, bytes }: Place & { readonly file: string },
  { tool, pictureFiles }: Subject,
): Finding[] {
  const { pictureBytes } = tool;
  const values = { asset, file, kilobytes: inKilobytes(bytes) };
  if (pictureBytes !== undefined && bytes > pictureBytes) {
    const limit = { tool: tool.title, most: inKilobytes(pictureBytes) };
    return [finding('picture-over-limit', 'error', blockId, { ...values, ...limit })];
  }
  if (bytes <= mostOfOne) return [];
  const most = mostOfOne / kilobyte;
  return pictureFiles[asset]?.animated
    ? [finding('heavy-animation', 'warning', blockId, values)]
    : [finding('heavy-picture', 'warning', blockId, { ...values, most })];
}

/** Rounded up: a size over a limit must not be reported as the limit. */
function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / kilobyte);
}
