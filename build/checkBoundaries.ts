import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { appFolders, boundaryRules } from './boundaryRules.ts';

/** A forbidden import; for a cycle, `to` is the whole path. */
export interface BoundaryViolation {
  rule: string;
  reason: string;
  from: string;
  to: string;
}

/** Returns every import under `root` that breaks a rule in boundaryRules.ts, in a stable order. */
export async function checkBoundaries(root: string): Promise<BoundaryViolation[]> {
  const folders = [...appFolders, 'build', 'test'].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const { output } = await cruise(folders, {
    baseDir: root,
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/fixtures/' },
    validate: true,
    ruleSet: { forbidden: boundaryRules },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations
    .map((violation) => ({
      rule: violation.rule.name,
      reason: reasonOf(violation.rule.name),
      from: violation.from,
      to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
    }))
    .sort((a, b) => `${a.rule} ${a.from}`.localeCompare(`${b.rule} ${b.from}`));
}

function reasonOf(ruleName: string): string {
  return boundaryRules.find((rule) => rule.name === ruleName)?.comment ?? '';
}
