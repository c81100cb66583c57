import { blankBlock, type Block } from '../../blocks/allBlocks.ts';
import { textOf } from '../../text/richText.ts';
import { isDayLine } from '../dates/dayHead.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { isHead, splitHead } from './headLine.ts';
import { opensKnownBlock } from './opensBlock.ts';
import type { Reading } from './reading.ts';
import { withStandingLinks } from './standingLinks.ts';
import { isSourcesLine } from './sourcesLine.ts';

/** Standing text is short: closing words further from the end belong to an essay. */
const mostLines = 12;
const farewell =
  /^(?:danke|vielen dank|thanks|thank you)(?!\p{L})|(?:copyright )?©|(?:du|sie|ihr) (?:bekomm|erh[aä]lt|möchte|haben? )[^.]*(?:newsletter|mail|abonniert)|you(?:['’]re| are)? (?:received?|receiving|are receiving|signed up)|(?:don['’]t|no longer) want|vous recevez|recibes? este|ricevi questa|você (?:está )?receb|je ontvangt|dieser newsletter|this newsletter|feedback|abbestell|abmelden|unsubscribe|weiterempfehl|leite dies|weiterleiten|forward (?:this|it)|share this|bis (?:nächste woche|zum nächsten mal|nächsten)|see you next|until next week|impressum|imprint|^(?:merci|gracias|grazie|obrigad[oa]|bedankt|dziękuj\p{L}*|感谢|谢谢|ありがとう)|à la semaine prochaine|transférez|désabonn|désinscri|hasta la (?:próxima|semana)|reenvía|darse de baja|alla prossima|inoltra|disiscri|annulla (?:l[’'])?iscrizione|até (?:a |à )?próxima|encaminhe|cancelar a inscri|tot volgende week|stuur (?:hem|deze)|uitschrijven|afmelden|do (?:zobaczenia|następnego)|prześlij|wypisz|下周见|退订|取消订阅|また来週|配信停止|購読解除/iu;

/** Returns the index of the line where the standing text at the end starts; the number of lines if there is none. */
export function findOutro(reading: Reading): number {
  const { lines } = reading;
  const opener = lines.findLastIndex((_, at) => opens(reading, at));
  const first = endsBlock(lines[opener]) ? opener + 1 : skipGaps(lines, opener + 1) + 1;
  const content = lines.flatMap((line, at) =>
    line.kind === 'gap' || line.kind === 'rule' ? [] : [at],
  );
  const earliest = Math.max(first, content.at(-mostLines) ?? 0);
  const found = lines.findIndex((line, at) => at >= earliest && saysFarewell(line));
  return opener < 0 || found < 0 ? lines.length : found;
}

function opens(reading: Reading, at: number): boolean {
  const line = reading.lines[at];
  if (endsBlock(line) || opensKnownBlock(reading, at)) return true;
  return isHead(reading.lines, at) && !farewell.test(textOf(splitHead(line)?.headline ?? []));
}

/** True if a block ends with a line: its sources, a day of the earnings list. */
function endsBlock(line: Line | undefined): boolean {
  return isSourcesLine(line) || isDayLine(lineText(line));
}

function saysFarewell(line: Line): boolean {
  if (farewell.test(lineText(line))) return true;
  return (
    line.kind === 'paragraph' &&
    line.content.some(
      (inline) =>
        typeof inline === 'object' &&
        ('tag' in inline || ('link' in inline && inline.link?.startsWith('tag:') === true)),
    )
  );
}

/** Reads the standing text at the end; each rule in it is a divider between two such blocks. */
export function readOutro(written: readonly Line[], { newId, tokens }: Reading): Block[] {
  const lines = written.map((line) => withStandingLinks(line, tokens));
  const blocks: Block[] = [];
  let from = 0;
  const end = (to: number) => {
    const body = plainFlow(lines.slice(from, to));
    if (body.length > 0) blocks.push({ ...blankBlock('outro', newId()), body });
    from = to + 1;
  };
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'rule') continue;
    end(at);
    blocks.push(blankBlock('divider', newId()));
  }
  end(lines.length);
  return blocks;
}
