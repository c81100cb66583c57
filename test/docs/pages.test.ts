import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailToolProfiles } from '../../issue/export/mail-tools/allMailTools.ts';

const pages = ['.', 'docs', 'test/fixtures/paste']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** The anchors that GitHub gives a page's headings. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (path) => {
  const page = readFileSync(path, 'utf8');

  test('names files, headings and pictures that are there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test('has only commands that are scripts: Node 20, which may be on the PATH, runs no TypeScript', () => {
    expect([...page.matchAll(/\bnode \S+\.ts\b/g)].map(([command]) => command)).toEqual([]);
    const named = [...page.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the table of mail tools', () => {
  const forms = {
    document: 'HTML document',
    fragment: 'fragment',
    'rich-text': 'rich text',
    markdown: 'Markdown',
    text: 'plain text',
  } as const;
  const ways = {
    zip: 'in a ZIP',
    upload: 'uploaded one by one',
    'base-address': 'from an address of yours',
    paste: 'pasted in their places',
    cid: 'within the mail',
  } as const;
  const additions = {
    unsubscribe: 'unsubscribe link',
    imprint: 'imprint',
    'web-view': 'link to the web',
    preheader: 'preview text',
  } as const;

  test('says of each what its profile says', () => {
    const rows = Object.values(mailToolProfiles)
      .filter(({ name }) => name !== 'html')
      .map(({ title, name, takes, pictures, adds }) => [
        title,
        `\`${name}\``,
        takes.map((form) => forms[form]).join(', '),
        pictures.map((way) => ways[way]).join(', '),
        adds.map((added) => additions[added]).join(', '),
      ]);
    const page = readFileSync('docs/export.md', 'utf8');
    const table = page.slice(page.indexOf('## Mail tools'), page.indexOf('## Other targets'));
    const written = [...table.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
      row.split('|').map((cell) => cell.trim()),
    );
    expect(written.slice(2)).toEqual(rows);
  });
});
