import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../../../issue/export/mail-tools/doubtsOf.ts';
import { topics } from '../../../../issue/export/mail-tools/mailTool.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/registry.ts';
import { mailTools } from '../../../../issue/publication.ts';

describe.each(mailTools)('%s', (name) => {
  const profile = mailToolProfiles[name];
  const { howTo, pictures, sources, tags, takes } = profile;

  test('is listed under its own name, takes something, and says how it gets there', () => {
    expect(profile).toMatchObject({ name, title: expect.stringMatching(/\w/) as string });
    expect(takes.length * pictures.length).toBeGreaterThan(0);
    expect(howTo.de.length).toBe(howTo.en.length);
    for (const step of [...howTo.de, ...howTo.en]) expect(step).toMatch(/^[^a-z].{5,110}[.:]$/);
  });

  test('each topic was read somewhere, or the author is told that it is in doubt', () => {
    const doubts = doubtsOf(profile);
    for (const topic of topics) {
      const source = sources[topic];
      if (source) {
        expect(source.address).toMatch(/^https:\/\//);
        expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      } else {
        expect(doubts.map(({ about }) => about)).toContain(topic);
      }
    }
    if (Object.values(tags).some(({ unsure }) => unsure)) {
      expect(doubts.map(({ about }) => about)).toContain('tags');
    }
  });
});
