import type { RichText } from '../../text/inline.ts';
import { slice, textOf, trimmed, withoutMark } from '../../text/richText.ts';
import { leadingEmoji, startsWithLinkSign } from '../../text/leadingEmoji.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { isBoldLine } from '../lines/shortLine.ts';

/** A heading: its emoji, the headline after it, and its level; 0 for a paragraph that looks like a heading. */
export interface HeadLine {
  readonly emoji: string;
  readonly headline: RichText;
  readonly level: number;
}

const longestHead = 140;
/** The start of a greeting or of thanks. */
export const hello =
  /^(?:hallo|hi\b|hey|moin|servus|grüezi|guten (?:morgen|tag|abend)|liebe|willkommen|hello|dear|welcome|good (?:morning|evening)|danke|vielen dank|thank|bonjour|bonsoir|salut|chère?s?(?!\p{L})|bienvenue|merci|hola|buen[oa]s|querid|bienvenid|gracias|ciao|buongiorno|buonasera|car[ei](?!\p{L})|benvenut|grazie|olá|oi(?!\p{L})|bom dia|boa (?:tarde|noite)|car[oa]s?(?!\p{L})|bem-vind|obrigad|beste(?!\p{L})|goede(?:morgen|middag|navond)|welkom|bedankt|dank je|cześć|dzień dobry|witaj|drodzy|dziękuj|大家好|你好|您好|亲爱的|早上好|感谢|谢谢|こんにちは|おはよう|こんばんは|皆さん|みなさん|ありがとう)/iu;

/** Returns emoji and headline of a paragraph or heading; undefined for other lines and for lines of sources. */
export function splitHead(line: Line | undefined): HeadLine | undefined {
  if (line?.kind !== 'paragraph' && line?.kind !== 'heading') return undefined;
  const content = trimmed(line.content);
  const text = textOf(content);
  if (startsWithLinkSign(text)) return undefined;
  const emoji = leadingEmoji(text);
  const level = line.kind === 'heading' ? line.level : 0;
  const after = emoji === '' ? content : trimmed(slice(content, emoji.length));
  return { emoji, headline: headlineOf(after), level };
}

/** Headlines are always bold: the mark is kept only if it sets off a part. */
function headlineOf(content: RichText): RichText {
  return isBoldLine(content) ? withoutMark(content, 'bold') : content;
}

/**
 * True if a line is a section's heading: a heading, or a short paragraph that starts with an emoji, is no greeting and
 * no full sentence, and has text below it.
 */
export function isHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const head = splitHead(line);
  if (!head || head.headline.length === 0) return false;
  if (head.level > 0) return true;
  const text = textOf(head.headline);
  if (head.emoji === '' || text.length > longestHead || hello.test(text)) return false;
  if (/[.,:;]$/u.test(text) || text.includes('\n')) return false;
  return hasBody(lines, at);
}

function hasBody(lines: readonly Line[], at: number): boolean {
  const next = lines[skipGaps(lines, at + 1)];
  if (next === undefined || next.kind === 'rule' || next.kind === 'heading') return false;
  return leadingEmoji(lineText(next)) === '';
}
