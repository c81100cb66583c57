import { execFileSync } from 'node:child_process';

/** Points git at `.githooks` when this folder is a work tree; says nothing and fails nothing otherwise. */
export function connectGitHooks(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    git('rev-parse', '--is-inside-work-tree');
    git('config', 'core.hooksPath', '.githooks');
  } catch {
    // No git or no work tree (a tarball, a container layer): there is nothing to hook.
  }
}

connectGitHooks(process.cwd());
