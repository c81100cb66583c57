import { runCommand } from '../../cli/runCommand.ts';

/** Runs a command line in this process; what it printed, line by line, and its exit code. */
export function runCli(...args: string[]) {
  return run(args, {});
}

/** The same, and what a terminal shows meanwhile. */
export async function runCliOnTerminal(...args: string[]) {
  const progress: string[] = [];
  return { ...(await run(args, { progress: (text) => void progress.push(text) })), progress };
}

async function run(args: string[], shown: { readonly progress?: (text: string) => void }) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    ...shown,
    browserProgram: '',
  });
  return { code, out: out.join('\n'), errors };
}
