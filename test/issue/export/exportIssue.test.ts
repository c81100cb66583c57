import { describe, expect, test } from 'vitest';
import {
  exportIssue,
  exportTargets,
  htmlWeight,
  isExportTarget,
  renderEmail,
} from '../../../issue/export/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { fileWords, formOfFile, issueWords } from './support/words.ts';

const issues = [
  ['every block', everyBlockIssue, newPublication({ name: 'Mein Brief', author: 'Ada' })],
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
] as const;

describe.each(issues)('%s', (_name, issue, publication) => {
  test.each(exportTargets)('keeps every word, and no other, for %s', (target) => {
    const words = issueWords(issue, publication, target);
    for (const { name, text } of exportIssue(issue, publication, target).files) {
      const form = formOfFile[name];
      if (!form) throw new Error(name);
      expect([name, ...fileWords(form, text)]).toEqual([name, ...words]);
    }
  });

  test.each(exportTargets)('has the same bytes twice for %s', (target) => {
    const copy = structuredClone(issue);
    expect(exportIssue(copy, publication, target)).toEqual(exportIssue(issue, publication, target));
  });
});

test('each target gets the files that it takes', () => {
  const names = (target: (typeof exportTargets)[number]) =>
    exportIssue(everyBlockIssue, newPublication(), target).files.map(({ name }) => name);
  expect(Object.fromEntries(exportTargets.map((target) => [target, names(target)]))).toEqual({
    html: ['index.html', 'issue.txt'],
    beehiiv: ['fragment.html', 'richtext.html', 'issue.txt'],
    mailchimp: ['index.html', 'issue.txt'],
    brevo: ['index.html', 'issue.txt'],
    cleverreach: ['index.html', 'issue.txt'],
    kit: ['index.html', 'issue.txt'],
    buttondown: ['issue.md', 'index.html', 'issue.txt'],
    ghost: ['richtext.html', 'issue.md', 'fragment.html'],
    substack: ['richtext.html'],
    mailerlite: ['index.html', 'issue.txt'],
    listmonk: ['index.html', 'issue.md', 'issue.txt'],
    keila: ['index.html', 'issue.md', 'issue.txt'],
    markdown: ['issue.md'],
    text: ['issue.txt'],
  });
});

test('each picture is asked for once, within boxes too', () => {
  expect(exportIssue(everyBlockIssue, newPublication(), 'html').assets).toEqual(['a1.png']);
  expect(exportIssue(german.issue, german.publication, 'html').assets).toHaveLength(4);
});

test('the weight is the bytes of the best file', () => {
  const { files } = exportIssue(german.issue, german.publication, 'beehiiv');
  expect(htmlWeight(german.issue, german.publication, 'beehiiv')).toBe(
    new TextEncoder().encode(files[0]?.text).length,
  );
});

test('a preview is a document for every target, with pictures from where the caller says', () => {
  for (const target of exportTargets) {
    const mail = renderEmail(everyBlockIssue, newPublication(), target, {
      pictureAddress: (asset) => `app://picture/${asset}`,
    });
    expect(mail).toMatch(/^<!DOCTYPE html>/);
    expect(mail).toContain('src="app://picture/a1.png"');
    expect(mail).not.toContain('images/');
  }
});

test('only the known names are targets', () => {
  expect(exportTargets.every(isExportTarget)).toBe(true);
  expect(['', 'HTML', 'eml', 'constructor'].some(isExportTarget)).toBe(false);
});
