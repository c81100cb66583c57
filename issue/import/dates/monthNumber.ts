import { everyLocale } from '../../locale/localeOf.ts';

const months = [
  'januar jänner january jan',
  'februar feber february feb',
  'märz maerz march mär mrz mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].map((names) => names.split(' '));

/** Returns 1 to 12 for a German or English month name or its abbreviation, undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const index = months.findIndex((names) => names.includes(plain));
  return index < 0 ? undefined : index + 1;
}

const otherMonths = [
  'janvier janv enero ene gennaio gen janeiro januari',
  'février fevrier févr febrero febbraio fevereiro fev februari',
  'mars marzo março marco maart mrt',
  'avril avr abril abr aprile',
  'mai mayo maggio mag maio mei',
  'juin junio giugno giu junho',
  'juillet juil julio luglio lug julho juli',
  'août aout agosto ago augustus',
  'septembre septiembre settembre set setembro',
  'octobre octubre ottobre ott outubro out oktober',
  'novembre noviembre novembro',
  'décembre decembre déc diciembre dic dicembre dezembro',
].map((names) => names.split(' '));

/** The same, and for names in other languages: for complete dates, which nothing else looks like. */
export function anyMonthNumber(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const index = otherMonths.findIndex((names) => names.includes(plain));
  return monthNumber(name) ?? (index < 0 ? namesOfTables().get(plain) : index + 1);
}

let known: ReadonlyMap<string, number> | undefined;

/**
 * Returns the months of the tables by their names in dates. Where languages disagree, the first has it: "listopad" is
 * November in Polish and Czech, October in Croatian.
 */
function namesOfTables(): ReadonlyMap<string, number> {
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const { months: inDates, monthsOfYear, shortMonths } of everyLocale()) {
    for (const names of [inDates, monthsOfYear, shortMonths]) {
      for (const [at, name] of names.entries()) {
        const plain = name
          .toLowerCase()
          .replace(/^d(?:e |[’'])/u, '')
          .replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(plain) && !numbers.has(plain)) numbers.set(plain, at + 1);
      }
    }
  }
  return (known = numbers);
}
