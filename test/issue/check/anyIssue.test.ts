import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkIssue,
  findingText,
  fixText,
  applyFix,
  type Finding,
} from '../../../issue/check/checkIssue.ts';
import { exportTargets } from '../../../issue/export/exportTarget.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { anyIssue, anyPublication } from '../support/anyIssue.ts';
import { cases } from '../../support/thorough.ts';

const target = fc.constantFrom(...exportTargets);

function times(findings: readonly Finding[], { rule, blockId, values }: Finding): number {
  const name = JSON.stringify([rule, blockId, values]);
  return findings.filter(
    (other) => JSON.stringify([other.rule, other.blockId, other.values]) === name,
  ).length;
}

test('whatever stands in an issue, all that is found is said', () => {
  fc.assert(
    fc.property(anyIssue, anyPublication, target, (issue, publication, tool) => {
      for (const finding of checkIssue(issue, publication, tool)) {
        for (const language of ['de', 'en'])
          expect(findingText(finding, language)).toMatch(/^\S[^]*[.!]$/u);
      }
    }),
    { numRuns: cases(150) },
  );
});

test('a fix takes its finding away, changes one block, and leaves an issue that can be saved', () => {
  const used = new Set<string>();
  fc.assert(
    fc.property(anyIssue, anyPublication, target, (issue, publication, tool) => {
      const findings = checkIssue(issue, publication, tool);
      for (const finding of findings) {
        const after = applyFix(issue, finding, publication);
        if (!after) continue;
        used.add(finding.rule);
        expect(fixText(finding, 'de')).not.toBe('');
        const left = checkIssue(after, publication, tool);
        // A plain line, as a title, holds no merge tag: there it stays for the author.
        const least = finding.rule === 'typed-merge-tag' ? 0 : 1;
        expect([finding, times(findings, finding) - times(left, finding)]).toEqual([
          finding,
          expect.toSatisfy((gone: number) => gone >= least),
        ]);
        const changed = after.blocks.filter((block) => !issue.blocks.includes(block));
        expect(changed.length).toBeLessThanOrEqual(1);
        const read = parseIssue(serialiseIssue(after));
        expect(read.outcome === 'parsed' && read.problems).toEqual([]);
      }
    }),
    { numRuns: cases(150) },
  );
  expect(used.size).toBeGreaterThan(8);
});
