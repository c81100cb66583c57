import { expect } from '@playwright/test';
import { test } from './support/app.ts';
import { thoroughOnly } from '../support/thorough.ts';

for (const [name, button] of [
  ['PreviewPane', undefined],
  ['Outline', undefined],
  ['ExportDialog', 'export'],
] as const) {
  test(
    `what cannot be loaded says so, and is there once it can be: ${name}`,
    button ? {} : thoroughOnly,
    async ({ face, home, start }) => {
      test.skip(face === 'electron', 'Its files do not come over a network that could be cut.');
      home.useSample();
      const { page, author } = await start();
      const { app, leftClosed, outline, exporting } = author.messages;
      let isCut = true;
      await page.route(new RegExp(`/${name}-[^/]*\\.js$`), (route) =>
        isCut ? route.abort() : route.continue(),
      );
      await page.reload();
      if (button) await page.getByRole('button', { name: app[button] }).click();
      const fault = page.getByRole('alert').filter({ hasText: app.partFault });
      await expect(fault).toBeVisible();
      await author.typeAtEnd(author.line('title'), ' – geht weiter');
      await author.saved();
      isCut = false;
      await fault.getByRole('button', { name: leftClosed.retry }).click();
      await expect(fault).toHaveCount(0);
      const part = {
        PreviewPane: author.preview.getByText('geht weiter').first(),
        Outline: page.getByRole('region', { name: outline.title }),
        ExportDialog: page.getByLabel(exporting.target),
      }[name];
      await expect(part).toBeVisible();
    },
  );
}
