import type { Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';

const megabyte = 1_000_000;

/** The maximum size that Mailchimp recommends for a picture (mailchimp.com/help/about-template-images), in bytes. */
const mostOfOne = megabyte;
/** Our own limit: about five seconds of loading on a phone at 5 Mbit/s. */
const mostOfAll = 3 * megabyte;

/** Twice the width of most mails, for high-density screens; in px. */
const wideEnough = 1200;

/** The pictures load quickly, on a phone too. */
export const pictureWeight: Rule = {
  sentences: {
    'picture-over-limit': {
      de: 'Das Bild wiegt {megabytes} MB, {tool} nimmt höchstens {most}: Verkleinere es auf {pixels} Pixel Breite.',
      en: 'The picture weighs {megabytes} MB, and {tool} accepts {most} at most: shrink it to a width of {pixels} pixels.',
    },
    'heavy-picture': {
      de: 'Das Bild wiegt {megabytes} MB und lädt am Telefon lange: Verkleinere es auf {pixels} Pixel Breite und unter {most} MB.',
      en: 'The picture weighs {megabytes} MB and loads slowly on a phone: shrink it to a width of {pixels} pixels and below {most} MB.',
    },
    'heavy-pictures': {
      de: 'Alle Bilder zusammen wiegen {megabytes} MB: Über {most} MB wartet, wer unterwegs liest; verkleinere die größten.',
      en: 'All pictures together weigh {megabytes} MB: above {most} MB, readers on a phone have to wait: shrink the largest.',
    },
  },
  check: (subject) => {
    const { pictureFiles } = subject;
    const shown = shownIn(subject);
    const all = [...shown.keys()].reduce(
      (sum, asset) => sum + (pictureFiles[asset]?.bytes ?? 0),
      0,
    );
    const each = [...shown].flatMap(([asset, blockId]) => tooHeavy(asset, blockId, subject));
    if (all <= mostOfAll || each.length > 0) return each;
    const values = { megabytes: inMegabytes(all), most: mostOfAll / megabyte };
    return [{ rule: 'heavy-pictures', severity: 'warning', blockId: null, values }];
  },
};

/** Returns the pictures, without duplicates, with the first block that shows each. */
function shownIn({ blocks }: Subject): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { id, pieces } of blocks) {
    for (const piece of pieces) {
      const asset = piece.kind === 'figure' ? piece.figure.picture.asset : '';
      if (asset !== '' && !shown.has(asset)) shown.set(asset, id);
    }
  }
  return shown;
}

function tooHeavy(asset: string, blockId: string, { tool, pictureFiles }: Subject): Finding[] {
  const bytes = pictureFiles[asset]?.bytes ?? 0;
  const { pictureBytes } = tool.limits;
  const found = (rule: string, severity: Finding['severity'], values: Finding['values']) => [
    {
      rule,
      severity,
      blockId,
      values: { asset, megabytes: inMegabytes(bytes), pixels: wideEnough, ...values },
    },
  ];
  if (pictureBytes !== undefined && bytes > pictureBytes) {
    const most = inMegabytes(pictureBytes);
    return found('picture-over-limit', 'error', { tool: tool.title, most });
  }
  return bytes > mostOfOne ? found('heavy-picture', 'warning', { most: mostOfOne / megabyte }) : [];
}

/** Rounded up to a tenth: a size over a limit must not be reported as the limit. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / (megabyte / 10)) / 10;
}
