import type { Grid, GridRow } from './grid.ts';
import { readNumberCell } from './numberCell.ts';
import { isBlank } from './readColumn.ts';
import { roughnessOf } from './roughNumber.ts';
import { isTimeCell } from './timeColumn.ts';

const yearLike = /^(?:19|20)\d\d\s?[ep*]?$/i;
/** Digits, signs and no letter; a season or a year may also be a column's name. */
const onlySigns = /^(?!.*(?<!\d)(?:19|20)\d\d(?!\d)|\d\d\/\d\d$)(?=.*\p{N})[^\p{L}]+$/u;
const endsInYear = /(?<!\d)(?:19|20)\d\d\s*$/;
/** Names of the first column, of which no row is called. */
export const naming = new RegExp(
  `^(?:${[
    'jahr|name|firma|unternehmen|land|region|stadt|kategorie|quartal|monat|produkt|anbieter|marke|sparte|segment',
    'year|company|country|city|category|quarter|month|product|provider|brand',
    'année|nom|entreprise|société|pays|région|ville|catégorie|trimestre|mois|produit|fournisseur|marque|secteur',
    'año|nombre|empresa|país|región|ciudad|categoría|mes|producto|proveedor|marca|sector',
    'anno|nome|azienda|impresa|società|paese|regione|città|categoria|mese|prodotto|fornitore|settore',
    'ano|região|cidade|mês|produto|fornecedor|setor',
    'jaar|naam|bedrijf|regio|stad|categorie|kwartaal|maand|aanbieder|merk',
    'rok|nazwa|spółka|kraj|miasto|kategoria|kwartał|miesiąc|dostawca|marka|branża',
  ].join('|')})$`,
  'iu',
);

/** Several numbers, a power, a range or no amount, but no date. */
const amountOrClass =
  /^(?:(?!.*(?<!\d)(?:19|20)\d\d(?!\d))[-−–+]?\d[\d.,']*(?:(?:\s|\s?(?:\p{Pd}|−|bis|to|à|al?|até|tot|do)\s?)\d[\d.,']*)*\s*[%\p{Sc}]?|(?:\d[\d.,']*\s?[·×x]\s?)?10⁻?[¹²³⁴-⁹⁰]+|\d[\d.,']*(?![QH])\p{L}\d+|keine?[rs]?|none|unbekannt|unknown|folgt|fehlt|tba|tbd|aucune?|inconnue?|ningun[oa]|desconocid[oa]|nessun[oa]?|sconosciut[oa]|nenhuma?|desconhecid[oa]|geen|onbekend|brak|nieznan[aey])$/iu;

/** Returns how many of a table's rows with at least two cells are its head. */
export function headRowsOf({ headRows }: Grid, rows: readonly GridRow[]): number {
  if (headRows !== undefined) return Math.min(headRows, rows.length);
  const [first, ...below] = rows;
  if (!first || below.length === 0 || !isHead(first.cells, below)) return 0;
  const [second, ...rest] = below;
  return second && rest.length > 0 && isSecondHead(first.cells, second.cells, rest) ? 2 : 1;
}

/** True for rows of numbers below a row of years alone, which leaves no place for the rows' names. */
export function hasYearsAbove(rows: readonly GridRow[]): boolean {
  const [head, ...below] = rows.map(({ cells }) => cells);
  return (
    head !== undefined &&
    head.length > 1 &&
    head.every((cell) => yearLike.test(cell)) &&
    below.length > 0 &&
    below.every((cells) => cells.some(isOtherNumber) && cells.every(isNumberOrBlank))
  );
}

function isNumberOrBlank(cell: string): boolean {
  return isBlank(cell) || (readNumberCell(cell) !== undefined && !isTimeCell(cell));
}

/** Returns the names of columns: those of groups, which are above their first one, are put before them. */
export function columnNames(head: readonly GridRow[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => {
    const names = head.map(({ cells }, index) => nameAt(cells, at, index < head.length - 1));
    return [...new Set(names)].filter((name) => name !== '').join(' ');
  });
}

function nameAt(row: readonly string[], at: number, isGroup: boolean): string {
  const own = row[at] ?? '';
  if (own !== '' || !isGroup || at === 0) return own;
  return row.slice(1, at).findLast((name) => name !== '') ?? '';
}

/**
 * A second row of names, such as years or units below groups of columns, names no row of its own; or it names the first
 * column, below a row that has groups only.
 */
function isSecondHead(
  [above = '']: readonly string[],
  [name = '', ...others]: readonly string[],
  below: readonly GridRow[],
): boolean {
  const isBelowGroups = above === '' && naming.test(name);
  if (name !== '' && name !== above && !isBelowGroups) return false;
  const filled = others.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at }]));
  const isName = (cell: string) => !readNumberCell(cell) || yearLike.test(cell);
  const holdsOther = (at: number) => below.some(({ cells }) => isOtherNumber(cells[at + 1] ?? ''));
  return (
    filled.length > 0 &&
    filled.every(({ cell }) => isName(cell)) &&
    filled.some(({ at }) => holdsOther(at)) &&
    below.every(({ cells }) => (cells[0] ?? '') !== '')
  );
}

/** A head has no numbers except years, and is above numbers. */
export function isHead(
  [name = '', ...others]: readonly string[],
  below: readonly GridRow[],
): boolean {
  // A name such as "3.5 Sonnet" looks like a number, but not above a column of times.
  if (!isTimeCell(name) && below.every(({ cells }) => isTimeCell(cells[0] ?? ''))) return true;
  const columnBelow = (index: number) => below.map(({ cells }) => cells[index + 1] ?? '');
  const numbers = others.flatMap((cell, index) => (readNumberCell(cell) ? [{ cell, index }] : []));
  const amounts = others.filter((cell) => !isBlank(cell));
  // No column has a name such as "ca. 5".
  if (amounts.some((cell) => roughnessOf(cell) === 'about')) return false;
  const isOnly = amounts.length === 1 && !isBlank(name) && !naming.test(name);
  if (isOnly && numbers.length === 0 && isAmountOrClass(amounts[0] ?? '')) return false;
  if (numbers.length === 0)
    return others.some((cell, index) => !isBlank(cell) && holdsNumbers(columnBelow(index)));
  const isNaming = numbers.length > 1 || naming.test(name);
  return (
    isNaming &&
    !readNumberCell(name) &&
    numbers.every(({ cell }) => yearLike.test(cell)) &&
    numbers.some(({ index }) => columnBelow(index).some(isOtherNumber))
  );
}

/**
 * True if a cell is neither a number nor, by itself, a column's name; several columns may all have such names, such as
 * ages or answers.
 */
function isAmountOrClass(cell: string): boolean {
  return (
    amountOrClass.test(cell) ||
    onlySigns.test(cell) ||
    (roughnessOf(cell) === 'limit' && !endsInYear.test(cell))
  );
}

function holdsNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => readNumberCell(cell) !== undefined);
  return numbers.length > 0 && numbers.length * 2 >= cells.filter((cell) => !isBlank(cell)).length;
}

function isOtherNumber(cell: string): boolean {
  return readNumberCell(cell) !== undefined && !yearLike.test(cell);
}
