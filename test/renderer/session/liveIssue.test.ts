import { expect, test, vi } from 'vitest';
import type { Issue } from '../../../issue/issue.ts';
import { LiveIssue } from '../../../renderer/session/liveIssue.ts';
import { smallIssue } from '../../support/smallIssue.ts';

test('the language is known without reading the blocks', () => {
  const issue = smallIssue('Probe', '2025-08-25');
  const live = new LiveIssue({ ...issue, language: 'fr' });
  const read = vi.fn<() => Issue['blocks']>(() => issue.blocks);
  live.changed(read);
  expect(live.language.get()).toBe('fr');
  live.language.set('en');
  expect(read).not.toHaveBeenCalled();
  const now = live.get();
  expect(now).toMatchObject({ language: 'en', blocks: issue.blocks });
  expect(live.get()).toBe(now);
  live.language.set(undefined);
  expect(live.get().language).toBeUndefined();
  live.take({ ...issue, language: 'pl' });
  expect([live.language.get(), live.get().language]).toEqual(['pl', 'pl']);
});
