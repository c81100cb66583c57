import { checkIssue, findingText } from '../../issue/check/checkIssue.ts';
import { exportTargets, isExportTarget } from '../../issue/export/exportIssue.ts';
import { openIssueAt } from '../openIssueAt.ts';
import { readArguments } from '../readArguments.ts';
import { table } from '../table.ts';
import { WrongUse, type Command } from '../terminal.ts';

const help = `Usage: setzkasten check ISSUE [--for TARGET] [--language de|en] [--json]

Names each problem that should be seen to before sending. ISSUE is an issue's folder or its issue.json. Exit code 1 when
there are errors or warnings; hints alone are no problem.

  --for TARGET      one of ${exportTargets.join(', ')};
                    else the publication's mail tool
  --language de|en  the language of the sentences; else the publication's
  --json            print [{"rule", "severity", "blockId", "values", "text"}]`;

/** Checks an issue before it is sent. */
export const check: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(
      args,
      {
        for: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      'ISSUE',
    );
    const target = values.for;
    if (target !== undefined && !isExportTarget(target)) {
      throw new WrongUse(
        `There is no export for "${target}", only for ${exportTargets.join(', ')}.`,
      );
    }
    const { issue, publication } = await openIssueAt(operand, terminal);
    const language = languageOf(values.language, publication.language);
    const findings = checkIssue(issue, publication, target);
    const said = findings.map((finding) => ({ ...finding, text: findingText(finding, language) }));
    if (values.json) terminal.out(JSON.stringify(said, null, 2));
    else if (said.length === 0) terminal.out('Nothing found.');
    else
      terminal.out(
        table(
          said.map(({ severity, blockId, text }) => [severity, blockId ?? '', text]),
          [],
        ),
      );
    return findings.some(({ severity }) => severity !== 'hint') ? 1 : 0;
  },
};

function languageOf(asked: string | undefined, publication: string): 'de' | 'en' {
  if (asked === undefined) return publication.toLowerCase().startsWith('de') ? 'de' : 'en';
  if (asked === 'de' || asked === 'en') return asked;
  throw new WrongUse(`--language takes de or en, not "${asked}".`);
}
