import { numberedWeek } from '../../locale/weekWords.ts';
import { lineText, plainLineText, type Line } from '../lines/line.ts';

/** What is known about the issue from elsewhere. */
export interface KnownHead {
  /** The title, which the text may repeat. */
  readonly title: string;
  /** The title if the text has none: a mail's subject, a page's title. */
  readonly otherTitle: string;
  /** The newsletter's name. */
  readonly name: string;
  /** What an inbox shows beside the subject; a line that repeats it is no name. */
  readonly preheader?: string;
}

/** The roles of the head's lines. */
export interface HeadParts {
  readonly title: string;
  readonly name: string;
  /** Repetitions of the title. */
  readonly repeated: readonly string[];
  /** Other lines, such as one below the title. */
  readonly others: readonly Line[];
}

const week = new RegExp(numberedWeek, 'iu');
const longestName = 80;

/**
 * Chooses title and publication name among the lines of the head. A known name is not guessed. The title is the known one, the top heading, otherwise the line that
 * names a week, otherwise one that the navigation also names, otherwise the first heading, otherwise the line
 * that repeats a page's title, or the first that is not the publication's name.
 */
export function chooseTitle(
  lines: readonly Line[],
  navigation: readonly string[],
  publicationName: string,
  { title: known, otherTitle, name, preheader = '' }: KnownHead,
): HeadParts {
  const titleLine =
    known === ''
      ? (lines.find((line) => line.kind === 'heading' && line.level === 1) ??
        lines.find((line) => week.test(lineText(line))) ??
        lines.find((line) => lineText(line) === navigation.at(-1)) ??
        lines.find((line) => line.kind === 'heading' && lineText(line) !== publicationName) ??
        lines.find(
          (line) =>
            [publicationName, ''].every((one) => one !== lineText(line)) &&
            lineText(line) === otherTitle,
        ) ??
        lines.find((line) => lineText(line) !== publicationName))
      : lines.find((line) => lineText(line) === known);
  const title = known || lineText(titleLine);
  const isTitle = (line: Line) => line !== titleLine && lineText(line) === title;
  const rest = lines.filter((line) => line !== titleLine && !isTitle(line));
  const nameLine =
    rest.find((line) => [publicationName, name].includes(lineText(line))) ??
    (name === ''
      ? rest.find((line) => couldBeName(lineText(line)) && lineText(line) !== preheader)
      : undefined);
  return {
    title: known || plainLineText(titleLine),
    name: lineText(nameLine),
    repeated: lines.filter(isTitle).map(lineText),
    others: rest.filter((line) => line !== nameLine),
  };
}

function couldBeName(text: string): boolean {
  return text.length <= longestName && !/[.!?:;,]$/u.test(text);
}
