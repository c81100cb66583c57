import fc from 'fast-check';
import type { z } from 'zod';
import {
  blockDefinitions,
  blockTypes,
  type Block,
  type BlockType,
  type KnownBlock,
} from '../../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication, type Publication } from '../../../issue/publication.ts';
import { flowSchema, highestStart, type FlowNode, type List } from '../../../issue/text/flow.ts';
import { richTextSchema, type RichText } from '../../../issue/text/inline.ts';
import { noPicture, pictureSchema, withFields, type Picture } from '../../../issue/text/picture.ts';
import { sourcesSchema } from '../../../issue/text/source.ts';
import { tableRowsSchema } from '../../../issue/text/table.ts';
import { heldByField } from '../../../issue/text/textField.ts';
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
      { x: 0.9, y: 0.9, width: 1, height: 0.01 },
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

const value = fc
  .oneof(
    fc.constantFrom(0, 1283.5, -3, 1e21, 1e-7, 0.1),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((number) => number || 0);

const cell = fc.oneof(
  fc.constantFrom('', '1', '2.5', '1.283,5', '-3 %', '2024-01', '2024-02', 'März 2024', '–'),
  anyText,
);

/** What fields hold that their schema does not tell, by their names. */
const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: fc.constant(''),
  emoji,
  date,
  ticker: fc.oneof(fc.constantFrom('', 'NVDA', 'BRK.B'), anyText),
  number: fc.constantFrom(null, 0, 35),
  subscribers: fc.constantFrom(null, 0, 20578),
  subscriberChange: fc.constantFrom(null, 0, 46, -1200),
  table: rowsOf(cell, ''),
};

const bySchema = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [richTextSchema, anyRichText],
  [flowSchema, body],
  [sourcesSchema, sources],
  [pictureSchema, picture],
  [tableRowsSchema, rowsOf<RichText>(anyRichText, [])],
]);

/** A word that the layout itself writes is a word that reading could mistake for it. */
const line = fc.oneof(fc.constantFrom('', 'Sehenswert', 'Worth reading'), anyText);

/** Rows of equal length; none if nothing is written, as the page offers empty cells by itself. */
function rowsOf<Cell extends string | RichText>(
  cell: fc.Arbitrary<Cell>,
  blank: Cell,
): fc.Arbitrary<Cell[][]> {
  const cells = fc.array(fc.oneof(fc.constant(blank), cell), { maxLength: 9 });
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), cells)
    .map(([width, all]) =>
      all.every(({ length }) => length === 0)
        ? []
        : Array.from({ length: Math.ceil(all.length / width) }, (_, row) =>
            Array.from({ length: width }, (__, at) => all[row * width + at] ?? blank),
          ),
    );
}

/** Anything that the schema of a field takes. A block is generated as soon as it is defined. */
function anyOf(schema: z.core.$ZodType, name = ''): fc.Arbitrary<unknown> {
  const known = bySchema.get(schema);
  if (known) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default') return anyOf(def.innerType, name);
  if (Object.hasOwn(byName, name)) return byName[name] ?? anyText;
  switch (def.type) {
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'string': {
      const holds = heldByField.get(schema)?.holds;
      return holds === 'address' ? anyAddress : holds === 'line' ? line : anyText;
    }
    case 'number':
      return value;
    case 'boolean':
      return fc.boolean();
    case 'nullable':
    case 'optional':
      return fc.option(anyOf(def.innerType, name), {
        nil: def.type === 'nullable' ? null : undefined,
      });
    case 'union':
      return fc.oneof(...def.options.map((option) => anyOf(option, name)));
    case 'array':
      return fc.array(anyOf(def.element), { maxLength: 3 });
    case 'object': {
      const fields = Object.entries(def.shape).map(([field, of]) => [field, anyOf(of, field)]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>);
    }
    default:
      throw new Error(`Nothing is known to put into ${name}, a ${def.type}.`);
  }
}

function anyOfType<Type extends BlockType>(type: Type) {
  const block = anyOf(blockDefinitions[type].schema);
  return block as fc.Arbitrary<Extract<KnownBlock, { type: Type }>>;
}

/** One block of any type with anything in its fields that its schema allows. */
const anyBlock: fc.Arbitrary<KnownBlock> = fc.oneof(...blockTypes.map(anyOfType));

/** A whole issue of any blocks in any order, mostly under a masthead and a greeting; every id is another. */
export const anyIssue: fc.Arbitrary<Issue> = fc
  .tuple(
    fc.option(anyOfType('masthead'), { freq: 9 }),
    fc.option(anyOfType('greeting'), { freq: 2 }),
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
