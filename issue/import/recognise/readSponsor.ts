import { blankBlock } from '../../blocks/allBlocks.ts';
import { labelsFor } from '../../language/labels.ts';
import type { RichText } from '../../text/inline.ts';
import { trimmed, withoutMark } from '../../text/richText.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import { lineText, skipGaps, isBoldParagraph, type Line } from '../lines/line.ts';
import { splitHead } from './headLine.ts';
import { buttonOf } from './readButton.ts';
import type { Read, Reading } from './reading.ts';

/**
 * How newsletters in ten languages mark what is paid for; a sponsor's name may follow, and must after "by". PR is a label in
 * Japanese only; elsewhere it opens headlines about public relations.
 */
const label =
  /^[\s–—*•·|[(-]*(?<label>(?:Sponsorisé|Présenté) par|(?:Patrocinado|Presentado|Apresentado) por|(?:Sponsorizzato|Offerto) da|(?:Gesponsord|Aangeboden) door|(?:Gesponsert|Präsentiert|Unterstützt) von|(?:Sponsored|Presented|Supported|Brought to you) by|(?:In )?(?:Partnership|Partnerschaft|Kooperation) (?:with|mit)|Together with|Anzeige|Werbung|Gesponsert|Sponsor(?:ed|ing)?|Advertis(?:e)?ment|Ad|Publicité|Annonce|Sponsorisé|Publicidad|Anuncio|Patrocinado|Patrocinador|Pubblicità|Annuncio|Sponsorizzato|Publicidade|Anúncio|Advertentie|Gesponsord|Reklama|(?:Materiał|Artykuł) sponsorowany|Sponsor(?:em|uje)|广告|赞助|推广|本期赞助(?:商)?|広告|スポンサー|PR(?=[^\p{L}\p{N}]*(?:$|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))|Unser Partner|Partner|Our sponsor|A (?:word|message) from our (?:sponsor|partner)s?)(?!\p{L})\s*[:：·|–—-]?\s*(?<name>[^.!?:]{0,50}?)[\s–—*•·|\])-]*$/iu;
/** Labels that only say what follows, and are no sponsor's or sentence's words, need nothing more. */
const openEnd = /\b(?:von|by|with|mit|par|por|da|door)$/i;
/** An advertisement is short: without an end in sight, it is its first paragraph. */
const mostLines = 8;

/** Returns the label and the sponsor's name of a line that marks what follows as paid for. */
export function sponsorHead(line: Line | undefined) {
  const text = lineText(line);
  if (text === '' || text.length > 90) return undefined;
  const groups = label.exec(text.replace(/\s+/g, ' '))?.groups;
  if (!groups) return undefined;
  const { label: said = '', name = '' } = groups;
  const isNamed = name !== '';
  if (openEnd.test(said) && !isNamed) return undefined;
  // "Partner meeting in May" is a sentence's start, unless a sign parts them.
  const isParted = openEnd.test(said) || /[:：·|–—]/.test(text);
  return isNamed && !isParted ? undefined : { label: said, name };
}

/** Reads an advertisement: its label with the sponsor, headline, picture, text and button. */
export function readSponsor(reading: Reading, at: number): Read | undefined {
  const { lines, newId, language } = reading;
  const head = sponsorHead(lines[at]);
  if (!head) return undefined;
  const start = skipGaps(lines, at + 1);
  const end = endOf(lines, start);
  const own = lines.slice(start, end).filter(({ kind }) => kind !== 'gap');
  if (own.length === 0) return undefined;
  const headlineAt = own.findIndex((line) => line.kind === 'heading' || isBoldParagraph(line));
  const headline = headlineAt >= 0 && headlineAt < 2 ? headlineOf(own[headlineAt]) : undefined;
  const rest = own.filter((_, index) => headline === undefined || index !== headlineAt);
  const button = buttonOf(rest.at(-1));
  const flow = essayFlow(button ? rest.slice(0, -1) : rest);
  const figure = flow[0]?.type === 'figure' ? flow[0] : undefined;
  if (head.label !== labelsFor(language).sponsor) reading.leftOut.push(head.label);
  const block = {
    ...blankBlock('sponsor', newId()),
    sponsor: head.name,
    ...(headline && { headline }),
    ...(figure && { picture: figure.picture, caption: figure.caption, credit: figure.credit }),
    body: figure ? flow.slice(1) : flow,
    ...(button && { buttonLabel: button.label, url: button.url }),
  };
  return { blocks: [block], next: end };
}

/** Returns the headline of an advertisement, with its emoji: the block has no place of its own for one. */
function headlineOf(line: Line | undefined): RichText | undefined {
  if (line?.kind !== 'heading' && line?.kind !== 'paragraph') return undefined;
  return splitHead(line) && withoutMark(trimmed(line.content), 'bold');
}

/** Returns where the advertisement ends: after its button, before a rule or a second heading. */
function endOf(lines: readonly Line[], start: number): number {
  let texts = 0;
  for (let at = start; at < lines.length && texts <= mostLines; at += 1) {
    const line = lines[at];
    if (buttonOf(line)) return at + 1;
    const isEnd = line?.kind === 'rule' || (line?.kind === 'heading' && texts > 0);
    if (isEnd || (at > start && sponsorHead(line))) return at;
    if (lineText(line) !== '' || line?.kind === 'list') texts += 1;
  }
  let at = start;
  while (at < lines.length && !isText(lines[at])) at += 1;
  return Math.min(at + 1, lines.length);
}

function isText(line: Line | undefined): boolean {
  return (line?.kind === 'paragraph' && !isBoldParagraph(line)) || line?.kind === 'list';
}
