import { describe, expect, test } from 'vitest';
import { exportIssue, handOver, type HandOverStep } from '../../../issue/exportIssue.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../issue/publication.ts';
import { german } from '../../samples/sampleIssues.ts';
import { everyAsset, everyBlockIssue } from '../support/everyBlock.ts';

const publication = newPublication({ name: 'Mein Brief', language: 'de' });

/** Each step in a line. */
function lines(steps: readonly HandOverStep[]): string[] {
  return steps.map((step) => {
    switch (step.kind) {
      case 'picture':
        return `picture ${String(step.number)} ${step.place.line}`;
      case 'button':
        return `button ${step.label} ${step.url}`;
      case 'poll':
        return `poll ${step.answers.join(', ')}`;
      case 'text':
        return 'text';
      default:
        return `${step.kind} ${step.text}`;
    }
  });
}

describe('the steps to a mail tool', () => {
  test('go from the fields and the text to what its editor has elements for', () => {
    expect(lines(handOver(german.issue, german.publication, 'beehiiv'))).toEqual([
      'title KW47 – Der teure Traum von der vollen Auslastung',
      'subject KW47: Warum volle Auslastung so teuer ist',
      expect.stringMatching(/^preheader Dazu: ein Paketdienst/),
      'text',
      'picture 1 [Bild 1: Illustration: Eine lange Menschenschlange windet sich in …]',
      'picture 2 [Bild 2: Liniendiagramm: Die mittlere Wartezeit in Vielfachen der …]',
      'picture 3 [Bild 3: Liniendiagramm: 10.000 Euro wachsen in 30 Jahren bei 0,2 …]',
      'picture 4 [Bild 4: Eine rote Schreibtischlampe mit Messinggelenk beleuchtet in …]',
      'button Amsel ansehen https://example.com/amselgrund',
      'button Geschichte einreichen https://example.com/doppelpunkt/post',
    ]);
  });

  test('a poll is an element of its own, with its answers', () => {
    const poll = {
      ...blankBlock('link-list', 'p'),
      kind: 'poll' as const,
      items: [
        { label: ['Ja'], url: 'https://example.org/ja', note: [] },
        { label: ['Nein'], url: 'https://example.org/nein', note: [] },
      ],
    };
    const steps = handOver({ id: 'i', blocks: [poll] }, publication, 'ghost');
    expect(lines(steps).at(-1)).toBe('poll Ja, Nein');
  });

  test('have only the fields that the tool has, and no pictures for a document', () => {
    const kinds = (tool: 'substack' | 'mailchimp' | 'listmonk') =>
      handOver(german.issue, german.publication, tool)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'button' && kind !== 'poll');
    expect(kinds('mailchimp')).toEqual(['subject', 'preheader', 'text']);
    expect(kinds('listmonk')).toEqual(['subject', 'text']);
    expect(new Set(kinds('substack'))).toEqual(new Set(['title', 'preheader', 'text', 'picture']));
  });

  test('leave out empty fields, and pictures that are on the web', () => {
    const masthead = { ...blankBlock('masthead', 'm'), title: 'KW35' };
    expect(lines(handOver({ id: 'i', blocks: [masthead] }, publication, 'beehiiv'))).toEqual([
      'title KW35',
      'subject KW35',
      'text',
    ]);
    const addresses = new Map([[everyAsset, 'https://pictures.example/a.png']]);
    const places = handOver(everyBlockIssue, publication, 'beehiiv', {}, { addresses }).flatMap(
      (step) => (step.kind === 'picture' ? [step.place] : []),
    );
    // What is left is drawn, and not published.
    expect(places.filter(({ drawing }) => !drawing)).toEqual([]);
  });
});

describe.each(['beehiiv', 'substack', 'ghost'] as const)('the text for %s', (tool) => {
  const { files } = exportIssue(german.issue, german.publication, tool);
  const html = files.find(({ form }) => form === 'rich-text')?.text ?? '';

  test('leaves out what the tool shows above it', () => {
    expect(html).not.toContain('KW47 – Der teure Traum');
    expect(html).not.toContain('Henrike Sandvoss · 16.');
    expect(html).not.toContain('<p>Doppelpunkt</p>');
  });

  test('has each place once, numbered as the steps', () => {
    const places = handOver(german.issue, german.publication, tool).flatMap((step) =>
      step.kind === 'picture' ? [step.place.line] : [],
    );
    expect(html.match(/\[Bild \d+[^\]]*\]/g)).toEqual(places);
  });
});

test('a chart and a table are named by their titles, and described in full', () => {
  const chart = {
    ...blankBlock('chart', 'c'),
    title: 'Kurve der Kosten',
    table: [
      ['', 'Hübe'],
      ['Kran 1', '412'],
      ['Kran 2', '398'],
    ],
  };
  const [step] = handOver({ id: 'i', blocks: [chart] }, publication, 'beehiiv').filter(
    ({ kind }) => kind === 'picture',
  );
  if (step?.kind !== 'picture') return expect.fail('There is no picture.');
  expect(step.place.line).toBe('[Bild 1: Kurve der Kosten]');
  expect(step.place.description).toMatch(/Kran 1.*412/);
});
