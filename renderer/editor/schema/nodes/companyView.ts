import type { Node as DocumentNode } from '@tiptap/pm/model';
import { contentView } from './contentView.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { element } from './domElement.ts';

const order = ['bmo', 'amc', 'open'] as const;

/** A company with its ticker, and a small button that cycles its session: before open, after close, not specified. */
export const companyView: CreateNodeView = ({ node: first, editor, getPos }, { messages }) => {
  let node = first;
  const contentDOM = element('span', {
    'data-placeholder': messages.placeholders.company,
    dir: 'auto',
  });
  const session = element('button', { type: 'button', contenteditable: 'false', tabindex: '-1' });
  const ticker = element('small', { contenteditable: 'false' });
  const dom = element('span', { 'data-node': 'company' }, contentDOM, ticker, session);

  const show = (changed: DocumentNode) => {
    node = changed;
    const symbol = node.attrs['ticker'] as string;
    ticker.hidden = symbol === '';
    ticker.textContent = `[${symbol}]`;
    const value = node.attrs['session'] as (typeof order)[number];
    dom.dataset['session'] = value;
    const shown = value === 'open' ? '–' : value.toUpperCase();
    session.textContent = shown;
    session.title = messages.choices[value];
    // The accessible name includes the visible text, for voice control.
    session.setAttribute('aria-label', `${shown}, ${messages.fields.session}: ${session.title}`);
  };
  session.addEventListener('mousedown', (event) => event.preventDefault());
  session.addEventListener('click', () => {
    const position = getPos();
    if (position === undefined || !editor.isEditable) return;
    const index = order.indexOf(node.attrs['session'] as (typeof order)[number]);
    const next = order[(index + 1) % order.length];
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'session', next));
  });
  return contentView(first, { dom, contentDOM, show, controls: [session] });
};
