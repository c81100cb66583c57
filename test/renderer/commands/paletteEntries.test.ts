import { expect, test } from 'vitest';
import type { Command } from '../../../renderer/commands/command.ts';
import {
  commandEntries,
  issueEntries,
  matchingEntries,
} from '../../../renderer/commands/paletteEntries.ts';
import { english } from '../../../renderer/language/en/english.ts';
import { german } from '../../../renderer/language/de/german.ts';
import { loadMessages } from '../../../renderer/language/languages.ts';

await Promise.all([loadMessages('de'), loadMessages('en')]);

const run = () => undefined;
const issueHint = german.commands.palette.issue;
const commands: Command[] = [
  { id: 'issue.new', name: ({ library }) => library.newIssue, run },
  { id: 'block.insert.greeting', name: ({ blocks }) => blocks.greeting.name, run },
  { id: 'text.bold', name: ({ editor }) => editor.bold, keywords: ['stark'], run },
];
const issues = [
  { id: 'a', title: 'KW35 – Sommer', date: '2025-08-25', words: 1, sent: null, problem: null },
  {
    id: 'b',
    title: 'Kaputt',
    date: '',
    words: 0,
    sent: null,
    problem: { reason: 'empty' } as const,
  },
];
const entries = [...commandEntries(commands, german), ...issueEntries(issues, german, run)];
const found = (query: string, recent: string[] = []) =>
  matchingEntries(entries, query, recent).map(({ id }) => id);

test('everything is found by the start of its words in German and in English, in any order', () => {
  expect(found('neue')).toEqual(['issue.new']);
  expect(found('issue new')).toEqual(['issue.new']);
  expect(found('begrus')).toEqual(['block.insert.greeting']);
  expect(found('Begrüß')).toEqual(['block.insert.greeting']);
  expect(found('greet')).toEqual(['block.insert.greeting']);
  expect(found('bold')).toEqual(['text.bold']);
  expect(found('stark')).toEqual(['text.bold']);
  expect(found('old')).toEqual([]);
  expect(found('sommer 2025')).toEqual(['open a']);
});

test('names that start with the query come first, then what was run lately', () => {
  const all = found('');
  expect(all).toEqual(['issue.new', 'block.insert.greeting', 'text.bold', 'open a']);
  expect(found('', ['open a', 'text.bold'])).toEqual([
    'open a',
    'text.bold',
    'issue.new',
    'block.insert.greeting',
  ]);
  expect(found('ausgabe')).toEqual(['issue.new', 'open a']);
  expect(found('ausgabe', ['open a'])).toEqual(['open a', 'issue.new']);
});

test('names are shown in the interface’s language', () => {
  expect(commandEntries(commands, english).map(({ name }) => name)).toEqual([
    'New issue',
    'Greeting',
    'Bold',
  ]);
});

test.each([
  ['KW35 – Sommer (Kopie 2)', 'KW35 – Sommer', 'Kopie 2'],
  ['Summer (copy)', 'Summer', 'copy'],
  ['(Kopie)', german.library.untitled, 'Kopie'],
  ['Die Kopie', 'Die Kopie', ''],
])(
  'a copy is told from the first beside its name, and found by its mark: %s',
  (title, name, mark) => {
    const [issue] = issues;
    const copies = issueEntries(issue ? [{ ...issue, title, date: '' }] : [], german, run);
    expect(copies).toMatchObject([{ name, hint: mark ? `${mark} · ${issueHint}` : issueHint }]);
    expect(matchingEntries(copies, mark, [])).toHaveLength(1);
  },
);
