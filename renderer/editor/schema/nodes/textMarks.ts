import { InputRule, Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { safeUrl } from '../../../../issue/addresses/safeUrl.ts';

/** A link to an address; an unsafe address stays in the document, but is never rendered. */
const link = Mark.create({
  name: 'link',
  // Outside all other marks, so that a link with partly bold words is one element.
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  // What is typed behind a link is not in it; words typed over all of it are (`keepLink`).
  inclusive: false,
  addAttributes: () => ({ href: { default: null, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (anchor) => {
        const href = safeUrl(anchor.getAttribute('href') ?? '');
        return href === undefined ? false : { href };
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = safeUrl(String(mark.attrs['href']));
    return ['a', href === undefined ? {} : { href }, 0];
  },
});

/** The marks, as individual extensions: TipTap's kit would include its own links and code blocks. */
export const textMarks = [Bold, Code, Italic, link, Strike].map(whereAllowed);

/**
 * Disables TipTap's Markdown for marks in lines that allow none, such as a title, and around spaces, as in `2 * 3 * 4`.
 */
function whereAllowed(extension: Mark): Mark {
  return extension.extend({
    addInputRules() {
      const rules = this.parent?.() ?? [];
      return rules.map(
        ({ find, handler, undoable }) =>
          new InputRule({
            find,
            undoable,
            handler: (typed) => {
              const { parent } = typed.state.doc.resolve(typed.range.from);
              const isMeant = !/^\s|\s$/.test(typed.match.at(-1) ?? '');
              return isMeant && parent.type.allowsMarkType(this.type) ? handler(typed) : null;
            },
          }),
      );
    },
  });
}
