import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { english } from '../../../../renderer/language/en/english.ts';
import { MessagesContext } from '../../../../renderer/language/useMessages.ts';
import { DraftStep } from '../../../../renderer/panels/export/DraftStep.tsx';
import { useDraft } from '../../../../renderer/panels/export/useDraft.ts';
import type { Draft } from '../../../../issue/drafts.ts';
import type { ExportTarget } from '../../../../issue/exportIssue.ts';
import { newPublication } from '../../../../issue/publication.ts';

const site = 'https://blog.example/';
const publication = newPublication({ draftTool: { tool: 'ghost', site, settings: {} } });
const ways = {
  flush: async () => undefined,
  publish: async () => undefined,
  onDraft: () => undefined,
};

function shown(drafts: readonly Draft[], target: ExportTarget = 'ghost'): string {
  function Step() {
    const draft = useDraft({ id: 'a', issue: { drafts }, publication, target }, ways);
    return createElement(DraftStep, { draft });
  }
  return renderToStaticMarkup(
    createElement(MessagesContext, { value: english }, createElement(Step)),
  );
}

const earlier = { tool: 'ghost', site: 'https://blog.example', id: '1', revision: 'a' };

test('a first draft is offered, then its update and a link to it', () => {
  expect(shown([])).toContain('Make a draft in Ghost');
  const link = 'https://blog.example/ghost/#/editor/post/1';
  const again = shown([{ ...earlier, link }]);
  expect(again).toContain('Update the draft in Ghost');
  expect(again).toContain(`href="${link}"`);
});

test('a link of the file that leads elsewhere than to the web is none', () => {
  expect(shown([{ ...earlier, link: 'javascript:alert(1)' }])).not.toContain('href');
});

test('a draft at another site is another draft, and other targets have none', () => {
  const other = { ...earlier, site: 'https://other.example', link: 'https://other.example/1' };
  expect(shown([other])).toContain('Make a draft in Ghost');
  expect(shown([], 'kit')).toBe('');
});
