import { describe, expect, test } from 'vitest';
import {
  exportIssue,
  exportTargets,
  htmlWeight,
  isExportTarget,
  optionsOf,
  renderEmail,
  type ExportTarget,
} from '../../issue/exportIssue.ts';
import { isPlainWebAddress } from '../../issue/addresses/isPlainWebAddress.ts';
import { newPublication } from '../../issue/publication.ts';
import { english, german } from '../samples/sampleIssues.ts';
import { withoutColophon } from './support/colophon.ts';
import { everyAsset, everyBlockIssue } from './support/everyBlock.ts';
import { fileWords, issueWords, placesFor } from './export/support/words.ts';

const issues = [
  ['every block', everyBlockIssue, newPublication({ name: 'Mein Brief', author: 'Ada' })],
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
] as const;

describe.each(issues)('%s', (_name, issue, publication) => {
  test.each(exportTargets)('keeps every word, and no other, for %s', (target) => {
    const places = placesFor(issue, publication, target);
    const { files } = exportIssue(issue, publication, target);
    for (const { form, name, text } of files) {
      const words = issueWords(issue, publication, target, form);
      expect([name, ...fileWords(form, text, places)]).toEqual([name, ...words]);
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
    eml: ['index.html', 'issue.txt'],
    web: ['index.html'],
    rss: ['feed.xml'],
  });
});

describe('pictures', () => {
  const publication = newPublication();

  test('are asked for once each, within boxes too, and not at all for plain text', () => {
    expect(exportIssue(everyBlockIssue, publication, 'html').assets).toEqual([everyAsset]);
    expect(exportIssue(german.issue, german.publication, 'html').assets).toHaveLength(4);
    expect(exportIssue(german.issue, german.publication, 'text').assets).toEqual([]);
  });

  test('that are missing leave a line of text, their captions, and no picture', () => {
    const at = { missing: new Set([everyAsset]) };
    const holes = /\\?\[Bild fehlt: These five words never count\\?\]/g;
    for (const target of exportTargets) {
      const places = placesFor(everyBlockIssue, publication, target, at);
      const { files, assets } = exportIssue(everyBlockIssue, publication, target, {}, at);
      expect(assets).toEqual([]);
      for (const { form, name, text } of files) {
        expect([name, text]).toEqual([name, expect.stringMatching(holes)]);
        expect(withoutColophon(text)).not.toMatch(/a1\.png|!\[(?!endif|CDATA)/);
        const words = issueWords(everyBlockIssue, publication, target, form);
        expect(fileWords(form, text.replaceAll(holes, ''), places)).toEqual(words);
      }
    }
  });

  test('are looked for below the address where the author keeps them', () => {
    const options = { pictureBase: 'https://example.org/kw35/' };
    for (const target of exportTargets.filter((each) => optionsOf(each).includes('pictureBase'))) {
      for (const { form, text } of exportIssue(everyBlockIssue, publication, target, options)
        .files) {
        expect(text.includes(`https://example.org/kw35/${everyAsset}`)).toBe(form !== 'text');
        expect(text).not.toContain('images/');
      }
    }
  });

  test('that are published are shown from their own addresses, in pasted text too', () => {
    const address = 'https://pictures.example/ein-bild-0123456789abcdef.png';
    const addresses = new Map([[everyAsset, address]]);
    for (const target of exportTargets.filter((each) => optionsOf(each).includes('pictureBase'))) {
      const { files } = exportIssue(everyBlockIssue, publication, target, {}, { addresses });
      for (const { form, text } of files) {
        expect([form, text.includes(address)]).toEqual([form, form !== 'text']);
        expect(withoutColophon(text)).not.toContain(everyAsset);
        if (form === 'rich-text') expect(text).toContain(`<img src="${address}" alt="`);
      }
    }
  });

  test('have a base that is a web address', () => {
    expect(isPlainWebAddress('https://example.org/kw35')).toBe(true);
    expect(
      ['', 'kw35', 'javascript:x', 'mailto:a@b.de', 'https://a.de/?x'].some(isPlainWebAddress),
    ).toBe(false);
  });
});

test('each target offers the options of which it makes use', () => {
  const offered = (target: ExportTarget) => optionsOf(target).join(' ');
  expect(
    Object.fromEntries(exportTargets.map((target) => [target, offered(target)])),
  ).toMatchObject({
    html: 'zip sources pictureBase',
    mailchimp: 'zip sources pictureBase',
    beehiiv: 'sources pictureBase',
    substack: 'pictureBase',
    markdown: 'frontMatter pictureBase',
    text: 'sources',
    eml: 'sources',
    web: 'address',
    rss: 'pictureBase address',
  });
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
    expect(mail).toContain(`src="app://picture/${everyAsset}"`);
    expect(mail).not.toContain('images/');
  }
});

test('only the known names are targets', () => {
  expect(exportTargets.every(isExportTarget)).toBe(true);
  expect(['', 'HTML', 'pdf', 'constructor'].some(isExportTarget)).toBe(false);
});
