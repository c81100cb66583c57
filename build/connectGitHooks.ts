import { execFileSync } from 'node:child_process';

/** Points git at `.githooks` if this folder is a work tree; otherwise does nothing, silently. */
export function connectGitHooks(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    git('rev-parse', '--is-inside-work-tree');
    git('config', 'core.hooksPath', '.githooks');
  } catch {
    // No git or no work tree (a tarball, a container layer): nothing to set up.
  }
}

connectGitHooks(process.cwd());
