import { resolve } from 'node:path';
import { writeExport } from '../../desk/export/writeExport.ts';
import { exportTargets, optionsOf, type ExportTarget } from '../../issue/exportIssue.ts';
import { exportLosses } from '../../issue/check/exportLosses.ts';
import { placeInIssue } from '../../issue/check/placeInIssue.ts';
import { wrapText } from '../../issue/export/wrapText.ts';
import type { ExportOptions } from '../../issue/export/exportOptions.ts';
import { isPlainWebAddress } from '../../issue/addresses/isPlainWebAddress.ts';
import { sayMissing } from '../named.ts';
import { openIssueAt, type IssueAt } from '../openIssueAt.ts';
import { outFolder } from '../outFolder.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { pictureKeyVariable } from '../readKey.ts';
import { targetOption } from '../targetOption.ts';
import { table } from '../table.ts';
import { NotDone, WrongUse, type Command, type Terminal } from '../command.ts';
import { sentenceOf } from '../sentenceOf.ts';

const help = `Usage: setzkasten export ISSUE --for TARGET [--out DIR] [--zip] [--sources inline|footnotes]
                         [--front-matter] [--pictures URL] [--address URL] [--upload [--key-file FILE]] [--json]

Writes an issue for a mail tool, with its pictures, and prints paths and sizes in bytes. ISSUE is an issue's folder or
its issue.json. A picture that is missing or cannot be read is named on standard error and replaced by a line of text;
the rest is written, and the exit code is 1. The same goes for a block that cannot be read, which is left out, and a
chart that cannot be drawn, whose data are written. Sentences with a merge tag that the mail tool lacks are left out,
and standard error says so.

  --for TARGET      one of ${wrapText(exportTargets.join(', '), 112, ' '.repeat(27), ' '.repeat(20)).trim()}
  --out DIR         the output folder; default: export/TARGET in the issue's folder
  --zip             the HTML document and its pictures in one ZIP, as Mailchimp imports it
  --sources WHERE   addresses in plain text: inline after their words (default), or as footnotes
  --front-matter    title, date and other fields as YAML before the Markdown
  --pictures URL    the web folder of the pictures, to which the files refer
  --upload          upload the pictures to the newsletter's picture host, as setzkasten upload does, and refer to them
                    there; one that cannot be uploaded is beside the files, as without --upload
  --key-file FILE   contains the host's password or key; else the environment's ${pictureKeyVariable}
  --address URL     the issue's web address, for the link of a web page or an RSS item
  --json            print {"folder", "files": [{"name", "bytes"}], "missingPictures": [{"asset", "alt"}]}`;

const options = {
  for: text,
  out: text,
  zip: { type: 'boolean' },
  sources: text,
  'front-matter': { type: 'boolean' },
  pictures: text,
  address: text,
  upload: flag,
  'key-file': text,
  json: flag,
} as const;

/** Writes an issue for a mail tool. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, options, 'ISSUE');
    const target = targetOption(required(values.for, '--for TARGET'));
    const chosen = optionsFrom(values, target);
    if (values.upload && !optionsOf(target).includes('pictureBase'))
      throw new WrongUse(`--upload is for ${targetsWith('pictureBase')}, not for ${target}.`);
    const into = values.out === undefined ? undefined : await outFolder(values.out);
    const issue = await openIssueAt(operand, terminal);
    const published = values.upload
      ? await publish(issue, target, chosen, values['key-file'], terminal)
      : undefined;
    const order = {
      target,
      options: chosen,
      ...(into !== undefined && { into }),
      ...(published && { addresses: published.addresses }),
    };
    const written = await writeExport(issue, order);
    if (written.outcome !== 'exported') throw new NotDone(sentenceOf(written.why));
    const { folder, files, missingPictures } = written;
    if (values.json) terminal.out(JSON.stringify({ folder, files, missingPictures }));
    else
      terminal.out(
        table(
          files.map(({ name, bytes }) => [resolve(folder, name), String(bytes)]),
          [1],
        ),
      );
    sayMissing(missingPictures, terminal);
    const { publication } = issue;
    const lost = exportLosses(issue.issue, publication, target);
    const sentences = lost.map(({ rule, blockId, text }) => {
      const { position = '' } = placeInIssue(issue.issue, blockId) ?? {};
      const place = rule === 'unknown-merge-tag' ? '' : `Block ${position}: `;
      return place + text;
    });
    for (const sentence of new Set(sentences)) terminal.error(`setzkasten: ${sentence}`);
    const isWhole = lost.every(({ rule }) => rule === 'unknown-merge-tag');
    const isPublished = published?.isWhole ?? true;
    return missingPictures.length === 0 && isWhole && isPublished ? 0 : 1;
  },
};

/** Publishes the pictures and returns their addresses; loaded on demand, as the picture hosts take time to load. */
async function publish(
  issue: IssueAt,
  target: ExportTarget,
  chosen: ExportOptions,
  keyFile: string | undefined,
  terminal: Terminal,
) {
  const { publishPictures } = await import('../publishPictures.ts');
  const { addressesOf } = await import('../../desk/hosting/uploadIssue.ts');
  const { pictures } = await publishPictures(issue, target, chosen, keyFile, terminal);
  return {
    addresses: addressesOf(pictures),
    isWhole: pictures.every(({ outcome }) => outcome !== 'failed'),
  };
}

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** Options by the flag that sets them. */
const flags = {
  zip: '--zip',
  frontMatter: '--front-matter',
  sources: '--sources',
  pictureBase: '--pictures',
  address: '--address',
} as const satisfies Record<keyof ExportOptions, string>;

function optionsFrom(values: Values, target: ExportTarget): ExportOptions {
  const asked = {
    zip: values.zip,
    frontMatter: values['front-matter'],
    sources: sourcesFrom(values.sources),
    pictureBase: webAddress(values.pictures, '--pictures'),
    address: webAddress(values.address, '--address'),
  };
  for (const [name, flag] of Object.entries(flags)) {
    const option = name as keyof ExportOptions;
    if (asked[option] !== undefined && !optionsOf(target).includes(option)) {
      throw new WrongUse(`${flag} is for ${targetsWith(option)}, not for ${target}.`);
    }
  }
  return asked;
}

function sourcesFrom(asked: string | undefined): ExportOptions['sources'] {
  if (asked === undefined || asked === 'inline' || asked === 'footnotes') return asked;
  throw new WrongUse(`--sources takes inline or footnotes, not "${asked}".`);
}

function webAddress(asked: string | undefined, flag: string): string | undefined {
  if (asked === undefined || isPlainWebAddress(asked)) return asked;
  throw new WrongUse(`${flag} takes an address such as https://example.org/kw35, not "${asked}".`);
}

function targetsWith(option: keyof ExportOptions): string {
  return exportTargets.filter((target) => optionsOf(target).includes(option)).join(', ');
}
