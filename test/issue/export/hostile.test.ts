import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import {
  exportIssue,
  exportTargets,
  type ExportedFile,
  type ExportTarget,
} from '../../../issue/exportIssue.ts';
import { everyAsset } from '../support/everyBlock.ts';
import { newPublication } from '../../../issue/publication.ts';
import { hostileIssue, hostileTexts } from './support/hostileIssue.ts';
import { elementsOf } from './support/readHtml.ts';
import {
  contentOfFeed,
  fileWords,
  issueWords,
  placesFor,
  withoutWebView,
} from './support/words.ts';

const ours = new Set(
  `html head meta title style body div p a b i s strong em code br hr h1 h2 h3 ul ol li table tbody
   tr th td blockquote img span del pre main caption thead article figure figcaption`.split(/\s+/),
);
const attributes = new Set(
  `lang dir charset name content class style role href src alt width height align valign bgcolor
   property title scope tabindex cellpadding cellspacing border start data-setzkasten`.split(/\s+/),
);

const pictureIn = (target: ExportTarget) =>
  target === 'eml' ? `cid:${'a1'.repeat(8)}.png@setzkasten` : `images/${everyAsset}`;

function htmlOf({ form, text }: ExportedFile): string {
  if (form === 'feed') return contentOfFeed(text);
  return form === 'markdown' ? marked.parse(text, { async: false }) : withoutWebView(text);
}

describe.each(hostileTexts)('%j', (text) => {
  const issue = hostileIssue(text);
  const publication = newPublication({ name: text, author: text });

  test.each(exportTargets)('stays text for %s', (target) => {
    const places = placesFor(issue, publication, target);
    const { files } = exportIssue(issue, publication, target);
    for (const file of files) {
      const { form } = file;
      const words = issueWords(issue, publication, target, form);
      // Angle brackets are how plain text marks addresses, so there a reader cannot tell them apart.
      if (form === 'text') continue;
      const html = htmlOf(file);
      for (const element of elementsOf(html)) {
        expect(ours).toContain(element.name);
        for (const [name, value] of Object.entries(element.attributes)) {
          expect(attributes).toContain(name);
          if (name === 'href')
            expect(value).toMatch(
              /^(?:https:\/\/ok\.example\/|mailto:|tel:|https?:\/\/(?:www\.)?evil)/,
            );
          if (name === 'src') expect(value).toBe(pictureIn(target));
        }
      }
      expect([file.name, ...fileWords(form, file.text, places)]).toEqual([file.name, ...words]);
    }
  });
});
