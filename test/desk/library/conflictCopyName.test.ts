import { expect, test } from 'vitest';
import { copierOf } from '../../../desk/library/conflictCopyName.ts';

test.each([
  ["issue (Ada's conflicted copy 2025-08-25).json", 'dropbox'],
  ["issue (Ada's MacBook's conflicted copy 2025-08-25 (1)).json", 'dropbox'],
  ['issue (In Konflikt stehende Kopie von Ada 2025-08-25).json', 'dropbox'],
  ['issue (Adas in Konflikt stehende Kopie 2025-08-25).json', 'dropbox'],
  ['issue (Konfliktkopie von Ada 2025-08-25).json', 'dropbox'],
  ['issue (Copie en conflit de Ada 2025-08-25).json', 'dropbox'],
  ['issue (Case Conflict).json', 'dropbox'],
  ['issue (conflicted copy 2025-08-25 093612).json', 'nextcloud'],
  ['issue (Ada conflicted copy 2025-08-25 093612).json', 'nextcloud'],
  ['issue.sync-conflict-20250825-093612-ABCDEF7.json', 'syncthing'],
  ['issue.sync-conflict-20250825-093612.json', 'syncthing'],
  ['issue 2.json', 'icloud'],
  ['issue 12.json', 'icloud'],
  ['issue (1).json', 'google-drive'],
  ['issue-DESKTOP-4F2K1AB.json', 'onedrive'],
  ['issue-Adas-MacBook-Pro.json', 'onedrive'],
  ['issue-LAPTOP-2.json', 'onedrive'],
  ['issue.json', undefined],
  ['issue 1.json', undefined],
  ['issue (Entwurf).json', undefined],
  ['issue-old.json', undefined],
  ['issue-2.json', undefined],
  ['issue.json.bak', undefined],
  ['issue 2.json.tmp', undefined],
  ['an issue 2.json', undefined],
  ['issue', undefined],
])('of issue.json, %s is of %s', (name, program) => {
  expect(copierOf(name, 'issue.json')).toBe(program);
});

test.each([
  ['2025-08-25-kw35 2', 'icloud'],
  ["2025-08-25-kw35 (Ada's conflicted copy 2025-08-25)", 'dropbox'],
  ['2025-08-25-kw35-DESKTOP-4F2K1AB', 'onedrive'],
  ['2025-08-25-kw35 (1)', 'google-drive'],
  ['2025-08-25-kw35', undefined],
  // The second issue of that day, and one with a title: our own names.
  ['2025-08-25-kw35-2', undefined],
  ['2025-08-25-kw35-sommer', undefined],
  ['2025-08-25-kw36', undefined],
])('of an issue’s folder, %s is of %s', (name, program) => {
  expect(copierOf(name, '2025-08-25-kw35')).toBe(program);
});
