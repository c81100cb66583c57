import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../build/targets.ts';
import { allMessages } from '../../../renderer/language/dialogMessages.ts';
import { german } from '../../../renderer/language/de/german.ts';
import { english } from '../../../renderer/language/en/english.ts';
import { languages, languageTags } from '../../../renderer/language/languages.ts';
import type { Messages } from '../../../renderer/language/messages.ts';

/** Every sentence and every function that makes one, by its place. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
}

const all = { german: leaves(allMessages(german)), english: leaves(allMessages(english)) };
const translations = await Promise.all(
  languageTags.map(async (tag) => [tag, await languages[tag].load()] as const),
);

test.each(translations)(
  '%s has the sentences that English has, and none is empty',
  (_, messages) => {
    const sentences = leaves(allMessages(messages));
    expect(sentences.map(([path]) => path).toSorted()).toEqual(
      all.english.map(([path]) => path).toSorted(),
    );
    const empty = sentences.filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  },
);

const folder = join(projectRoot, 'renderer/language');

test('every folder is a registered language', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(languageTags.toSorted());
  expect(translations.map(([, { code }]) => code)).toEqual(languageTags);
});

/** Files besides those of each part: of `dialogMessages.ts` and `chartMessages.ts`. */
const loadedLater = new Set(['dialogs', 'chart']);

test.each(languageTags)(
  'the folder %s has the files of the English one beside its first',
  (tag) => {
    const parts = (of: string) => {
      const files = readdirSync(join(folder, of)).map((file) => file.replace(/\.ts$/, ''));
      return files
        .toSorted()
        .filter((name) => name in allMessages(english) || loadedLater.has(name));
    };
    expect(parts(tag)).toEqual(parts('en'));
    expect(readdirSync(join(folder, tag))).toHaveLength(parts(tag).length + 1);
  },
);

test('a missing sentence and other parameters do not compile', () => {
  // @ts-expect-error: `savePdf` is missing.
  const missing: Messages['print'] = { title: 'Imprimer' };
  // @ts-expect-error: the number of blocks is no text.
  const otherParameter: Messages['compare']['unchanged'] = (count: string) => count;
  // @ts-expect-error: English says nothing about a second one.
  const oneMore: Messages['compare']['unchanged'] = (count: number, of: number) =>
    String(count + of);
  const fewer: Messages['compare']['unchanged'] = () => 'inchangés';
  expect([missing, otherParameter, oneMore, fewer]).toHaveLength(4);
});

/** Names of programs, which are the same in every language. */
const names = ['Google Drive'];

test('no sentence was left in the other language', () => {
  const translated = new Map(all.english);
  const same = all.german.filter(
    ([path, text]) =>
      typeof text === 'string' &&
      /\p{L} \p{L}/u.test(text) &&
      !names.includes(text) &&
      translated.get(path) === text,
  );
  expect(same).toEqual([]);
});

test('German speaks to the author as du, and quotes as German does', () => {
  const wrong = all.german.filter(
    ([, text]) =>
      typeof text === 'string' &&
      /(?<=\p{Ll},? )(?:Sie|Ihnen|Ihre?[nmrs]?)\b|["“]\p{L}/u.test(text),
  );
  expect(wrong).toEqual([]);
});
