// Commands write in any language.
import '../issue/language/allLanguages.ts';
import {
  NotDone,
  NotThere,
  WrongUse,
  type Command,
  type ExitCode,
  type Terminal,
} from './command.ts';

type Load = () => Promise<{ readonly command: Command }>;

/** Each command and its program, which is loaded on demand. */
const programs: Readonly<Record<string, [summary: string, load: Load]>> = {
  new: ['create the next issue', () => import('./commands/new.ts')],
  import: ['create an issue from a text', () => import('./commands/import.ts')],
  count: ['count words and minutes', () => import('./commands/count.ts')],
  check: ['find problems before sending', () => import('./commands/check.ts')],
  export: ['write an issue for a mail tool', () => import('./commands/export.ts')],
  upload: [
    "publish an issue's pictures on the newsletter's picture host",
    () => import('./commands/upload.ts'),
  ],
  draft: ['make a draft in a mail tool, never send', () => import('./commands/draft.ts')],
  compare: ['find what a mail has lost on its way', () => import('./commands/compare.ts')],
  chart: ['draw a table as a picture', () => import('./commands/chart.ts')],
  picture: ['make a picture ready, without its metadata', () => import('./commands/picture.ts')],
  credits: ['list whose the pictures are', () => import('./commands/credits.ts')],
  search: ['find what past issues say', () => import('./commands/search.ts')],
  serve: ['open the app in a browser', () => import('./commands/serve.ts')],
};
const commands = new Map(Object.entries(programs));

const help = `Usage: setzkasten COMMAND …

${[...commands].map(([name, [summary]]) => `  ${name.padEnd(7)} ${summary}`).join('\n')}

Run setzkasten COMMAND --help for more about a command.`;

/** Runs a command line without the program's name. Never rejects: errors are one sentence on standard error. */
export async function runCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help);
    return 0;
  }
  try {
    const [, load] = commands.get(name ?? '') ?? [];
    if (!load)
      throw new WrongUse(
        name === undefined ? 'A command is missing.' : `There is no command "${name}".`,
      );
    const { help: usage, run } = (await load()).command;
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
  const known = name !== undefined && commands.has(name) ? `${name} ` : '';
  return `${message} See setzkasten ${known}--help.`;
}
