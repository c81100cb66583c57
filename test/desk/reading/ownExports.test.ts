import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addImported } from '../../../desk/archives/addImported.ts';
import { picturesBeside } from '../../../desk/assets/bringAssets.ts';
import { writeExport } from '../../../desk/export/writeExport.ts';
import type { IssueInLibrary } from '../../../desk/library/library.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { sourceToImport } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../../desk/reading/readSource.ts';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { issueFor } from '../../../issue/blocks/audience.ts';
import { exportTargets, optionsOf, type ExportTarget } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import { isForAnybody } from '../../../issue/export/forms.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { FlowNode } from '../../../issue/text/flow.ts';
import type { Inline, RichText } from '../../../issue/text/inline.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { canonicalIssue } from '../../../issue/round-trip/canonicalIssue.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyAsset, everyBlockIssue } from '../../issue/support/everyBlock.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { pictures } from '../../support/pictures.ts';

/** What a file cannot bring back, and why. Everything else has to come back block for block. */
const notBroughtBack = {
  'issue.txt':
    'Plain text has no place that its readers do not see: it is recognised like any other.',
  'a block for one medium':
    'The other medium does not get it: a web page and a feed have no block for mails, and the other way round.',
  'a sentence with a merge tag without a fallback, or with a link of the reader’s own':
    'Readers of a web page, a feed or a site have no name or address of their own that could stand there.',
} as const;

/** A block that only mails, and one that only the web gets. */
const forOneMedium: readonly Block[] = [
  {
    id: 'mail',
    type: 'text',
    audience: 'mail',
    emoji: '',
    headline: ['Nur hier'],
    body: [],
    sources: [],
  },
  {
    id: 'web',
    type: 'text',
    audience: 'web',
    emoji: '',
    headline: ['Nur dort'],
    body: [],
    sources: [],
  },
];

interface Sample {
  readonly name: string;
  readonly issue: Issue;
  readonly publication: Publication;
  /** The folder with its pictures; by default it shows one that every test has. */
  readonly folder?: string;
}

const samples: readonly Sample[] = [
  { name: 'the German sample', ...german },
  { name: 'the English sample', ...english },
  {
    name: 'an issue of every block',
    issue: { ...everyBlockIssue, blocks: [...everyBlockIssue.blocks, ...forOneMedium] },
    publication: newPublication({ name: 'Mein Brief', language: 'de' }),
  },
];

/** Every target with every combination of its options that changes the form of a file. */
const orders = exportTargets.flatMap((target): (readonly [ExportTarget, ExportOptions])[] => {
  const has = (option: keyof ExportOptions) => optionsOf(target).includes(option);
  return [
    [target, {}],
    ...(has('zip') ? [[target, { zip: true }] as const] : []),
    ...(has('frontMatter') ? [[target, { frontMatter: true }] as const] : []),
    ...(has('address') ? [[target, { address: 'https://brief.example/35' }] as const] : []),
  ];
});

test('every target and every option that changes a file is tried', () => {
  expect(new Set(orders.map(([target]) => target))).toEqual(new Set(exportTargets));
  expect(orders.flatMap(([, options]) => Object.keys(options)).length).toBeGreaterThan(8);
});

describe.each(samples)('of $name', (sample) => {
  const { issue, publication } = sample;

  test.each(orders)('the files for %s %j come back block for block', async (target, options) => {
    const at = await libraryWith(sample);
    const written = await writeExport(at, { target, options });
    if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
    const medium = isForAnybody(target, options) ? 'web' : 'mail';
    const shown = issueFor(issue, medium);
    const expected = medium === 'web' ? withoutPersonal(shown) : shown;
    const read: string[] = [];
    for (const { name } of written.files) {
      if (name.startsWith('images/') || name in notBroughtBack) continue;
      read.push(name);
      const back = await importedFile(join(written.folder, name), publication);
      expect([name, back.isOwn, back.missing]).toEqual([name, true, []]);
      expect([name, canonicalIssue(back.issue)]).toEqual([name, canonicalIssue(expected)]);
    }
    expect(read.length > 0 || target === 'text').toBe(true);
  });
});

async function libraryWith({ issue, publication, folder: own }: Sample): Promise<IssueInLibrary> {
  const library = await openTestLibrary();
  const folder = join(library.folder, issue.id);
  if (own === undefined) {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets', everyAsset), pictures.png.bytes);
  } else cpSync(join(own, 'assets'), join(folder, 'assets'), { recursive: true });
  return { library, folder, issue, publication };
}

/** Imports a file into another library, and returns what is there. */
async function importedFile(file: string, publication: Publication) {
  const source = await readSource(readFileSync(file));
  if ('unreadable' in source) throw new Error(source.unreadable);
  const imported = await sourceToImport(source, { format: formatOf(file), publication })(
    picturesBeside(file),
  );
  if (!imported) throw new Error('no text');
  const library = await openTestLibrary();
  const added = await addImported(library, imported.issue, { pictures: imported.pictures, file });
  if (added.outcome !== 'created') throw new Error(JSON.stringify(added.why));
  return { ...imported, missing: added.missing };
}

/** The issue without the sentences of `notBroughtBack`, and without what is then empty. */
function withoutPersonal(issue: Issue): Issue {
  const blocks = issue.blocks.flatMap((block): Block[] => {
    if (!('body' in block)) return [block];
    const body = block.body.flatMap((node): FlowNode[] => {
      if (node.type !== 'paragraph') return [node];
      const content = sentencesOf(node.content)
        .filter((one) => !one.some(isPersonal))
        .flat();
      return content.length === 0 ? [] : [{ ...node, content }];
    });
    const isEmpty = block.type === 'small-print' && body.length === 0;
    return isEmpty ? [] : [{ ...block, body }];
  });
  return { ...issue, blocks };
}

/** A full stop and a space end a sentence in the samples. */
function sentencesOf(text: RichText): RichText[] {
  const sentences: Inline[][] = [[]];
  for (const inline of text) {
    const [first = inline, ...more] =
      typeof inline === 'string' ? inline.split(/(?<=[.!?] )/u) : [inline];
    sentences.at(-1)?.push(first);
    for (const next of more) sentences.push([next]);
    if (typeof inline === 'string' && /[.!?] $/u.test(inline)) sentences.push([]);
  }
  return sentences;
}

function isPersonal(inline: Inline): boolean {
  if (typeof inline === 'string' || 'break' in inline) return false;
  return ('tag' in inline && !inline.fallback) || (inline.link ?? '').startsWith('tag:');
}

test('a picture in a web page comes back as its file', async () => {
  const at = await libraryWith({ name: '', ...german });
  const written = await writeExport(at, { target: 'web' });
  if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
  const { pictures: found } = await importedFile(
    join(written.folder, 'index.html'),
    german.publication,
  );
  expect(found.size).toBeGreaterThan(0);
  for (const [name, bytes] of found) expect(name).toContain(contentHash(bytes));
});
