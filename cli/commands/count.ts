import { countIssue, type IssueCount } from '../../issue/counting/countIssue.ts';
import { mastheadOf } from '../../issue/issue.ts';
import { numberText } from '../../issue/locale/numberText.ts';
import { openIssueAt } from '../openIssueAt.ts';
import { flag, readArguments } from '../readArguments.ts';
import { table } from '../table.ts';
import type { Command } from '../command.ts';

const help = `Usage: setzkasten count ISSUE [--json]

Counts words, characters and the minutes that reading takes. ISSUE is an issue's folder or its issue.json.

  --json  print {"words", "minutes", "characters", "captionWords", "pictures", "blocks": [{"id", "type", "words", …}]}`;

/** Counts an issue. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, { json: flag }, 'ISSUE');
    const { issue, publication } = await openIssueAt(operand, terminal);
    const counted = countIssue(issue, publication);
    if (values.json) terminal.out(JSON.stringify(counted, null, 2));
    else terminal.out(describe(counted, mastheadOf(issue)?.title ?? '', publication.language));
    return 0;
  },
};

function describe(counted: IssueCount, title: string, language: string): string {
  const number = (value: number) => numberText(value, language);
  const rows = counted.blocks.map(({ type, id, words, characters, audience }) => [
    audience ? `${type} (${audience} only)` : type,
    id,
    number(words),
    number(characters),
  ]);
  const total = ['total', '', number(counted.words), number(counted.characters)];
  const { minutes, captionWords, pictures } = counted;
  return [
    ...(title === '' ? [] : [title, '']),
    table([['block', 'id', 'words', 'characters'], ...rows, total], [2, 3]),
    '',
    `${number(minutes)} min to read · ${number(captionWords)} words in captions · ${number(pictures)} pictures`,
  ].join('\n');
}
