import fc from 'fast-check';
import type { Block, KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { highestStart, type FlowNode, type List } from '../../../issue/text/flow.ts';
import { noPicture, withFields, type Picture } from '../../../issue/text/picture.ts';
import { anyAddress, anyRichText, anyText } from './anyText.ts';

const emoji = fc.oneof(
  fc.constantFrom('', '', '📉', '👩‍⚖️', '👩⚖️', '🖨️', '🇩🇪', '1️⃣', '🔗', '❤️🔥'),
  anyText,
);

const date = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2025-08-25', '2025-08-29', '2024-12-30', '2028-02-29') },
  { weight: 1, arbitrary: fc.constantFrom('', '2025-02-30', 'bald') },
  { weight: 1, arbitrary: anyText },
);

const picture: fc.Arbitrary<Picture> = fc
  .record({
    asset: fc.constantFrom(
      '',
      `${'a1'.repeat(32)}.png`,
      `${'b2'.repeat(32)}.jpg`,
      `${'c3'.repeat(32)}.gif`,
    ),
    alt: anyText,
    width: fc.constantFrom(0, 1, 560, 1200, 2400),
    height: fc.constantFrom(0, 1, 280, 1400),
    link: fc.oneof(fc.constant(undefined), anyAddress),
    span: fc.constantFrom(undefined, undefined, 'column' as const, 'half' as const),
    isDecorative: fc.constantFrom(undefined, undefined, false, true),
    licence: fc.oneof(fc.constant(undefined), fc.constant('CC BY 4.0'), anyText),
    crop: fc.constantFrom(
      undefined,
      undefined,
      { x: 0.1, y: 0, width: 0.5, height: 0.75 },
      { x: 0, y: 0, width: 1, height: 1 },
      { x: 0.9, y: 0.9, width: 1, height: 0 },
    ),
    dark: fc.constantFrom(undefined, undefined, 'frame' as const, {
      asset: `${'d4'.repeat(32)}.png`,
      width: 640,
      height: 320,
    }),
  })
  .map((fields) => withFields(noPicture, fields));

const figure = { picture, caption: anyRichText, credit: anyRichText };
const quote = { content: anyRichText, attribution: anyRichText };

const list: fc.Arbitrary<List> = fc.letrec<{ list: List }>((tie) => ({
  list: fc
    .record({
      type: fc.constantFrom('bullet-list' as const, 'ordered-list' as const),
      start: fc.constantFrom(undefined, undefined, 0, 1, 3, 12, 2026, highestStart),
      items: fc.array(
        fc
          .record({
            content: anyRichText,
            list: fc.option(tie('list'), { maxDepth: 2, depthSize: 'small', nil: undefined }),
          })
          .map(({ content, list: inner }) => (inner ? { content, list: inner } : { content })),
        { maxLength: 3 },
      ),
    })
    .map(({ start, ...rest }) => (start === undefined ? rest : { ...rest, start })),
})).list;

const flowNode: fc.Arbitrary<FlowNode> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('paragraph'), content: anyRichText }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('subheading'), content: anyRichText }) },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('figure'), ...figure }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('pull-quote'), ...quote }) },
);

const body = fc.array(flowNode, { maxLength: 4 });

const sources = fc.array(fc.record({ label: anyRichText, url: anyAddress }), { maxLength: 3 });
const head = { emoji, headline: anyRichText };
const section = { ...head, body, sources };
const id = fc.constant('');

const company = fc.record({
  name: anyText,
  ticker: fc.oneof(fc.constantFrom('', 'NVDA', 'BRK.B'), anyText),
  session: fc.constantFrom('bmo', 'amc', 'open'),
});

const value = fc
  .oneof(
    fc.constantFrom(0, 1283.5, -3, 1e21, 1e-7, 0.1),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((number) => number || 0);

const newsItem = fc.record({ id, type: fc.constant('news-item'), ...section });

const blocks: { [Type in KnownBlock['type']]: fc.Arbitrary<Extract<KnownBlock, { type: Type }>> } =
  {
    masthead: fc.record({
      id,
      type: fc.constant('masthead'),
      title: anyText,
      subject: anyText,
      preheader: anyText,
      byline: anyText,
      date,
    }),
    greeting: fc.record({
      id,
      type: fc.constant('greeting'),
      subscribers: fc.constantFrom(null, 0, 20578),
      subscriberChange: fc.constantFrom(null, 0, 46, -1200),
      body,
    }),
    'lead-essay': fc.record({ id, type: fc.constant('lead-essay'), ...section }),
    'news-section': fc.record({
      id,
      type: fc.constant('news-section'),
      ...head,
      items: fc.array(newsItem, { maxLength: 3 }),
    }),
    chart: fc.record({
      id,
      type: fc.constant('chart'),
      ...section,
      ...figure,
      bars: fc.array(fc.record({ label: anyText, value }), { maxLength: 3 }),
      unit: anyText,
    }),
    tip: fc.record({
      id,
      type: fc.constant('tip'),
      kind: fc.constantFrom('watch', 'read', 'listen', 'try'),
      ...section,
      label: fc.oneof(fc.constantFrom('', 'Sehenswert', 'Worth reading'), anyText),
      note: anyText,
    }),
    earnings: fc.record({
      id,
      type: fc.constant('earnings'),
      ...head,
      days: fc.array(fc.record({ date, companies: fc.array(company, { maxLength: 3 }) }), {
        maxLength: 3,
      }),
      body,
    }),
    outro: fc.record({ id, type: fc.constant('outro'), body }),
    text: fc.record({ id, type: fc.constant('text'), ...section }),
    figure: fc.record({ id, type: fc.constant('figure'), ...figure }),
    'pull-quote': fc.record({ id, type: fc.constant('pull-quote'), ...quote }),
    divider: fc.record({ id, type: fc.constant('divider') }),
    button: fc.record({ id, type: fc.constant('button'), label: anyText, url: anyAddress }),
    sponsor: fc.record({
      id,
      type: fc.constant('sponsor'),
      sponsor: anyText,
      headline: anyRichText,
      ...figure,
      body,
      buttonLabel: anyText,
      url: anyAddress,
    }),
    'link-list': fc.record({
      id,
      type: fc.constant('link-list'),
      kind: fc.constantFrom('links', 'poll'),
      ...head,
      items: fc.array(fc.record({ label: anyRichText, url: anyAddress, note: anyRichText }), {
        maxLength: 3,
      }),
    }),
  };

/** One block of any type with anything in its fields that its schema allows. */
const anyBlock: fc.Arbitrary<KnownBlock> = fc.oneof(...Object.values(blocks));

/** A whole issue of any blocks in any order, mostly under a masthead and a greeting; every id is another. */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .tuple(
    fc.option(blocks.masthead, { freq: 9 }),
    fc.option(blocks.greeting, { freq: 2 }),
    fc.array(anyBlock, { maxLength: 6 }),
  )
  .map(([masthead, greeting, others]) => ({
    id: 'any-issue',
    blocks: [masthead, greeting, ...others].filter((block) => block !== null).map(withId),
  }));

function withId(block: Block, index: number): Block {
  const own = `block-${String(index)}`;
  if (block.type !== 'news-section') return { ...block, id: own };
  const items = block.items.map((item, at) => ({ ...item, id: `${own}-${String(at)}` }));
  return { ...block, id: own, items };
}

/** A newsletter in any of a few languages and scripts, its name and author anything. */
export const anyPublication: fc.Arbitrary<Publication> = fc
  .record({
    name: anyText,
    author: anyText,
    language: fc.constantFrom('de', 'de', 'en', 'de-CH', 'fr', 'ar-EG', 'he', 'ja'),
  })
  .map(newPublication);
