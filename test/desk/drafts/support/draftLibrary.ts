import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../../../desk/files/contentHash.ts';
import { libraryIn } from '../../../../desk/library/library.ts';
import { readIssue } from '../../../../desk/library/readIssue.ts';
import type { DraftToolName } from '../../../../issue/export/mail-tools/draftNeeds.ts';
import { serialiseIssue } from '../../../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { newPublication, type DraftTool } from '../../../../issue/publication.ts';
import { pictureIssue } from '../../../support/pictureIssue.ts';
import { pictures } from '../../../support/pictures.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { allDoubles } from './allDoubles.ts';

export const id = '2025-08-25-kw35';
export const asset = `${contentHash(pictures.png.bytes)}.png`;

/** A picture that image programs can read, unlike the smallest one. */
export const photo = readFileSync(
  new URL(
    '../../../../samples/de/2026-11-16-kw47/assets/7d6cdbdff2fc2595e509b0f5e1e071c6645c3eb907971bbefb1f05e5c806f307.jpg',
    import.meta.url,
  ),
);

/** The settings with which the double of a tool takes drafts. */
export function settingsOf(tool: DraftToolName): DraftTool {
  const { site = '', settings } = allDoubles[tool];
  return { tool, site, settings };
}

/** A library with one issue that shows a picture, and drafts in a tool. */
export function draftLibrary(
  draftTool?: DraftTool,
  picture = { name: asset, bytes: pictures.png.bytes },
) {
  const folder = join(temporaryFolder(), 'library');
  const file = join(folder, id, 'issue.json');
  mkdirSync(join(folder, id, 'assets'), { recursive: true });
  const publication = newPublication({ name: 'Brief', author: 'Ada', draftTool });
  writeFileSync(join(folder, 'publication.json'), JSON.stringify(publication));
  writeFileSync(join(folder, id, 'assets', picture.name), picture.bytes);
  const write = (change: (issue: Issue) => Issue) => {
    writeFileSync(
      file,
      serialiseIssue(change(pictureIssue({ [picture.name]: 'Größe der Flöße' }))),
    );
  };
  write((issue) => issue);
  const library = libraryIn(folder);
  return {
    folder,
    library,
    publication,
    write,
    text: () => readFileSync(file, 'utf8'),
    source: async () => {
      const read = await readIssue(library, id);
      if (read.outcome !== 'read') throw new Error(read.outcome);
      return { library, folder: read.folder, issue: read.issue, publication };
    },
  };
}
