import { addressesOf } from '../../desk/hosting/uploadIssue.ts';
import { makeDraft, testDraftTool, type DraftDoubt } from '../../desk/drafts/makeDraft.ts';
import { noteDraft } from '../../desk/drafts/noteDraft.ts';
import { planDraft, type PlannedRequest } from '../../desk/drafts/planDraft.ts';
import {
  usableDraftTool,
  type DraftField,
  type UsableDraftTool,
} from '../../desk/drafts/usableDraftTool.ts';
import { mailToolProfiles } from '../../issue/export/mail-tools/allMailTools.ts';
import {
  draftNeeds,
  draftTools,
  isDraftTool,
  type DraftToolName,
} from '../../issue/export/mail-tools/draftNeeds.ts';
import type { DraftTool } from '../../issue/publication.ts';
import { hostSentence } from '../hostSentence.ts';
import { openIssueAt, type IssueAt } from '../openIssueAt.ts';
import { sayMissing } from '../named.ts';
import { publishPictures } from '../publishPictures.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { readKey } from '../readKey.ts';
import { stoppable } from '../stoppable.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { NotDone, NotThere, WrongUse, type Command, type Terminal } from '../command.ts';

/** The environment variable with the mail tool's key. */
const keyVariable = 'SETZKASTEN_DRAFT_KEY';

const help = `Usage: setzkasten draft ISSUE --for TOOL [--key-file FILE] [--site URL] [--list ID] [--sender WHO]
                        [--template ID] [--overwrite | --new] [--dry-run] [--json]

Makes a draft of an issue in a mail tool (docs/drafts.md), or updates the one it made before, and prints its link. Never
sends or schedules anything. If the draft was changed there, or is no draft any more, nothing is written and the exit
code is 1.

  --for TOOL       ${draftTools.slice(0, 5).join(', ')},
                   ${draftTools.slice(5).join(', ')}
  --key-file FILE  contains the tool's API key; else the environment's ${keyVariable}
  --site URL       the address of a tool that you host: ${draftTools.filter((tool) => draftNeeds[tool].hasSite).join(', ')}; ignored for others
  --list ID, --sender WHO, --template ID
                   for tools that need them; else as set in the app. Without a list, those of the tool are named
  --overwrite      write over what was changed in the draft
  --new            leave an earlier draft as it is, and make another
  --dry-run        print the requests, without the network and without the key; what the tool would be asked is marked
  --json           print the outcome, or the requests, as JSON`;

const options = {
  for: text,
  'key-file': text,
  site: text,
  list: text,
  sender: text,
  template: text,
  overwrite: flag,
  new: flag,
  'dry-run': flag,
  json: flag,
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

/** Makes a draft in a mail tool. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(args, options, 'ISSUE');
    const name = required(values.for, '--for TOOL');
    if (!isDraftTool(name))
      throw new WrongUse(`No drafts can be made in "${name}", only in ${draftTools.join(', ')}.`);
    if (values.overwrite && values.new)
      throw new WrongUse('--overwrite and --new exclude each other.');
    const issue = await openIssueAt(operand, terminal);
    const settings = settingsFor(name, issue.publication.draftTool, values);
    const tool = await complete(settings, values, terminal);
    if (values['dry-run']) return plan(issue, tool, values, terminal);
    const key = await keyOf(tool.name, values, terminal);
    const { needs } = tool;
    const published =
      needs.takesPictures || !issue.publication.pictureHost
        ? []
        : (await publishPictures(issue, name, {}, undefined, terminal)).pictures;
    const made = await stoppable('Stopped. What was made there stays.', (signal) =>
      makeDraft(issue, tool, key, {
        signal,
        order: values.new ? 'new' : values.overwrite ? 'overwrite' : 'update',
        addresses: addressesOf(published),
        onProgress: (share) => terminal.progress?.(`Draft … ${String(Math.floor(share * 100))} %`),
      }),
    );
    terminal.progress?.('');
    if ('draft' in made && made.draft && made.outcome !== 'asks') {
      const noted = await noteDraft(issue.library, issue.id, made.draft);
      if (noted.outcome !== 'done')
        terminal.error(
          `setzkasten: The issue could not record where its draft lies${'why' in noted ? `: ${sentenceOf(noted.why)}` : '.'}`,
        );
    }
    const { title } = mailToolProfiles[name];
    switch (made.outcome) {
      case 'made':
        terminal.out(
          values.json
            ? JSON.stringify(made)
            : `${made.isNew ? 'created' : 'updated'}  ${made.draft.link}`,
        );
        sayMissing(made.missingPictures, terminal);
        return made.missingPictures.length === 0 ? 0 : 1;
      case 'asks':
        throw new NotDone(`${doubts[made.because](title)} ${made.draft.link}`.trim());
      case 'pictures-needed':
        throw new NotThere(picturesNeeded(title, made.count));
      case 'failed':
        throw new NotDone(`${title}: ${hostSentence(made.failure)}`);
    }
  },
};

const doubts: Readonly<Record<DraftDoubt, (tool: string) => string>> = {
  changed: (tool) => `The draft was changed in ${tool}: --overwrite or --new.`,
  gone: (tool) => `The earlier draft is no longer in ${tool}: --new makes another.`,
  scheduled: (tool) =>
    `It is scheduled in ${tool}, and was left as it is: --new makes another draft.`,
  sent: (tool) => `It was sent from ${tool}: --new makes another draft.`,
};

function settingsFor(tool: DraftToolName, own: DraftTool | undefined, values: Values): DraftTool {
  const before = own?.tool === tool ? own : { site: '', settings: {} };
  const given = { list: values.list, sender: values.sender, template: values.template };
  const typed = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    tool,
    site: values.site ?? before.site,
    settings: { ...before.settings, ...Object.fromEntries(typed) },
  };
}

/** Returns the tool if its settings are complete; otherwise throws NotThere, with what the tool has to choose from. */
async function complete(
  settings: DraftTool,
  values: Values,
  terminal: Terminal,
): Promise<UsableDraftTool> {
  const found = usableDraftTool(settings);
  if ('tool' in found) return found.tool;
  const { unusable } = found;
  const partly = usableDraftTool(settings, { isNew: true });
  if ('tool' in partly && !values['dry-run'] && hasKey(values)) {
    const tested = await testDraftTool(
      partly.tool,
      await keyOf(partly.tool.name, values, terminal),
    );
    if (tested.outcome === 'failed') throw new NotDone(hostSentence(tested.failure));
    for (const [name, choices] of Object.entries(tested.choices)) {
      if (!unusable.includes(name as DraftField)) continue;
      for (const choice of choices) terminal.error(`--${name} ${choice.id}  ${choice.name}`);
    }
  }
  throw new NotThere(whyUnusable(settings, unusable));
}

/** Names what is missing, and what was given but is of another form. */
function whyUnusable(tool: DraftTool, unusable: readonly DraftField[]): string {
  const { title } = mailToolProfiles[nameOf(tool)];
  const valueOf = (field: DraftField) =>
    (field === 'site' ? tool.site : (tool.settings[field] ?? '')).trim();
  const missing = unusable.filter((field) => valueOf(field) === '');
  const wrong = unusable.filter((field) => valueOf(field) !== '');
  const needs = `${title} needs ${missing.map((field) => `--${field}`).join(', ')}.`;
  const refused = wrong.map((field) => {
    const hint = field === 'site' ? ' It takes an address such as https://news.example.' : '';
    // An address may hold a password.
    const shown = valueOf(field).includes('@') ? '' : ` "${valueOf(field)}"`;
    return `${title} cannot use --${field}${shown}.${hint}`;
  });
  return [...refused, ...(missing.length > 0 ? [needs] : [])].join(' ');
}

function nameOf({ tool }: DraftTool): DraftToolName {
  return isDraftTool(tool) ? tool : 'ghost';
}

function hasKey(values: Values): boolean {
  return values['key-file'] !== undefined || Boolean(process.env[keyVariable]);
}

async function keyOf(tool: DraftToolName, values: Values, terminal: Terminal): Promise<string> {
  return (
    await readKey(values['key-file'], keyVariable, mailToolProfiles[tool].title, terminal)
  ).trim();
}

const purposes: Readonly<Record<PlannedRequest['purpose'], string>> = {
  login: 'log in',
  look: 'ask first: is it as it was written?',
  ask: 'ask first: what the draft needs to know',
  picture: 'upload a picture',
  write: 'write the draft',
  read: 'read it back',
};

async function plan(
  issue: IssueAt,
  tool: UsableDraftTool,
  values: Values,
  terminal: Terminal,
): Promise<0 | 1> {
  const { requests, missingPictures, toPublish } = await planDraft(issue, tool, values.new);
  if (values.json) terminal.out(JSON.stringify(requests));
  else
    for (const { purpose, method, address, json, form, file } of requests) {
      terminal.out(`# ${purposes[purpose]}\n${method} ${address}`);
      if (file) terminal.out(`${file.name} (${String(file.bytes)} bytes)`);
      if (form) terminal.out(new URLSearchParams(form).toString());
      if (json) terminal.out(JSON.stringify(json, shortened, 2));
    }
  sayMissing(missingPictures, terminal);
  if (toPublish > 0 && !issue.publication.pictureHost)
    throw new NotThere(picturesNeeded(mailToolProfiles[tool.name].title, toPublish));
  return missingPictures.length === 0 ? 0 : 1;
}

function picturesNeeded(title: string, count: number): string {
  return `${title} takes no pictures: ${String(count)} must be on the web. Set up a picture host in the app (docs/picture-host.md).`;
}

/** A picture in base64 says nothing to a reader. */
function shortened(name: string, value: unknown): unknown {
  return name === 'file_data' ? '(the file in base64)' : value;
}
