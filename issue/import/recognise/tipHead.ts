import type { Tip } from '../../blocks/allBlocks.ts';
import { textOf } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import { splitHead } from './headLine.ts';

const words: readonly (readonly [Tip['kind'], string])[] = [
  [
    'watch',
    'Sehenswert|Schauenswert|Film-?tipp|Serien-?tipp|TV-?Tipp|Video-?tipp|(?:Film|Serie|Doku|Video) der Woche|Worth watching|Worth a watch|Watch|(?:Film|Movie|Series|Show|Video) of the week|À voir|À regarder|Para ver|Da vedere|Kijktip|Warto obejrzeć|值得一看|必見|今週の(?:映画|動画)',
  ],
  [
    'read',
    'Lesenswert|Lese-?tipp|Buch-?tipp|(?:Buch|Artikel) der Woche|Worth reading|Worth a read|Read|(?:Book|Article|Read) of the week|À lire|Para leer|Para ler|Da leggere|Leestip|Warto przeczytać|值得一读|推荐阅读|おすすめの(?:本|記事)|今週の本',
  ],
  [
    'listen',
    'Hörenswert|Hör-?tipp|Podcast-?tipp|Musik-?tipp|(?:Podcast|Album|Song) der Woche|Worth hearing|Worth listening(?: to)?|Worth a listen|Listen|(?:Podcast|Album|Song) of the week|À écouter|Para escuchar|Para ouvir|Da ascoltare|Luistertip|Warto posłuchać|值得一听|今週のポッドキャスト',
  ],
  [
    'try',
    '(?:(?:Unser|Mein) )?Tipp (?:der Woche|des (?:Tages|Monats))|Tip of the (?:week|day|month)|(?:Conseil|Astuce) (?:de la semaine|du (?:jour|mois))|Consejo (?:de la semana|del (?:día|mes))|Dica (?:da semana|do (?:dia|mês))|Consiglio (?:della settimana|del (?:giorno|mese))|Tip van de (?:week|dag|maand)|(?:Porada|Rada) (?:tygodnia|dnia|miesiąca)|Ausprobieren|Probierenswert|Tool-?tipp|(?:Tool|App) der Woche|Worth trying|Worth a try|Try|(?:Tool|App) of the week|À essayer|Para probar|Para experimentar|Da provare|Probeertip|Warto wypróbować|值得一试|今週の(?:ツール|アプリ)',
  ],
];
const patterns = words.map(
  ([kind, names]) => [kind, new RegExp(`^(?<label>${names})(?:\\s*[:：]\\s*|$)`, 'iu')] as const,
);
/** True if a line is a tip's heading: "Sehenswert: …", "Book of the week: …". */
export function isTipHead(line: Line | undefined): boolean {
  return readTipHead(line) !== undefined;
}

/**
 * Returns the parts of a tip's heading: its emoji, its label and the corresponding kind, and the label's length in the
 * headline.
 */
export function readTipHead(line: Line | undefined) {
  const head = splitHead(line);
  if (!head || (head.level === 0 && head.emoji === '')) return undefined;
  const text = textOf(head.headline);
  if (text.length > 160) return undefined;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match)
      return { ...head, kind, label: match.groups?.['label'] ?? '', length: match[0].length };
  }
  return undefined;
}
