import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../../../issue/export/mail-tools/doubtsOf.ts';
import { topics } from '../../../../issue/export/mail-tools/mailTool.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import { mailTools } from '../../../../issue/publication.ts';

describe.each(mailTools)('%s', (name) => {
  const profile = mailToolProfiles[name];
  const { howTo, pictures, sources, tags, takes } = profile;

  test('is listed under its own name, takes something, and says how it gets there', () => {
    expect(profile).toMatchObject({ name, title: expect.stringMatching(/\w/) as string });
    expect(takes.length * pictures.length).toBeGreaterThan(0);
    expect(howTo.length).toBeGreaterThan(0);
    for (const step of howTo.flatMap(({ de, en }) => [de, en]))
      expect(step).toMatch(/^[^a-z].{5,110}[.:]$/);
  });

  test('has sources with an address and a day, and doubts wherever a tag is unsure', () => {
    for (const { address, checked } of sources) {
      expect(address).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (Object.values(tags).some(({ unsure }) => unsure)) {
      expect(doubtsOf(profile).map(({ about }) => about)).toContain('tags');
    }
  });
});

test('whatever was read nowhere is in doubt, and so is what a profile doubts itself', () => {
  expect(doubtsOf(mailToolProfiles.html).map(({ about }) => about)).toEqual([...topics]);
  expect(doubtsOf(mailToolProfiles.ghost)).toEqual([
    expect.objectContaining({ about: 'takes' }),
    expect.objectContaining({ about: 'pictures' }),
    expect.objectContaining({ about: 'limits' }),
    ...mailToolProfiles.ghost.unsure,
  ]);
});
