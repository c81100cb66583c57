import { runCommand } from '../../cli/runCommand.ts';

/** Runs a command line in this process; what it printed, line by line, and its exit code. */
export async function runCli(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  const code = await runCommand(args, {
    out: (text) => void out.push(text),
    error: (text) => void errors.push(text),
    progress: (text) => void progress.push(text),
    browserProgram: '',
  });
  return { code, out: out.join('\n'), errors, progress };
}
