import { describe, expect, test } from 'vitest';
import { windowPlace } from '../../electron/windowPlace.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const above = { x: -200, y: -1080, width: 1920, height: 1080 };
const place = (bounds: object) => ({
  x: 0,
  y: 0,
  width: 900,
  height: 600,
  maximized: false,
  ...bounds,
});
const usual = { width: 1280, height: 860, maximized: false };

describe('a place that can be reached', () => {
  test.each([
    ['in the middle', place({ x: 300, y: 100 }), [laptop]],
    ['half off to the left', place({ x: -700, y: 100 }), [laptop]],
    ['low down', place({ x: 300, y: 850 }), [laptop]],
    ['on the second screen', place({ x: 100, y: -900, maximized: true }), [laptop, above]],
  ])('is taken again: %s', (_, saved, screens) => {
    expect(windowPlace(saved, screens)).toEqual(saved);
  });

  test('is made smaller when the screen has become so', () => {
    const saved = place({ x: 10, y: 30, width: 2400, height: 1400 });
    expect(windowPlace(saved, [laptop])).toEqual({ ...saved, width: 1440, height: 875 });
  });
});

describe('the usual size in the middle', () => {
  test.each([
    ['when its screen was unplugged', place({ x: 100, y: -900 }), [laptop]],
    ['when it was all off to the right', place({ x: 1400, y: 100 }), [laptop]],
    ['when its title would be above the screen', place({ x: 100, y: -100 }), [laptop]],
    ['when its title would be below the screen', place({ x: 100, y: 890 }), [laptop]],
    ['on the first start', undefined, [laptop]],
    ['when it was remembered wrongly', { x: 'a', width: -5 }, [laptop]],
    ['where there is no screen', place({}), []],
  ])('is taken %s', (_, saved, screens) => {
    expect(windowPlace(saved, screens)).toEqual(usual);
  });

  test('fits a small screen', () => {
    expect(windowPlace(undefined, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
      width: 1024,
      height: 600,
      maximized: false,
    });
  });
});
