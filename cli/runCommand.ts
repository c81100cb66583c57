// Commands write in any language.
import '../issue/language/allLanguages.ts';
import {
  NotDone,
  NotThere,
  WrongUse,
  type Command,
  type ExitCode,
  type Terminal,
} from './terminal.ts';

/** Each command and its program, which is loaded on demand. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  new: {
    summary: 'create the next issue',
    load: async () => (await import('./commands/new.ts')).newIssue,
  },
  import: {
    summary: 'create an issue from a text',
    load: async () => (await import('./commands/import.ts')).importText,
  },
  count: {
    summary: 'count words and minutes',
    load: async () => (await import('./commands/count.ts')).count,
  },
  check: {
    summary: 'find problems before sending',
    load: async () => (await import('./commands/check.ts')).check,
  },
  export: {
    summary: 'write an issue for a mail tool',
    load: async () => (await import('./commands/export.ts')).exportFor,
  },
  upload: {
    summary: "publish an issue's pictures on the newsletter's picture host",
    load: async () => (await import('./commands/upload.ts')).upload,
  },
  draft: {
    summary: 'make a draft in a mail tool, never send',
    load: async () => (await import('./commands/draft.ts')).draft,
  },
  compare: {
    summary: 'find what a mail has lost on its way',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  chart: {
    summary: 'draw a table as a picture',
    load: async () => (await import('./commands/chart.ts')).chart,
  },
  picture: {
    summary: 'make a picture ready, without its metadata',
    load: async () => (await import('./commands/picture.ts')).picture,
  },
  credits: {
    summary: 'list whose the pictures are',
    load: async () => (await import('./commands/credits.ts')).credits,
  },
  search: {
    summary: 'find what past issues say',
    load: async () => (await import('./commands/search.ts')).search,
  },
  serve: {
    summary: 'open the app in a browser',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
};

const help = `Usage: setzkasten COMMAND …

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(7)} ${summary}`)
  .join('\n')}

Run setzkasten COMMAND --help for more about a command.`;

/** Runs a command line without the program's name. Never rejects: errors are one sentence on standard error. */
export async function runCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help);
    return 0;
  }
  try {
    const command =
      name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new WrongUse(
        name === undefined ? 'A command is missing.' : `There is no command "${name}".`,
      );
    const { help: usage, run } = await command.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(usage);
      return 0;
    }
    return await run(rest, terminal);
  } catch (error) {
    terminal.error(`setzkasten: ${sentence(error, name)}`);
    return error instanceof WrongUse || error instanceof NotThere ? 2 : 1;
  }
}

function sentence(error: unknown, name: string | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotDone || error instanceof NotThere) return message;
  if (!(error instanceof WrongUse)) return `This is a fault in Setzkasten: ${message}`;
  const known = name !== undefined && Object.hasOwn(commands, name) ? `${name} ` : '';
  return `${message} See setzkasten ${known}--help.`;
}
