import { expect, test, vi } from 'vitest';
import type { Drawing } from '../../../../../issue/export/chartPictures.ts';
import { ChartPreviews } from '../../../../../renderer/panels/preview/mail/chartPreviews.ts';
import { placeholderOf } from '../../../../../renderer/panels/preview/mail/placeholderOf.ts';

const asked: string[] = [];
const answers: (() => void)[] = [];

vi.mock('../../../../../renderer/session/deskClient.ts', () => ({
  desk: {
    'chart.draw': ({ chart }: { chart: string }) => {
      asked.push(chart);
      return new Promise((resolve) => {
        answers.push(() => {
          resolve({ outcome: 'drawn', png: chart });
        });
      });
    },
  },
}));

/** A page with one picture, whose chart is `chart`. */
function pageOf() {
  const image = { src: '' };
  const page = {
    querySelectorAll: () => (image.src.includes('#') ? [image] : []),
  } as unknown as Document;
  const previews = new ChartPreviews(page);
  const show = (name: string) => {
    const drawing = { name, source: { chart: name }, width: 1, height: 1 } as unknown as Drawing;
    previews.expect([drawing]);
    image.src = placeholderOf(drawing);
    previews.fill();
  };
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { image, show, answer };
}

test('only the chart that is shown is drawn, one at a time', async () => {
  const { image, show, answer } = pageOf();
  for (const name of ['a', 'b', 'c', 'd']) show(name);
  expect(asked.splice(0)).toEqual(['a']);
  await answer();
  expect(image.src).toContain('#d');
  expect(asked.splice(0)).toEqual(['d']);
  await answer();
  expect(image.src).toBe('data:image/png;base64,d');
});

test('a picture that was forgotten is drawn again', async () => {
  const { image, show, answer } = pageOf();
  for (let index = 0; index < 60; index += 1) {
    show(`many-${String(index)}`);
    await answer();
  }
  asked.splice(0);
  show('many-0');
  expect(asked.splice(0)).toEqual(['many-0']);
  await answer();
  expect(image.src).toBe('data:image/png;base64,many-0');
});
