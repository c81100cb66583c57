import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { checkIssue } from '../../../../issue/check/checkIssue.ts';
import { shownFiles } from '../../../../issue/check/shownAssets.ts';
import { shownDrawings } from '../../../../issue/check/shownCharts.ts';
import type { ExportTarget } from '../../../../issue/exportIssue.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { newPublication } from '../../../../issue/publication.ts';

const [light, dark, header] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(64)}.png`) as [
  string,
  string,
  string,
];
const size = { width: 800, height: 400 };
const publication = newPublication({});
const withHeader = {
  ...publication,
  theme: { ...publication.theme, header: { asset: header, alt: '', ...size } },
};
const picture = { asset: light, alt: 'Eine Kurve', ...size, dark: { asset: dark, ...size } };
const issue: Issue = {
  id: 'small',
  blocks: [{ ...blankBlock('figure', 'f'), picture } as unknown as Issue['blocks'][0]],
};

/** Returns what all pictures weigh together for a target, in KB, if that is too much. */
function heavyPictures(target: ExportTarget, bytes: readonly [number, number, number]): unknown {
  const pictureWeights = Object.fromEntries(
    [light, dark, header].map((file, at) => [file, { bytes: bytes[at] ?? 0 }]),
  );
  const found = checkIssue(issue, withHeader, target, { pictureWeights });
  return found.find(({ rule }) => rule === 'heavy-pictures')?.values['kilobytes'];
}

test('the versions for dark mode and the picture above the masthead are weighed with the others', () => {
  expect(shownFiles(issue, withHeader)).toEqual([light, dark, header]);
  expect(heavyPictures('html', [300_000, 500_000, 400_000])).toBeUndefined();
  expect(heavyPictures('html', [300_000, 500_000, 401_000])).toBe(1201);
});

test('only where the mail has them', () => {
  // A fragment has no style sheet that could show the dark one, and rich text starts with the first block.
  expect(heavyPictures('html', [300_000, 900_001, 0])).toBe(1201);
  expect(heavyPictures('substack', [300_000, 900_001, 900_001])).toBeUndefined();
});

test('with the charts that are drawn, light and dark', () => {
  const table = [
    ['Jahr', 'Preis'],
    ['2024', '3'],
    ['2025', '5'],
  ];
  const chart = { ...blankBlock('chart', 'c'), table } as unknown as Issue['blocks'][0];
  const charts = { id: 'small', blocks: [chart] };
  const pictureWeights = Object.fromEntries(
    [...shownDrawings(charts, publication).keys()].map((name) => [name, { bytes: 700_000 }]),
  );
  const weightFor = (target: ExportTarget) =>
    checkIssue(charts, publication, target, { pictureWeights }).find(
      ({ rule }) => rule === 'heavy-pictures',
    )?.values['kilobytes'];
  expect(weightFor('html')).toBe(1400);
  expect(weightFor('substack')).toBeUndefined();
});
