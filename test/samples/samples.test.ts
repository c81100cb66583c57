import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../desk/files/contentHash.ts';
import { makeReady } from '../../desk/imaging/makeReady.ts';
import { folderName } from '../../desk/library/folderName.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { firstBlock } from '../../issue/issue.ts';
import { markNames, mergeTagNames, mergeTagOfLink, tokenNames } from '../../issue/text/inline.ts';
import type { Picture } from '../../issue/text/picture.ts';
import { english, german } from './sampleIssues.ts';
import { publicationText } from '../issue/support/publicationText.ts';

const both = [german, english];

/** Every object within the value that has the field, the outer ones first. */
function objectsWith<T>(value: unknown, field: string): T[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((item) => objectsWith<T>(item, field));
  return field in value ? [value as T, ...inner] : inner;
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

describe.each([
  ['German', german, 'de'],
  ['English', english, 'en'],
] as const)('the %s sample', (_name, { folder, issue, publication, ...texts }, language) => {
  test('is written the way the program writes it', () => {
    expect(serialiseIssue(issue)).toBe(texts.issueText);
    expect(publicationText(publication)).toBe(texts.publicationText);
    expect(publication.language).toBe(language);
    expect(folder.split('/').at(-2)).toBe(folderName(issue, language));
  });

  test('has an id of its own for every block', () => {
    const ids = [issue.id, ...objectsWith<{ id: string }>(issue.blocks, 'id').map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{8}$/);
  });

  test('names each of its pictures by content, with its true size and an alt text', async () => {
    const pictures = objectsWith<Picture>(issue.blocks, 'asset').filter(({ asset }) => asset);
    expect(sorted(pictures.map(({ asset }) => asset))).toEqual(
      readdirSync(`${folder}assets`).sort(),
    );
    for (const { asset, alt, width, height } of pictures) {
      const bytes = readFileSync(`${folder}assets/${asset}`);
      const kind = asset.split('.')[1];
      const ready = await makeReady(bytes);
      expect(ready).toMatchObject({ kind, width, height });
      expect(ready.outcome === 'ready' && ready.bytes === bytes).toBe(true);
      expect(`${contentHash(bytes)}.${String(kind)}`).toBe(asset);
      expect(bytes.length).toBeLessThanOrEqual(120 * 1024);
      expect(alt.length).toBeGreaterThan(40);
    }
  });
});

test('the German sample has the length and the shape of a real issue', () => {
  const { words, minutes, pictures } = countIssue(german.issue, german.publication);
  expect({ words, minutes, pictures }).toEqual({ words: 1305, minutes: 5, pictures: 4 });
  const essay = firstBlock(german.issue, 'lead-essay');
  expect(essay?.body.filter(({ type }) => type === 'paragraph')).toHaveLength(8);
  const news = firstBlock(german.issue, 'news-section');
  expect(news?.items.map(({ sources }) => sources.length)).toEqual([3, 2, 2, 1, 1]);
  const days = firstBlock(german.issue, 'earnings')?.days ?? [];
  expect(days.map(({ date, companies }) => [date, companies.length])).toEqual([
    ['2026-11-16', 2],
    ['2026-11-17', 4],
    ['2026-11-18', 4],
    ['2026-11-19', 4],
    ['2026-11-20', 2],
  ]);
});

test('the English sample has the length that its publication aims at', () => {
  const { words, minutes, pictures } = countIssue(english.issue, english.publication);
  expect({ words, minutes, pictures }).toEqual({ words: 697, minutes: 3, pictures: 1 });
  expect(english.publication.targetWords).toEqual({ least: 600, most: 800 });
});

test('the samples use every mark, token and merge tag together', () => {
  const blocks = both.flatMap(({ issue }) => issue.blocks);
  const links = objectsWith<{ link: string }>(blocks, 'link').map(({ link }) => link);
  const used = {
    marks: objectsWith<{ marks: string[] }>(blocks, 'marks').flatMap(({ marks }) => marks),
    tokens: objectsWith<{ token: string }>(blocks, 'token').map(({ token }) => token),
    tags: [
      ...objectsWith<{ tag: string }>(blocks, 'tag').map(({ tag }) => tag),
      ...links.flatMap((link) => mergeTagOfLink(link) ?? []),
    ],
  };
  expect(sorted(used.marks)).toEqual(sorted(markNames));
  expect(sorted(used.tokens)).toEqual(sorted(tokenNames));
  // Nobody has confirmed how beehiiv writes the number of referrals, and a sample shows nothing doubtful.
  const sure = mergeTagNames.filter((name) => name !== 'referral-count');
  expect(sorted(used.tags)).toEqual(sorted(sure));
});
