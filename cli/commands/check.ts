import { weighPictures } from '../../desk/export/weighPictures.ts';
import { inspectAssets } from '../../desk/assets/inspectAssets.ts';
import { readEarlierTokens, earlierLinks } from '../../desk/search/earlierIssues.ts';
import { checkIssue, findingText, fixText, applyFix } from '../../issue/check/checkIssue.ts';
import { askableLinks, isOffline } from '../../issue/check/linkAnswers.ts';
import { linkedPages } from '../../issue/check/earlierLinks.ts';
import { placeInIssue } from '../../issue/check/placeInIssue.ts';
import { shownAssets, shownFiles } from '../../issue/check/shownAssets.ts';
import { shownDrawings } from '../../issue/check/shownCharts.ts';
import { exportTargets } from '../../issue/exportIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { wrapText } from '../../issue/export/wrapText.ts';
import { openIssueAt } from '../openIssueAt.ts';
import { flag, text, readArguments } from '../readArguments.ts';
import { targetOption } from '../targetOption.ts';
import { table } from '../table.ts';
import { NotDone, WrongUse, type Command, type Terminal } from '../command.ts';

const help = `Usage: setzkasten check ISSUE [--for TARGET] [--links] [--strict] [--language de|en] [--json]

Lists the problems to fix before sending, each with its severity, its block's number (5.2 is the second item of the
fifth block), and what to do. ISSUE is an issue's folder or its issue.json. Exit code 1 if there are errors; warnings
and hints are left to the author.

  --for TARGET      one of ${wrapText(exportTargets.join(', '), 112, ' '.repeat(27), ' '.repeat(20)).trim()};
                    default: the publication's mail tool
  --links           also ask the server of each link whether the page is there; the only part that uses the network
  --strict          exit code 1 for warnings too
  --language de|en  the language of the messages; default: the publication's
  --json            print [{"rule", "severity", "block": {"id", "position", "type"} | null, "text", "fix", "values"}];
                    "fix" says what one click in the app would do; null if there is no fix`;

/** Checks an issue before it is sent. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(
      args,
      { for: text, links: flag, strict: flag, language: text, json: flag },
      'ISSUE',
    );
    const target = values.for === undefined ? undefined : targetOption(values.for);
    const { library, id, issue, publication } = await openIssueAt(operand, terminal);
    const language = languageOf(values.language, publication.language);
    const surroundings = {
      pictureFiles: await inspectAssets(library, id, shownAssets(issue, publication)),
      pictureWeights: await weighPictures(
        library,
        id,
        shownFiles(issue, publication),
        shownDrawings(issue, publication),
      ),
      earlierLinks: await earlierLinks(library, id, linkedPages(issue, publication)),
      earlierTokens: await readEarlierTokens(library, id),
      ...(values.links && { linkAnswers: await answersFor(issue, publication, terminal) }),
    };
    const findings = checkIssue(issue, publication, target, surroundings).map((finding) => {
      const { rule, severity, blockId } = finding;
      const place = placeInIssue(issue, blockId);
      const block = place && { id: blockId, ...place };
      const text = findingText(finding, language);
      const canFix = applyFix(issue, finding, publication) !== undefined;
      const fix = canFix ? fixText(finding, language) : null;
      return { rule, severity, block: block ?? null, text, fix, values: finding.values };
    });
    if (values.json) terminal.out(JSON.stringify(findings, null, 2));
    else if (findings.length === 0) terminal.out(nothingFound[language]);
    else {
      const rows = findings.map(({ severity, block, text }) => [
        severity,
        block?.position ?? '',
        block?.type ?? '',
        text,
      ]);
      terminal.out(table(rows, [1]));
    }
    const fails = (severity: string) =>
      severity === 'error' || (values.strict && severity === 'warning');
    return findings.some(({ severity }) => fails(severity)) ? 1 : 0;
  },
};

async function answersFor(issue: Issue, publication: Publication, { progress }: Terminal) {
  const { askLinks } = await import('../../desk/links/askLinks.ts');
  const answers = await askLinks(askableLinks(issue, publication), {
    onProgress: (share) => progress?.(`Asking the links … ${String(Math.floor(share * 100))} %`),
  });
  if (isOffline(answers))
    throw new NotDone('No server answers: check the connection to the internet.');
  return answers;
}

const nothingFound = { de: 'Nichts auszusetzen.', en: 'Nothing found.' } as const;

function languageOf(asked: string | undefined, publication: string): 'de' | 'en' {
  if (asked === undefined) return publication.toLowerCase().startsWith('de') ? 'de' : 'en';
  if (asked === 'de' || asked === 'en') return asked;
  throw new WrongUse(`--language takes de or en, not "${asked}".`);
}
