import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * Words that are always placeholders, wherever they appear. "TK" is excluded as a German health insurance, "XX" as a
 * size.
 */
const anywhere =
  /(?<![\p{L}\p{N}])(?:PLACEHOLDER|PLATZHALTER|TODO|FIXME|TKTK|TBD|tbd|t\.b\.d\.|XXX+)(?![\p{L}\p{N}])|[Ll]orem [Ii]psum|\[(?:(?:Bild|Foto|Link|Name|Quelle|Text|Titel|Zahl|Zitat|picture|photo|link|name|source|text|title|number|quote)(?: (?:folgt|fehlt|hier|here|to come|missing))?|[^\][]*(?:einfügen|einsetzen|ergänzen|nachtragen|Platzhalter|[Ii]nsert |[Pp]laceholder|your )[^\][]*)\]/gu;

/** Words that are placeholders only as a whole line: our own hints copied, sample texts of word processors. */
const wholeLine =
  /^(?:Platzhalter|Placeholder|Blindtext|Überschrift|Headline|Zwischenüberschrift|Sub-?heading|Titel der Ausgabe|Title of the issue|Issue title|Bildunterschrift|Caption|Das Zitat|The quote|(?:Quelle|Source|Foto|Photo|Bild|Grafik)\s*:\s*(?:…|\.{3})?|…|\.{3}|\?{2,})$/u;

/** No placeholder text is left. */
export const placeholders: Rule = {
  sentences: {
    'placeholder-text': {
      de: 'Hier steht noch „{text}“: Ersetze es durch den richtigen Text.',
      en: '“{text}” is still here: replace it with the real text.',
    },
  },
  check: ({ blocks }) => blocks.flatMap(inBlock),
};

function inBlock({ id, block, texts, addresses }: CheckedBlock): Finding[] {
  const unseen = block.type === 'masthead' ? [block.subject, block.preheader] : [];
  const lines = [...unseen, ...texts.map(({ plain }) => plain)];
  const found = [
    ...[...lines, ...addresses].flatMap((text) => text.match(anywhere) ?? []),
    ...lines.flatMap((line) => wholeLine.exec(line.trim())?.[0] ?? []),
  ];
  return [...new Set(found)].map((text) => finding('placeholder-text', 'error', id, { text }));
}
