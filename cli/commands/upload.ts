import { hostedName } from '../../desk/assets/describedName.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { picturesFor, usesHostedPictures } from '../../desk/hosting/uploadIssue.ts';
import { publishedNames } from '../../desk/hosting/uploadLedger.ts';
import { publicAddress } from '../../desk/hosting/usableHost.ts';
import type { ExportTarget } from '../../issue/exportIssue.ts';
import { sayMissing } from '../named.ts';
import { openIssueAt, type IssueAt } from '../openIssueAt.ts';
import { pictureHostOf } from '../pictureHostOf.ts';
import { publishPictures } from '../publishPictures.ts';
import { flag, text, readArguments } from '../readArguments.ts';
import { pictureKeyVariable } from '../readKey.ts';
import { targetOption } from '../targetOption.ts';
import { table } from '../table.ts';
import { WrongUse, type Command, type Terminal } from '../command.ts';

const help = `Usage: setzkasten upload ISSUE [--for TARGET] [--key-file FILE] [--dry-run] [--json]

Uploads the pictures that an issue shows to the newsletter's picture host (docs/picture-host.md), and prints each one's
web address. A picture that is there already is not sent again, and nothing there is replaced or deleted. A picture that
cannot be uploaded is named on standard error; the others go on, and the exit code is 1.

  --for TARGET     the mail tool whose pictures are meant; else the newsletter's own
  --key-file FILE  contains the host's password, secret key or private key; else the environment's ${pictureKeyVariable}
  --dry-run        print what would be uploaded, and where to, without the network
  --json           print [{"asset", "alt", "outcome", "address" or "failure"}]

setzkasten export --upload does the same, and writes files that refer to these addresses.`;

/** Publishes an issue's pictures. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(
      args,
      { for: text, 'key-file': text, 'dry-run': flag, json: flag },
      'ISSUE',
    );
    const issue = await openIssueAt(operand, terminal);
    const target = targetOf(values.for ?? issue.publication.mailTool);
    if (values['dry-run']) return plan(issue, target, values.json, terminal);
    const done = await publishPictures(issue, target, {}, values['key-file'], terminal);
    const { pictures, missingPictures } = done;
    if (values.json) terminal.out(JSON.stringify(pictures));
    else {
      const rows = pictures.flatMap((each) =>
        each.outcome === 'failed' ? [] : [[each.outcome, each.address]],
      );
      if (rows.length > 0) terminal.out(table(rows, []));
    }
    sayMissing(missingPictures, terminal, '');
    const isWhole = pictures.every(({ outcome }) => outcome !== 'failed');
    return isWhole && missingPictures.length === 0 ? 0 : 1;
  },
};

function targetOf(name: string): ExportTarget {
  const target = targetOption(name);
  if (!usesHostedPictures(target))
    throw new WrongUse(`An export for ${name} refers to no pictures on the web.`);
  return target;
}

/** Prints what an upload would do, as far as that is known without asking the host. */
async function plan(
  issue: IssueAt,
  target: ExportTarget,
  asJson: boolean,
  terminal: Terminal,
): Promise<0 | 1> {
  const host = pictureHostOf(issue.publication);
  const { pictures, missingPictures } = await picturesFor(issue, target);
  const known = await publishedNames(issue.library, host.base);
  const planned = pictures.map(({ asset, alt, bytes, ending }) => {
    const hash = contentHash(bytes);
    const name = known.get(hash) ?? hostedName(alt, hash, ending);
    return { asset, alt, bytes: bytes.length, address: publicAddress(host, name) };
  });
  if (asJson) terminal.out(JSON.stringify(planned));
  else if (planned.length > 0)
    terminal.out(
      table(
        planned.map(({ bytes, address }) => [String(bytes), address]),
        [0],
      ),
    );
  sayMissing(missingPictures, terminal, '');
  return missingPictures.length === 0 ? 0 : 1;
}
