import { dirname, extname, resolve } from 'node:path';
import { drawPng } from '../../desk/imaging/drawPng.ts';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { replaceFile } from '../../desk/files/saveFile.ts';
import { cautionText, chartCautions } from '../../issue/charts/chartCautions.ts';
import { chartGrid } from '../../issue/charts/chartGrid.ts';
import { chartProblems } from '../../issue/charts/chartProblems.ts';
import { problemText, type ChartProblem } from '../../issue/charts/problemText.ts';
import { chartKinds, chartSchema, type ChartOptions } from '../../issue/charts/chartSchema.ts';
import { describeChart } from '../../issue/charts/describeChart.ts';
import { drawChart } from '../../issue/charts/drawChart.ts';
import { numberIn } from '../../issue/charts/places.ts';
import {
  readChartGrid,
  readChartTable,
  type ChartTable,
  type ReadChart,
} from '../../issue/charts/readChartTable.ts';
import { recommendKind } from '../../issue/charts/recommendKind.ts';
import { tableGrid } from '../../issue/import/html/tableGrid.ts';
import { makeOutFolder, outFolder } from '../outFolder.ts';
import { languageOption } from '../languageOption.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { textOf } from '../readInput.ts';
import { NotDone, NotThere, WrongUse, type Command, type Terminal } from '../command.ts';

const help = `Usage: setzkasten chart TABLE --out FILE.png|FILE.svg [--kind KIND] [--scale linear|log] [--index] [--title TEXT]
                        [--subtitle TEXT] [--unit TEXT] [--source TEXT] [--note TEXT] [--highlight NAME …]
                        [--mark PLACE[..PLACE][=TEXT] …] [--at [SERIES@]ROW=TEXT …] [--language TAG] [--dark]
                        [--accent COLOUR] [--width PIXELS] [--json]

Draws a table as the app does, and prints the picture's size and its description. TABLE is a CSV, TSV, Markdown, HTML or
text file: the first column holds dates, months, quarters, years or names, each other column numbers. Cells that cannot be read, and
marks that are not in the data, are named; the exit code is then 2, and nothing is written.

  --out FILE        where to, also in a new folder; an existing file is replaced. PNGs have two pixels for each pixel
                    of the width
  --kind KIND       ${chartKinds.slice(0, 8).join(', ')},
                    ${chartKinds.slice(8).join(', ')}; else what suits the table
  --scale SCALE     of the axis of values: linear, or log for ratios; else what suits the table
  --index           the first row becomes 100
  --highlight NAME  a series or row in colour, the others grey; may be repeated
  --mark …          a line at a number of the axis or at a row, or a range: 2=Target, "2022-03..2022-06=Lockdown"
  --at …            a text at a point: "2023-11=Launch", "GPT-4@2023-11=Launch"
  --language TAG    of numbers, dates and words, such as de; also decides what 1.234 means; else en
  --dark            for a dark background
  --accent COLOUR   the newsletter's colour, such as #0a6b5e
  --width PIXELS    320 to 1600; else 600
  --json            print {"file", "bytes", "width", "height", "kind", "scale", "description", "cautions", "leftOut"}`;

const options = {
  out: text,
  kind: text,
  scale: text,
  index: flag,
  title: { type: 'string', default: '' },
  subtitle: { type: 'string', default: '' },
  unit: { type: 'string', default: '' },
  source: { type: 'string', default: '' },
  note: { type: 'string', default: '' },
  highlight: { type: 'string', multiple: true },
  mark: { type: 'string', multiple: true },
  at: { type: 'string', multiple: true },
  language: { type: 'string', default: 'en' },
  dark: flag,
  accent: text,
  width: text,
  json: flag,
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** Draws a table as a picture. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, options, 'TABLE');
    const file = required(values.out, '--out FILE');
    const form = extname(file).toLowerCase();
    if (form !== '.png' && form !== '.svg')
      throw new WrongUse(`--out takes a .png or .svg file, not "${file}".`);
    const language = languageOption(values.language);
    if (await isSameFile(operand, file))
      throw new NotThere(`${file} is the table, and would be overwritten: name another file.`);
    const read = readTable(await textOf(operand, terminal), operand, language);
    const { table } = read;
    if (!table) return refuse(read.problems, terminal);
    const chosen = optionsFrom(values, table, language);
    const wrong = chartProblems(table, chosen);
    if (wrong.length > 0) return refuse(wrong, terminal);
    const drawn = drawChart(table, chosen);
    const picture =
      form === '.png'
        ? await drawPng(drawn.svg)
        : { bytes: new TextEncoder().encode(drawn.svg), width: drawn.width, height: drawn.height };
    await makeOutFolder(await outFolder(dirname(file)));
    const saved = await replaceFile(resolve(file), picture.bytes);
    if (saved.outcome !== 'saved') {
      const isTheDisk = saved.outcome === 'disk-full' || saved.outcome === 'cut-short';
      if (isTheDisk) throw new NotDone(saved.why);
      throw new NotThere(`${file} cannot be written: ${saved.why}`);
    }
    const description = describeChart(table, chosen);
    const cautions = chartCautions(table, chosen).map((caution) => cautionText(caution, 'en'));
    const leftOut = read.problems.map((problem) => problemText(problem, 'en'));
    const { width, height, bytes } = picture;
    const { kind, scale } = chosen;
    if (values.json) {
      const result = { file: resolve(file), bytes: bytes.length, width, height };
      terminal.out(JSON.stringify({ ...result, kind, scale, description, cautions, leftOut }));
    } else {
      const size = `${String(width)} × ${String(height)} px, ${String(bytes.length)} bytes`;
      terminal.out(`${resolve(file)}  ${size}\n${description}`);
      for (const sentence of [...leftOut, ...cautions]) terminal.error(`setzkasten: ${sentence}`);
    }
    return 0;
  },
};

/** Reads a text with a table, or an HTML page with one. */
function readTable(text: string, file: string, language: string): ReadChart {
  if (!/^\s*</.test(text) || !/<table[\s>]/i.test(text)) return readChartTable(text, language);
  const grid = tableGrid(text);
  if (grid) return readChartGrid(chartGrid(grid, language), language);
  throw new NotThere(
    `${file} must hold one table, and beside it at most a title and a source: save only the table.`,
  );
}

function refuse(problems: readonly ChartProblem[], terminal: Terminal): 2 {
  for (const problem of problems) terminal.error(`setzkasten: ${problemText(problem, 'en')}`);
  return 2;
}

function optionsFrom(values: Values, table: ChartTable, language: string): ChartOptions {
  const suited = recommendKind(table);
  const { title, subtitle, unit, source, note, accent } = values;
  const kind = oneOf('--kind', values.kind, chartKinds) ?? suited.kind;
  const scale =
    oneOf('--scale', values.scale, ['linear', 'log'] as const) ??
    (kind === suited.kind && !values.index ? suited.scale : 'linear');
  if (accent !== undefined && !chartSchema.shape.accent.safeParse(accent).success)
    throw new WrongUse(`--accent takes a colour such as #0a6b5e, not "${accent}".`);
  const width = values.width === undefined ? undefined : Number(values.width);
  const isWhole = /^\d+$/.test(values.width ?? '');
  if (width !== undefined && !(isWhole && chartSchema.shape.width.safeParse(width).success))
    throw new WrongUse(`--width takes 320 to 1600, not "${values.width ?? ''}".`);
  return chartSchema.parse({
    kind,
    scale,
    isIndexed: values.index,
    title: title === '' ? table.title : title,
    subtitle,
    unit,
    source: source === '' ? table.source : source,
    note: note === '' ? table.note : note,
    highlighted: values.highlight,
    references: values.mark?.map((written) => referenceFrom(written, table, language)),
    notes: values.at?.map(noteFrom),
    language,
    theme: values.dark ? 'dark' : 'light',
    accent,
    width,
  });
}

function oneOf<Name extends string>(
  flag: string,
  asked: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const found = names.find((name) => name === asked);
  if (asked !== undefined && found === undefined)
    throw new WrongUse(`${flag} takes one of ${names.join(', ')}, not "${asked}".`);
  return found;
}

/** A year is on the axis of times, any other number on that of values. */
function referenceFrom(
  written: string,
  { base }: ChartTable,
  language: string,
): ChartOptions['references'][number] {
  const { place = '', label } = /^(?<place>[^=]*)(?:=(?<label>.*))?$/su.exec(written)?.groups ?? {};
  if (place.trim() === '' || label?.trim() === '')
    throw new WrongUse(`--mark takes PLACE[..PLACE][=TEXT], not "${written}".`);
  const [at = '', to, ...more] = place.split('..');
  if (more.length > 0)
    throw new WrongUse(`--mark takes one PLACE or two, as in 2..3, not "${written}".`);
  const isTime = base.kind === 'times' && /^(?:19|20)\d\d$/.test(at);
  const placeOf = (text: string) => {
    if (isTime || base.texts.includes(text.trim())) return text;
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : (numberIn(text, language) ?? text);
  };
  return { at: placeOf(at), ...(to !== undefined && { to: placeOf(to) }), label: label ?? '' };
}

function noteFrom(written: string): ChartOptions['notes'][number] {
  const equals = written.indexOf('=');
  if (equals < 1 || written.slice(equals + 1).trim() === '')
    throw new WrongUse(`--at takes ROW=TEXT, not "${written}".`);
  const place = written.slice(0, equals);
  const behind = place.lastIndexOf('@');
  return {
    series: behind < 0 ? '' : place.slice(0, behind),
    at: place.slice(behind + 1),
    text: written.slice(equals + 1),
  };
}

/** True if two paths lead to the same file, by whatever spelling or links. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const identity = async (path: string) => {
    const { dev, ino } = await realFileSystem.stat(await realFileSystem.realPath(path));
    return [dev, ino].join(' ');
  };
  return Promise.all([identity(one), identity(other)]).then(
    ([first, second]) => first === second,
    () => false,
  );
}
