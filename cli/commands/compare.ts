import { compareWithMail } from '../../desk/reading/compareWithMail.ts';
import { gmailClipBytes } from '../../issue/check/mail-programs/gmailClip.ts';
import { lossesIn, type MailComparison } from '../../issue/compare/compareMail.ts';
import { openIssueAt } from '../openIssueAt.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { NotThere, type Command } from '../command.ts';
import { bytesOf } from '../readInput.ts';

const help = `Usage: setzkasten compare ISSUE --mail FILE [--json]

Compares an issue with a mail as the mail tool sent it: a saved .eml, or its HTML. Lists words, links and pictures that
are lost on the way, and what the tool took out of the HTML. ISSUE is an issue's folder or its issue.json. Exit code 1 if
words, links or pictures are lost.

  --mail FILE  the mail that arrived
  --json       print {"lost", "added", "links": [{"text", "address", "now"}], "counted", "pictures", "stripped", "bytes"}`;

/** Compares an issue with a mail that arrived. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, { mail: text, json: flag }, 'ISSUE');
    const file = required(values.mail, '--mail');
    const { issue, publication } = await openIssueAt(operand, terminal);
    const compared = await compareWithMail(issue, publication, await bytesOf(file));
    if ('unreadable' in compared)
      throw new NotThere(
        `${file}: ${sentenceOf({ reason: 'document', kind: compared.unreadable })}`,
      );
    if (values.json) terminal.out(JSON.stringify(compared, null, 2));
    else terminal.out(described(compared).join('\n'));
    return lossesIn(compared) === 0 ? 0 : 1;
  },
};

function described(compared: MailComparison): string[] {
  const { lost, added, links, counted, pictures, stripped, bytes } = compared;
  return [
    ...(lossesIn(compared) === 0 ? ['No word, link or picture is lost.'] : []),
    ...lost.map((text) => `lost     ${text}`),
    ...links.map(({ text, address, now }) =>
      now === undefined
        ? `link     ${text}: ${address} is gone`
        : `link     ${text}: leads to ${now} instead of ${address}`,
    ),
    ...pictures.map((alt) => `picture  ${alt}`),
    ...stripped.map((name) => `html     without its ${name.replace('-', ' ')}`),
    ...added.map((text) => `added    ${text}`),
    ...(counted > 0
      ? [`${String(counted)} links lead through another site, which counts clicks.`]
      : []),
    `${(bytes / 1000).toFixed(1)} KB of HTML${bytes > gmailClipBytes ? ': Gmail cuts it off at 102 KB' : ''}.`,
  ];
}
