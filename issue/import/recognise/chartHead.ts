import { textOf } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import { splitHead } from './headLine.ts';

const ofTheWeek =
  /^(?:(?:Der |Die |Das |The |Unser |Our )?(?:Chart|Grafik|Diagramm|Graph|Infografik)s? (?:der Woche|des Tages|of the week|of the day)|(?:Le |L[’'])?(?:graphique|infographie) (?:de la semaine|du jour)|(?:El |O |La )?(?:gráfico|gráfica|infografía|infográfico) (?:de la semana|da semana|del día|do dia)|(?:Il )?grafico (?:della settimana|del giorno)|(?:De )?grafiek van de (?:week|dag)|Wykres (?:tygodnia|dnia)|(?:本周|每周|一周)(?:图表|一图)|今週の(?:チャート|グラフ|図))/iu;

/** True if a line is the heading of the chart of the week. */
export function isChartHead(line: Line | undefined): boolean {
  const head = splitHead(line);
  if (!head || (head.level === 0 && head.emoji === '')) return false;
  const text = textOf(head.headline);
  return text.length <= 160 && ofTheWeek.test(text);
}
