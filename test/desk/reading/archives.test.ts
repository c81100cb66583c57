import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { OpenedIssue } from '../../../desk/reading/archives/archive.ts';
import type { ArchiveFile } from '../../../desk/reading/archives/archiveFile.ts';
import { openArchive } from '../../../desk/reading/archives/openArchive.ts';

function fileOf(path: string, text: string): ArchiveFile {
  return { path, read: () => Promise.resolve(strToU8(text)) };
}

async function textOf(issue: OpenedIssue | undefined): Promise<string> {
  const source = await issue?.read();
  return source && 'text' in source ? source.text : JSON.stringify(source);
}

test.each(['notes/page.html', 'campaigns_content/page.html'])(
  'of many files, one is read at a time: %s',
  async (path) => {
    let reading = 0;
    let most = 0;
    const files = Array.from({ length: 100 }, (_, index) => ({
      path: path.replace('page', `page ${String(100 + index)}`),
      read: async () => {
        reading += 1;
        most = Math.max(most, reading);
        await new Promise((resolve) => setImmediate(resolve));
        reading -= 1;
        return strToU8(`<p>Seite ${String(index)}</p>`);
      },
    }));
    const { issues } = await openArchive(files);
    expect(issues.map(({ label }) => label.replace('notes/', ''))).toEqual(
      files.map((_, index) => `page ${String(100 + index)}.html`),
    );
    expect(most).toBe(1);
  },
);

test('an OpenDocument text in one file is an issue', async () => {
  const document = `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>Der Hafen</text:p></office:text></office:body></office:document>`;
  const { issues } = await openArchive([
    fileOf('notes/a.fodt', document),
    fileOf('notes/b.fodt', document.replace('Hafen', 'Kai')),
  ]);
  expect(await Promise.all(issues.map(textOf))).toEqual([
    expect.stringContaining('Der Hafen'),
    expect.stringContaining('Der Kai'),
  ]);
});

/** Returns the text of a post of Ghost with that mobiledoc, and with the page that Ghost made of it. */
async function ghostText(mobiledoc: object): Promise<string> {
  const post = {
    id: 'p1',
    title: 'Der Kai',
    mobiledoc: JSON.stringify({ atoms: [], cards: [], markups: [], sections: [], ...mobiledoc }),
    html: '<p>Von Ghost</p>',
  };
  const { issues } = await openArchive([
    fileOf('ghost.json', JSON.stringify({ db: [{ data: { posts: [post] } }] })),
  ]);
  return textOf(issues[0]);
}

test.each([
  [['rel', 'nofollow'], '<a>'],
  [[], '<a>'],
  [['target', 'href', 'rel', 'nofollow'], '<a>'],
  [['rel', 'nofollow', 'href', 'https://example.org'], '<a href="https://example.org">'],
])('a link of mobiledoc leads where its attributes say: %j', async (attributes, start) => {
  const text = await ghostText({
    markups: [['a', attributes]],
    sections: [[1, 'p', [[0, [0], 1, 'Kai']]]],
  });
  expect(text).toBe(`<p>${start}Kai</a></p>`);
});

test.each([[{}], [{ markdown: '' }], [{ markdown: null }]])(
  'a card of Markdown without a text is passed over: %j',
  async (card) => {
    expect(await ghostText({ cards: [['markdown', card]], sections: [[10, 0]] })).toBe(
      '<p>Von Ghost</p>',
    );
  },
);
