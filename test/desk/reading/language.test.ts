import { describe, expect, test } from 'vitest';
import { composeMail } from '../../../desk/export/composeMail.ts';
import { importArchived } from '../../../desk/reading/archives/importArchived.ts';
import { openArchive } from '../../../desk/reading/archives/openArchive.ts';
import { sourceToImport } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../../desk/reading/readSource.ts';
import { exportIssue, exportTargets } from '../../../issue/exportIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { canonicalIssue } from '../../../issue/round-trip/canonicalIssue.ts';
import { english } from '../../samples/sampleIssues.ts';

const german = newPublication({ name: 'Brief', language: 'de' });
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(
  bytes: Uint8Array,
  publication: Publication,
  name = '',
  language?: string,
): Promise<Issue> {
  const source = await readSource(bytes);
  if ('unreadable' in source) throw new Error(source.unreadable);
  const options = { publication, format: formatOf(name), language };
  const imported = await sourceToImport(source, options)(() => Promise.resolve(undefined));
  if (!imported) throw new Error('Nothing was read.');
  return imported.issue;
}

describe('every export of an English issue of a German newsletter is imported in English', () => {
  const issue = { ...english.issue, language: 'en' };

  test.each(exportTargets)('%s', async (target) => {
    const { files, packaging } = exportIssue(issue, german, target);
    for (const { name, text } of files) {
      const again = await read(bytesOf(text), german, name);
      expect([name, again.language]).toEqual([name, 'en']);
    }
    if (packaging.as !== 'mail') return;
    const [html = '', text = ''] = files.map((file) => file.text);
    const mail = await composeMail({ ...packaging, html, text }, new Map());
    const again = await read(mail, german);
    expect(again.language).toBe('en');
    expect(canonicalIssue(again)).toEqual(canonicalIssue(issue));
  });

  test.each(['html', 'beehiiv', 'markdown', 'rss', 'eml'] as const)(
    'the region too: %s',
    async (target) => {
      const own = { ...english.issue, language: 'en-GB' };
      const [first] = exportIssue(own, german, target).files;
      const bytes = bytesOf(first?.text ?? '');
      expect((await read(bytes, german)).language).toBe('en-GB');
      expect((await read(bytes, newPublication({ language: 'en' }))).language).toBe('en-GB');
      expect(await read(bytes, newPublication({ language: 'en-GB' }))).not.toHaveProperty(
        'language',
      );
    },
  );

  test('and front matter', async () => {
    const { files } = exportIssue(issue, german, 'markdown', { frontMatter: true });
    expect((await read(bytesOf(files[0]?.text ?? ''), german)).language).toBe('en');
  });

  test('and its file, even one without a language', async () => {
    for (const one of [issue, { ...issue, language: undefined }]) {
      const again = await read(bytesOf(serialiseIssue(one)), german);
      expect(again).toMatchObject({ language: 'en', blocks: issue.blocks });
      expect(await read(bytesOf(serialiseIssue(english.issue)), english.publication)).toEqual(
        english.issue,
      );
    }
  });
});

const letter = (date: string) =>
  `# The harbour\n\n${date}\n\nThe port reports a record in containers, and prices go on falling. Our readers asked us how the new terminal changes the way goods travel through the city, and we went to find out.\n\nIt was a long day, but we met people who told us about their work, their families and their plans for the next years. They said that nobody had asked them before.\n`;

describe('an issue in another language', () => {
  test('is read in that language', () => {
    const [file] = exportIssue(english.issue, english.publication, 'text').files;
    const text = file?.text ?? '';
    const blocksIn = (publication: Publication, language?: string) =>
      importIssue(text, { publication, language }).issue.blocks;
    expect(blocksIn(german)).toEqual(blocksIn({ ...german, language: 'en' }));
    expect(blocksIn(german)).not.toEqual(blocksIn(german, 'de'));
  });

  test('or in the one that the author chooses, whatever the text tells', () => {
    for (const [language, own] of [
      ['de', undefined],
      ['fr', 'fr'],
      ['en-GB', 'en-GB'],
    ] as const) {
      const { issue } = importIssue(letter(''), { publication: german, language });
      expect(issue.language).toBe(own);
    }
    const file = serialiseIssue({ ...english.issue, language: 'en' });
    expect(importIssue(file, { publication: german, language: 'de' }).issue).toEqual(english.issue);
  });

  test('has none of its own without a newsletter, which takes it', () => {
    const { issue, found } = importIssue(letter(''));
    expect([issue.language, found.language]).toEqual([undefined, 'en']);
    expect(importIssue(letter(''), { language: 'fr' }).found.language).toBe('fr');
  });

  test('keeps it in an archive, each issue its own, and is to look at', async () => {
    const texts = {
      'a.md': letter('3 April 2025'),
      'b.md':
        '# Der Hafen\n\n3. April 2025\n\nDer Hafen meldet einen Rekord bei den Containern, und die Preise fallen weiter. Unsere Leser haben gefragt, wie das neue Terminal den Verkehr in der Stadt verändert, und wir sind hingefahren. Es war ein langer Tag, aber wir haben Menschen getroffen.\n',
    };
    const archive = await openArchive(
      Object.entries(texts).map(([path, text]) => ({
        path,
        read: () => Promise.resolve(bytesOf(text)),
      })),
    );
    const languages = async (language?: string) =>
      Promise.all(
        archive.issues.map(async (archived) => {
          const one = await importArchived(archived, german, language);
          if ('why' in one) throw new Error(one.why.reason);
          const told = one.notes.find(({ note }) => note === 'other-language');
          return [one.issue.language, told];
        }),
      );
    expect(await languages()).toEqual([
      ['en', { note: 'other-language', language: 'en' }],
      [undefined, undefined],
    ]);
    expect(await languages('fr')).toEqual([
      ['fr', undefined],
      ['fr', undefined],
    ]);
  });
});
