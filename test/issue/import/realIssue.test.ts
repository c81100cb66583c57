import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { firstBlock } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { outline } from './support/outline.ts';
import { wordsOf, wordsShown } from './support/wordsShown.ts';

const file = resolve(process.env['SETZKASTEN_REAL_ISSUE'] ?? '../shared/samples/kw35.txt');
const isThere = existsSync(file);

describe('the issue that the importer was made for', () => {
  beforeEach(({ skip }) => {
    skip(!isThere, `there is no ${file}; SETZKASTEN_REAL_ISSUE may name it`);
  });
  const text = isThere ? readFileSync(file, 'utf8') : '';
  const result = importIssue(text);
  const [masthead, greeting, lead, quote, news, chart, tip, earnings, outro, ...more] = outline(
    result.issue,
  );

  it('is recognised block by block', () => {
    expect(masthead).toEqual([
      'masthead',
      'KW35 - Die Trügerische Kostendeflation bei KI',
      'Philipp Klöckner',
      '2025-08-25',
    ]);
    expect(greeting).toEqual([
      'greeting',
      20578,
      46,
      'subscribers subscriber-change words minutes weekday date week',
    ]);
    expect(lead).toEqual([
      'lead-essay',
      '📉',
      expect.any(String),
      'paragraph paragraph subheading paragraph paragraph figure paragraph paragraph paragraph paragraph paragraph paragraph',
      expect.stringMatching(/^Unter anderem .* \+ .* Podcast$/),
    ]);
    expect(quote).toEqual(['pull-quote', expect.stringMatching(/^“.{200,}”$/), '']);
    expect(news).toEqual([
      'news-section',
      'Das sind die weiteren News der Woche:',
      ['🤝', expect.any(String), 'paragraph', 'Alexander Wang (X) + TechCrunch + The Verge'],
      ['\u{1F469}\u{2696}\u{FE0F}', expect.any(String), 'paragraph', 'Reuters'],
      ['📹', expect.any(String), 'paragraph', 'BBC'],
      ['🪙', expect.any(String), 'paragraph', 'The Wall Street Journal'],
      ['🪰', expect.any(String), '', 'Doppelgänger Podcast'],
    ]);
    expect(chart).toEqual([
      'chart',
      '📈',
      expect.stringMatching(/^Chart der Woche: /),
      'paragraph',
      'Bloomberg',
    ]);
    expect(tip).toEqual([
      'tip',
      'watch',
      '📺',
      '',
      'Always Hamburg',
      '6 x ca. 30 min',
      'paragraph',
      'ZDF',
    ]);
    expect(earnings).toEqual(['earnings', '🖨️', expect.any(String), expect.any(Array)]);
    expect(outro).toEqual([
      'outro',
      'paragraph paragraph paragraph paragraph paragraph',
      'referral-link',
    ]);
    expect(more).toEqual([]);
  });

  it('has its earnings on their days', () => {
    const days = firstBlock(result.issue, 'earnings')?.days ?? [];
    const sessions = days.flatMap(({ companies }) => companies.map(({ session }) => session));
    expect(days.map(({ date, companies }) => [date, companies.length])).toEqual([
      ['2025-08-25', 1],
      ['2025-08-26', 3],
      ['2025-08-27', 5],
      ['2025-08-28', 6],
      ['2025-08-29', 1],
    ]);
    expect(sessions.filter((session) => session === 'bmo')).toHaveLength(3);
    expect(sessions.filter((session) => session === 'amc')).toHaveLength(13);
  });

  it('keeps every word', () => {
    expect(wordsShown(result)).toEqual(wordsOf(text));
    expect(result.leftOut).toHaveLength(3);
  });

  it('counts within one per cent of what the issue says of itself', () => {
    const publication = newPublication({ name: result.found.name ?? '', language: 'de' });
    const { words, minutes } = countIssue(result.issue, publication);
    expect(words).toBeGreaterThanOrEqual(1270);
    expect(words).toBeLessThanOrEqual(1296);
    expect(minutes).toBe(5);
  });
});
