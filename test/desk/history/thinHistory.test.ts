import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispensableVersions, type Thinnable } from '../../../desk/history/thinHistory.ts';

const now = Date.parse('2026-11-25T12:00:00Z');

interface Row extends Thinnable {
  readonly at: string;
}

function version(at: string, isProtected = false): Row {
  return { at, time: Date.parse(`${at}Z`), isProtected };
}

function left(versions: readonly Row[]): string[] {
  const gone = dispensableVersions(versions, now);
  return versions.filter((each) => !gone.includes(each)).map(({ at }) => at);
}

describe('what is kept', () => {
  test.each<[string, Row[], string[]]>([
    ['nothing of nothing', [], []],
    [
      'all of the last day, and what was the present one when it began',
      [
        version('2026-11-20T08:00'),
        version('2026-11-24T11:10'),
        version('2026-11-24T11:20'),
        version('2026-11-24T12:30'),
        version('2026-11-25T11:58'),
        version('2026-11-25T11:59'),
      ],
      [
        '2026-11-20T08:00',
        '2026-11-24T11:20',
        '2026-11-24T12:30',
        '2026-11-25T11:58',
        '2026-11-25T11:59',
      ],
    ],
    [
      'the last of each hour for a week',
      [
        version('2026-11-20T07:00'),
        version('2026-11-20T08:00'),
        version('2026-11-20T08:30'),
        version('2026-11-20T08:59'),
        version('2026-11-20T09:00'),
        version('2026-11-22T09:00'),
      ],
      ['2026-11-20T07:00', '2026-11-20T08:59', '2026-11-20T09:00', '2026-11-22T09:00'],
    ],
    [
      'the last of each day for a year',
      [
        version('2026-03-01T07:00'),
        version('2026-03-02T08:00'),
        version('2026-03-02T23:59'),
        version('2026-03-03T00:01'),
        version('2026-03-03T20:00'),
        version('2026-03-04T20:00'),
      ],
      ['2026-03-01T07:00', '2026-03-02T23:59', '2026-03-03T20:00', '2026-03-04T20:00'],
    ],
    [
      'the last of each month after that',
      [
        version('2024-02-01T07:00'),
        version('2024-02-02T08:00'),
        version('2024-02-29T08:00'),
        version('2024-03-03T00:01'),
      ],
      ['2024-02-01T07:00', '2024-02-29T08:00', '2024-03-03T00:01'],
    ],
    [
      'the first and the protected ones, wherever they stand',
      [
        version('2024-02-02T08:00'),
        version('2024-02-02T09:00'),
        version('2024-02-02T10:00', true),
        version('2024-02-02T11:00'),
      ],
      ['2024-02-02T08:00', '2024-02-02T10:00', '2024-02-02T11:00'],
    ],
    [
      'an old one that was replaced today, as long as today lasts',
      [
        version('2024-02-02T08:00'),
        version('2024-02-02T09:00'),
        version('2024-02-02T10:00'),
        version('2026-11-25T11:00'),
      ],
      ['2024-02-02T08:00', '2024-02-02T10:00', '2026-11-25T11:00'],
    ],
    [
      'what a clock gone wrong dates in the future',
      [version('2024-02-02T08:00'), version('2030-02-02T09:00'), version('2030-02-02T09:00')],
      ['2024-02-02T08:00', '2030-02-02T09:00', '2030-02-02T09:00'],
    ],
  ])('%s', (_, versions, kept) => {
    expect(left(versions)).toEqual(kept);
  });
});

const day = 86_400_000;
const history = fc
  .array(
    fc.record({
      at: fc.uuid(),
      time: fc.oneof(
        fc.integer({ min: now - 3 * day, max: now + day }),
        fc.integer({ min: now - 900 * day, max: now }),
      ),
      isProtected: fc.boolean(),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((versions) => versions.sort((a, b) => a.time - b.time));

test('thinning is idempotent, and drops neither the first, nor the newest, nor a protected one, nor one of the last day', () => {
  fc.assert(
    fc.property(history, (versions) => {
      const gone = dispensableVersions(versions, now);
      const kept = versions.filter((each) => !gone.includes(each));
      expect(dispensableVersions(kept, now)).toEqual([]);
      expect(kept.slice(0, 1)).toEqual(versions.slice(0, 1));
      expect(kept.at(-1)).toBe(versions.at(-1));
      expect(gone.filter((each) => each.isProtected || now - each.time < day)).toEqual([]);
    }),
  );
});

test('a version once dropped would not have been kept later: thinning every day leaves what thinning at the end does', () => {
  fc.assert(
    fc.property(history, (versions) => {
      let daily = versions;
      for (let ago = 40; ago >= 0; ago -= 1) {
        const then = now - ago * day;
        const past = daily.filter(({ time }) => time <= then);
        const gone = new Set(dispensableVersions(past, then));
        daily = daily.filter((each) => !gone.has(each));
      }
      const present = daily.filter(({ time }) => time <= now);
      const atOnce = versions.filter(({ time }) => time <= now);
      const gone = new Set(dispensableVersions(atOnce, now));
      const lost = atOnce.filter((each) => !gone.has(each) && !present.includes(each));
      expect(lost).toEqual([]);
    }),
  );
});
