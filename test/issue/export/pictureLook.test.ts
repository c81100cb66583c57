import { describe, expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { fileOf } from '../../../issue/text/pictureFile.ts';
import type { Picture } from '../../../issue/text/picture.ts';
import { smallIssue } from './support/smallIssue.ts';

const asset = `${'a1'.repeat(32)}.jpg`;
const darkAsset = `${'d4'.repeat(32)}.png`;
const plain: Picture = { asset, alt: 'Ein Kran', width: 1600, height: 800 };
const publication = newPublication({ language: 'de' });

function issueWith(picture: Picture) {
  return smallIssue(['Text'], { type: 'figure', picture, caption: [], credit: [] });
}

function exported(fields: Partial<Picture>, target: 'html' | 'web' | 'text' = 'html') {
  const issue = issueWith({ ...plain, ...fields });
  const { files, assets } = exportIssue(issue, publication, target);
  return { html: files[0]?.text ?? '', assets };
}

/** The tags of the pictures in an HTML text. */
function images(html: string): string[] {
  return Array.from(html.matchAll(/<(?:img|source)[^>]*>/g), ([tag]) => tag);
}

describe('width', () => {
  test.each([
    [{}, 'width="560" height="280"'],
    [{ span: 'half' }, 'width="280" height="140"'],
    [{ width: 200, height: 100 }, 'width="200" height="100"'],
    [{ width: 200, height: 100, span: 'column' }, 'width="560" height="280"'],
  ] as const)('in a mail, %o: %s', (fields, size) => {
    const [image = ''] = images(exported(fields).html);
    expect(image).toContain(size);
    expect(image).toContain(`max-width:${/\d+/.exec(size)?.[0] ?? ''}px`);
  });

  test('on the web, by a class', () => {
    expect(images(exported({ span: 'half' }, 'web').html)).toEqual([
      expect.stringContaining('class="half"'),
    ]);
  });
});

test('a decorative picture has an empty alt text, and none in plain text', () => {
  const fields = { isDecorative: true };
  expect(images(exported(fields).html)).toEqual([expect.stringContaining('alt=""')]);
  expect(exported(fields, 'text').html).not.toContain('Kran');
});

test('a cropped picture has its own file and size', () => {
  const crop = { x: 0.25, y: 0, width: 0.5, height: 0.5 };
  const { html, assets } = exported({ crop });
  const name = fileOf({ asset, crop });
  expect(assets).toEqual([name]);
  expect(images(html)).toEqual([expect.stringContaining(`src="images/${name}"`)]);
  expect(images(html)[0]).toContain('width="560" height="280"');
});

describe('dark', () => {
  const sheet = (html: string) => /<style>(:root[^<]*)<\/style>/.exec(html)?.[1] ?? '';

  test('a mail without such a picture has no rules for it', () => {
    expect(sheet(exported({}).html)).not.toContain('.w{');
  });

  test('a white frame, in a mail and on the web', () => {
    const { html } = exported({ dark: 'frame' });
    expect(images(html)).toEqual([expect.stringContaining('class="w"')]);
    expect(sheet(html)).toMatch(
      /@media screen and \(prefers-color-scheme:dark\)[^{]*\{\.w\{padding:8px!important;background:#fff!important/,
    );
    expect(sheet(html)).toContain('[data-ogsc] .w{');
    expect(exported({ dark: 'frame' }, 'web').html).toContain('<img class="frame"');
    expect(sheet(exported({}, 'web').html)).toContain('>img{filter:brightness(.88)}');
  });

  test('a version of its own, in a mail and on the web', () => {
    const dark = { asset: darkAsset, width: 800, height: 400 };
    const { html, assets } = exported({ dark });
    const [light = '', own = ''] = images(html);
    expect(assets).toEqual([asset, darkAsset]);
    expect(light).toContain('class="l"');
    expect(own).toContain(`class="d" src="images/${darkAsset}"`);
    expect(own).toContain('display:none;mso-hide:all');
    expect(html).toContain('<!--[if !mso]><!--><img class="d"');
    expect(sheet(html)).toContain('.l{display:none!important}.d{display:block!important}');
    const [source = '', image = ''] = images(exported({ dark }, 'web').html);
    expect(source).toContain(`media="(prefers-color-scheme: dark)" srcset="images/${darkAsset}"`);
    expect(image).toContain(asset);
  });

  test('a missing file of its own is left out', () => {
    const dark = { asset: darkAsset, width: 800, height: 400 };
    const issue = issueWith({ ...plain, dark });
    const missing = new Set([darkAsset]);
    const { files, assets } = exportIssue(issue, publication, 'html', {}, { missing });
    expect(assets).toEqual([asset]);
    expect(images(files[0]?.text ?? '')).toHaveLength(1);
  });
});
