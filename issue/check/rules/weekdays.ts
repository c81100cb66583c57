import { weekdayName } from '../../calendar/dateText.ts';
import { isIsoDate } from '../../calendar/isoDate.ts';
import { namedDays, weekdayLike } from '../../calendar/namedDays.ts';
import { styleAt, styled, replaced, textOf } from '../../text/richText.ts';
import type { RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { changeLines } from '../../changes/changeTexts.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A weekday next to a date in a text matches that date. */
export const weekdays: Rule = {
  sentences: {
    'wrong-weekday': {
      de: '„{text}“: Der {date} ist ein {weekday}. Berichtige den Wochentag oder das Datum.',
      en: '“{text}”: {date} is a {weekday}. Correct the weekday or the date.',
    },
  },
  fixes: {
    'wrong-weekday': {
      label: { de: '{weekday} daraus machen', en: 'Make it {weekday}' },
      apply: (issue, { blockId, values }, { language }) => {
        const [words, wrong] = [String(values['text']), String(values['wrong'])];
        const right = weekdayLike(wrong, String(values['date']), language);
        const mendLine = (text: RichText) => withWeekday(text, words, wrong, right);
        return changeBlock(issue, blockId, (block) => changeLines(block, mendLine));
      },
    },
  },
  check: ({ blocks, context }) => {
    const { language } = context;
    const date = isIsoDate(context.date) ? context.date : undefined;
    const find = namedDays(language);
    return blocks.flatMap(({ id, texts }) =>
      texts
        .filter(({ piece }) => isOfIssue(piece))
        .flatMap(({ plain }) =>
          find(plain, date).flatMap(({ words, weekday, day, hasYear }): Finding[] => {
            if (weekday === weekdayLike(weekday, day, language)) return [];
            if (weekday.toLowerCase() === weekdayName(day, language).toLowerCase()) return [];
            // "1989 fiel an einem Donnerstag, dem 9. November, …": the year is elsewhere in the text.
            if (!hasYear && saysOtherYear(plain, day)) return [];
            const values = { text: words, date: day, weekday: day, wrong: weekday };
            return [finding('wrong-weekday', 'error', id, values)];
          }),
        ),
    );
  },
};

/**
 * True for lines of the issue: earnings derive their weekdays from dates, and the publication's name belongs to no
 * single issue.
 */
function isOfIssue(piece: Piece): boolean {
  return piece.kind === 'paragraph' ? piece.role !== 'publication' : piece.kind !== 'earnings';
}

function saysOtherYear(text: string, day: string): boolean {
  return (text.match(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g) ?? []).some(
    (year) => year !== day.slice(0, 4),
  );
}

/** Replaces the weekday in those words, even if a token shows their date or a mark splits them. */
function withWeekday(content: RichText, words: string, wrong: string, right: string): RichText {
  const text = textOf(content);
  const rest = words.slice(wrong.length);
  for (let from = text.indexOf(wrong); from !== -1; from = text.indexOf(wrong, from + 1)) {
    const to = from + wrong.length;
    const after = text.slice(to, to + rest.length);
    const [written = ''] = after.split('\uFFFC');
    const goesOn = written === rest && /^[\p{L}\d]/u.test(text.slice(to + rest.length));
    if (written !== '' && rest.startsWith(written) && !goesOn) {
      return replaced(content, [{ from, to, by: styled(right, styleAt(content, from)) }]);
    }
  }
  return content;
}
