import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameWithRatio,
  movedFrame,
  resizedFrame,
  wholeFrame,
  type Handle,
} from '../../../../renderer/editor/picture/cropFrame.ts';

const frame = { x: 0.2, y: 0.2, width: 0.4, height: 0.4 };
const left: Handle = { x: -1, y: 0 };
const corner: Handle = { x: 1, y: 1 };

function rounded(crop: object) {
  return Object.fromEntries(
    Object.entries(crop).map(([key, value]) => [key, Number((value as number).toFixed(6))]),
  );
}

test('the frame is moved up to the edge of the picture', () => {
  expect(rounded(movedFrame(frame, 0.1, -0.5))).toEqual({ ...frame, x: 0.3, y: 0 });
  expect(rounded(movedFrame(frame, 2, 2))).toEqual({ ...frame, x: 0.6, y: 0.6 });
});

test('an edge is moved, and the others stay', () => {
  expect(rounded(resizedFrame(frame, left, 0.1, 0.3))).toEqual({ ...frame, x: 0.3, width: 0.3 });
  expect(rounded(resizedFrame(frame, left, 9, 0))).toEqual({ ...frame, x: 0.58, width: 0.02 });
  expect(rounded(resizedFrame(frame, corner, 9, 0.1))).toEqual({
    x: 0.2,
    y: 0.2,
    width: 0.8,
    height: 0.5,
  });
});

test('with a ratio, the opposite corner stays, or the middle of the other direction', () => {
  expect(rounded(resizedFrame(frame, corner, 0.2, 0, 2))).toEqual({
    x: 0.2,
    y: 0.2,
    width: 0.6,
    height: 0.3,
  });
  expect(rounded(resizedFrame(frame, left, 0.2, 0, 1))).toEqual({
    x: 0.4,
    y: 0.3,
    width: 0.2,
    height: 0.2,
  });
  expect(rounded(frameWithRatio(wholeFrame, 0.5))).toEqual({
    x: 0.25,
    y: 0,
    width: 0.5,
    height: 1,
  });
});

describe('whatever is dragged', () => {
  const side = fc.constantFrom(-1 as const, 0 as const, 1 as const);
  const by = fc.double({ min: -2, max: 2, noNaN: true });
  const ratio = fc.constantFrom(undefined, 0.5, 1, 16 / 9);

  test('the frame stays within the picture and keeps its ratio', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side, by, by)), ratio, (drags, wanted) => {
        let now = wanted === undefined ? wholeFrame : frameWithRatio(wholeFrame, wanted);
        for (const [x, y, dx, dy] of drags) {
          now =
            x === 0 && y === 0
              ? movedFrame(now, dx, dy)
              : resizedFrame(now, { x, y }, dx, dy, wanted);
          const tiny = 1e-9;
          expect(Math.min(now.x, now.y)).toBeGreaterThanOrEqual(-tiny);
          expect(Math.max(now.x + now.width, now.y + now.height)).toBeLessThanOrEqual(1 + tiny);
          expect(Math.min(now.width, now.height)).toBeGreaterThan(0);
          if (wanted !== undefined) expect(now.width / now.height).toBeCloseTo(wanted);
        }
      }),
    );
  });
});
