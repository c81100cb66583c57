import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { addDays } from '../../issue/calendar/isoDate.ts';
import { isoWeekOf } from '../../issue/calendar/isoWeek.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { blankBlock, type Block } from '../../issue/blocks/allBlocks.ts';
import { paragraphs } from '../../issue/text/flow.ts';

const sample = join(projectRoot, 'samples/de');
const newest = '2026-11-16';

/** Words of their own that each issue has besides the sample's, so that the vocabulary grows as that of a real archive. */
const ownWords = 60;

/** Writes a library of so many weekly issues, each the German sample with a date and a paragraph of its own. */
export function writeLibrary(folder: string, issues: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'publication.json'),
    readFileSync(join(sample, 'publication.json'), 'utf8'),
  );
  const [name = ''] = readdirSync(sample).filter((each) => /^\d{4}-/.test(each));
  const parsed = parseIssue(readFileSync(join(sample, name, 'issue.json'), 'utf8'));
  if (parsed.outcome === 'invalid') throw new Error('The sample cannot be read.');
  for (let index = 0; index < issues; index += 1) {
    const date = addDays(newest, -7 * index);
    const own = join(folder, `${date}-kw${String(isoWeekOf(date).week).padStart(2, '0')}`);
    mkdirSync(own);
    writeFileSync(
      join(own, 'issue.json'),
      serialiseIssue({
        id: `bench-${String(index)}`,
        blocks: [...parsed.issue.blocks.map((block) => dated(block, date)), ownBlock(index)],
      }),
    );
  }
}

/** Adds the sample's pictures to one of those issues, which had none. */
export function addPictures(issueFolder: string): void {
  const [name = ''] = readdirSync(sample).filter((each) => /^\d{4}-/.test(each));
  cpSync(join(sample, name, 'assets'), join(issueFolder, 'assets'), { recursive: true });
}

function dated(block: Block, date: string): Block {
  return block.type === 'masthead' ? { ...block, date, title: `Ausgabe vom ${date}` } : block;
}

function ownBlock(index: number): Block {
  const words = Array.from({ length: ownWords }, (_, number) => invented(index * 31 + number * 7));
  return { ...blankBlock('text', 'own'), body: paragraphs(`${words.join(' ')}.`) };
}

const syllables = 'ba del fin gor hus kam lit mun nos pra quel rit sta tum ver wis zan'.split(' ');

/** A word of three syllables; the same for the same number. */
function invented(number: number): string {
  const size = syllables.length;
  const parts = [number, Math.floor(number / size) + number, number * 3 + Math.floor(number / 97)];
  return parts.map((part) => syllables[part % size]).join('');
}
