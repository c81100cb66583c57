import type { RichText } from '../../text/inline.ts';
import { slice, textOf, trimmed, withoutMark } from '../../text/richText.ts';
import { leadingEmoji, startsWithLinkSign } from '../../text/leadingEmoji.ts';
import { lineText, skipGaps, isBoldLine, type Line } from '../lines/line.ts';

/** A heading: its emoji, the headline after it, and its level; 0 for a paragraph that looks like a heading. */
export interface HeadLine {
  readonly emoji: string;
  readonly headline: RichText;
  readonly level: number;
}

const longestHead = 140;
/** Words with which newsletters in ten languages greet, and nothing else begins. */
const greetings = [
  String.raw`(?:hallo+|hi|hey+|moin|servus|grüezi|liebe[rs]?)(?!\p{L})|guten (?:morgen|tag|abend)|willkommen`,
  String.raw`(?:hello|dear|welcome)(?!\p{L})|good (?:morning|evening)`,
  String.raw`bonjour|bonsoir|salut(?!\p{L})|bienvenue`,
  String.raw`hola(?!\p{L})|buen[oa]s(?! aires)|querid|bienvenid`,
  String.raw`ciao|buongiorno|buonasera|benvenut`,
  String.raw`olá|bom dia|boa (?:tarde|noite)|bem-vind`,
  String.raw`goede(?:morgen|middag|navond)|welkom`,
  String.raw`cześć|dzień dobry|witaj|drodzy`,
  String.raw`大家好|你好|您好|亲爱的|早上好|こんにちは|おはよう|こんばんは|皆さん|みなさん`,
];
/** Words that also begin headlines, such as "Beste Podcasts": they greet whoever follows, or a name before a comma. */
const salutations = [
  String.raw`ch(?:er|ère)s?(?: et chère?s)? (?:tou(?:s|tes)|ami|abonn|lect|adhér|collègue|membre|client)`,
  String.raw`car[aeio]s? (?:amic|abbonat|colleg|iscritt|lett|soci|tutt|amig|assinant|inscrit|leit|subscrit|tod)`,
  String.raw`beste (?:abonnee|allemaal|collega|le(?:den|zer)|lid|mensen|vriend)`,
  String.raw`oi(?=\s*(?:[,!]|$)| \p{L}+[,!]| (?:amig|galera|gente|leit|pessoal|tod))`,
  String.raw`(?:ch(?:er|ère)s?|car[aeio]s?|beste)(?!\p{L})[^.:;,]{0,60},\s*$`,
];
const thanks = [
  'danke|vielen dank|thank(?:s| you)(?!\\p{L})|merci(?!\\p{L})|gracias|grazie|obrigad|bedankt|dank je|dziękuj',
  '感谢|谢谢|ありがとう',
];
const ofGreeting = [...greetings, ...salutations].join('|');
/** The start of a greeting, also after signs. */
export const greets = new RegExp(String.raw`^\P{L}*(?:${ofGreeting})`, 'iu');
/** The start of a greeting or of thanks. */
export const hello = new RegExp(`^(?:${ofGreeting}|${thanks.join('|')})`, 'iu');

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

const ofTheWeek =
  /^(?:(?:Der |Die |Das |The |Unser |Our )?(?:Chart|Grafik|Diagramm|Graph|Infografik)s? (?:der Woche|des Tages|of the week|of the day)|(?:Le |L[’'])?(?:graphique|infographie) (?:de la semaine|du jour)|(?:El |O |La )?(?:gráfico|gráfica|infografía|infográfico) (?:de la semana|da semana|del día|do dia)|(?:Il )?grafico (?:della settimana|del giorno)|(?:De )?grafiek van de (?:week|dag)|Wykres (?:tygodnia|dnia)|(?:本周|每周|一周)(?:图表|一图)|今週の(?:チャート|グラフ|図))/iu;

/** True if a line is the heading of the chart of the week. */
export function isChartHead(line: Line | undefined): boolean {
  const head = splitHead(line);
  if (!head || (head.level === 0 && head.emoji === '')) return false;
  const text = textOf(head.headline);
  return text.length <= 160 && ofTheWeek.test(text);
}
