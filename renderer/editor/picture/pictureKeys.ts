import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { pluginExtension } from '../schema/pluginExtension.ts';
import { selectedPicture } from '../steps/place.ts';
import { positionOf } from '../steps/blockUnder.ts';
import { stepToPicture } from '../steps/pictureSteps.ts';

const directions: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Selects pictures by pointer, also for dragging, and by arrow keys that reach them. */
export const pictureKeys = pluginExtension({ name: 'pictureKeys', priority: 200 }, () => ({
  props: {
    handleKeyDown: (view, event) => {
      const direction = directions[event.key];
      if (!direction || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
        return false;
      const tr = stepToPicture(view.state, direction);
      if (tr) view.dispatch(tr);
      return tr !== undefined;
    },
    // The editor would put the cursor beside the picture.
    handleClick: (_view, _place, { target }) => figureOf(target) !== undefined,
    handleDOMEvents: {
      mousedown: (view, { target, button }) => {
        const figure = button === 0 ? figureOf(target) : undefined;
        if (figure) selectFigure(view, figure);
        return false;
      },
      // Drag the selected picture, wherever the browser has put the cursor meanwhile.
      dragstart: (view, { target }) => {
        const figure = figureOf(target);
        if (figure && !selectedPicture(view.state)) selectFigure(view, figure);
        return false;
      },
    },
  },
}));

/** Returns the figure whose picture was hit; not for its controls or lines. */
function figureOf(target: EventTarget | null): Element | undefined {
  const isPicture =
    target instanceof Element && target.matches('.figure-frame, .figure-frame > img');
  return (isPicture && target.closest('[data-node="figure"]')) || undefined;
}

function selectFigure(view: EditorView, figure: Element): void {
  const selection = NodeSelection.create(view.state.doc, positionOf(view, figure));
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
}
