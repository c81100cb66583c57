import { checkBoundaries } from './checkBoundaries.ts';
import { codeShares, hasTooMuchElectron } from './codeShares.ts';
import { floors } from './floors.ts';

const root = process.cwd();

const violations = await checkBoundaries(root);
for (const { rule, reason, from, to } of violations) {
  console.error(`${from} → ${to}\n    ${rule}: ${reason}`);
}

for (const folder of Object.keys(floors)) {
  const up = violations.filter(({ rule }) => rule === `floors-of-${folder}`).length;
  console.log(`${folder.padEnd(16)}${String(up).padStart(7)} arrows up`);
}

const shares = codeShares(root);
for (const { folder, lines, share } of shares) {
  console.log(
    `${folder.padEnd(16)}${String(lines).padStart(7)} lines ${(share * 100).toFixed(1).padStart(5)} %`,
  );
}

const tooMuchElectron = hasTooMuchElectron(shares);
if (tooMuchElectron)
  console.error('More than a tenth of the code lies in electron/: move it inward.');
if (violations.length > 0) console.error(`${String(violations.length)} forbidden imports.`);
if (violations.length > 0 || tooMuchElectron) process.exitCode = 1;
else console.log('Every import stays inside its boundaries.');
