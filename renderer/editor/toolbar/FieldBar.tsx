import type { Schema } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Theme } from '../../../issue/theme.ts';
import type { TokenName } from '../../../issue/text/inline.ts';
import { command } from '../../commands/commandList.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useCommands } from '../../commands/useCommands.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { groupForUndo } from '../schema/groupForUndo.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import { blockTypeOf } from '../schema/document/formsInSchema.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { selectedToken } from '../tokens/selectedToken.ts';
import { behindToken } from '../tokens/tokenKeys.ts';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { barContent, isSameContent, type BarContent, type BarField } from './barContent.ts';
import { FieldInput, preloadFields } from './FieldInput.tsx';
import { restored } from './restored.ts';

const GridTools = lazyPart('GridTools', () => import('../grid/GridTools.tsx'));

interface Properties {
  readonly editor: Editor;
  /** The language. */
  readonly language: string;
  readonly newsletterLanguage: string;
  /** Returns the newsletter's look. */
  readonly theme: () => Theme;
}

/** A period of focus in a field, and the bar's content at its start; its changes are one undo step. */
interface Visit {
  readonly before: BarContent | undefined;
}

/** The id of the element above the page that contains the bar. */
export const fieldBarPlace = 'field-bar-place';

/**
 * Edits what is not text at the cursor: an address, a date, a session, a chart's numbers, a table's rows and columns. Placed above the
 * page, because beside the cursor it would cover text to be read or clicked next. Stays while it does not have the
 * focus, so that clicks always reach it.
 */
export function FieldBar({ editor, language, newsletterLanguage, theme }: Properties) {
  const messages = useMessages();
  const content = useEditorSelection(editor, barContent, isSameContent);
  // Read again after the first render, in which the toolbar may not be mounted yet.
  const place = useSyncExternalStore(neverChanges, barPlace);
  const visit = useRef<Visit>(undefined);
  useEffect(() => {
    const early = new AfterPaint(preloadFields);
    early.request();
    return () => early.cancel();
  }, []);
  useCommands(() => [
    command('block.fields', {
      canRun: () => barContent(editor.state) !== undefined,
      run: () => {
        // Render synchronously, so that the next keystroke goes to the field. Behind a dialog it cannot have the focus
        // until that is closed.
        flushSync(() => undefined);
        if (!focusFirstField()) requestAnimationFrame(focusFirstField);
      },
    }),
  ]);
  if (!content || !place) return null;
  const name = nameOf(content, editor.schema, messages);
  const leave = (isAccepted: boolean) => {
    const left = visit.current;
    const token = selectedToken(editor.state);
    if (token && isAccepted) editor.view.dispatch(behindToken(editor.state, token));
    // A field may apply its text on blur, so restore the previous values after that.
    editor.view.focus();
    const tr = isAccepted ? undefined : restored(editor.state, left?.before);
    if (tr) editor.view.dispatch(groupForUndo(tr, left));
  };
  return createPortal(
    <div
      className="field-bar"
      role="group"
      aria-label={name}
      data-element={content.name}
      onFocus={() => {
        visit.current = { before: barContent(editor.state) };
      }}
      onBlur={() => {
        // A value may also be set without focus, and is a step of its own then.
        visit.current = undefined;
      }}
      onKeyDown={(event) => {
        const action = barKey(event.nativeEvent, event.currentTarget);
        if (action === undefined) return;
        // By then the text has the focus, and the key's default action would apply to it.
        event.preventDefault();
        event.stopPropagation();
        if (action === 'undo') runCommand('text.undo');
        else leave(action === 'accept');
      }}
    >
      <b aria-hidden>{name}</b>
      {content.fields.map(({ field, position, values, changed }) => (
        <FieldInput
          key={`${content.name} ${elementKey(values, position)} ${field.name}`}
          field={field}
          values={values}
          language={language}
          newsletterLanguage={newsletterLanguage}
          theme={theme}
          onChange={(set) => {
            const tr = setAttributes(editor.state.tr, position, changed(set));
            editor.view.dispatch(groupForUndo(tr, visit.current));
          }}
        />
      ))}
      {content.isInGrid && (
        <LazyPart fallback={null}>
          <GridTools editor={editor} />
        </LazyPart>
      )}
      {content.token && <TokenNote token={content.token} fields={content.fields} />}
    </div>,
    place,
  );
}

/** Identifies elements of one kind, so that text typed for one is not shown for the next. */
function elementKey({ id }: Readonly<Record<string, unknown>>, position: number): string {
  return typeof id === 'string' ? id : String(position);
}

const neverChanges = () => () => undefined;
const barPlace = () => document.getElementById(fieldBarPlace);

/** Focuses the bar's first field; returns false if that was not possible. */
function focusFirstField(): boolean {
  const field = document.querySelector<HTMLElement>(
    '.field-bar :is(input, select, textarea, button)',
  );
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return field !== null && document.activeElement === field;
}

/** Returns the name of the element: token, source or company, or else that of its block. */
function nameOf({ name, block, token }: BarContent, schema: Schema, messages: Messages): string {
  if (token) return messages.tokens[token];
  if (name === 'source' || name === 'company') return messages.placeholders[name];
  const type = blockTypeOf(schema, name) ?? blockTypeOf(schema, block);
  return type ? messages.blocks[type].name : '';
}

interface TokenNoteProperties {
  readonly token: TokenName;
  readonly fields: readonly BarField[];
}

/** The source of a token's value, if it is not set directly; the reading time links to its settings. */
function TokenNote({ token, fields }: TokenNoteProperties) {
  const messages = useMessages();
  const note = messages.tokenSources[token];
  const isNumberSet = fields.some(({ field }) => field.kind === 'whole-number');
  if (isNumberSet || token === 'date') return null;
  if (token !== 'minutes') {
    return (
      <span className="field-note" title={note}>
        {note}
      </span>
    );
  }
  return (
    <Button
      className="quiet field-note"
      title={messages.commands.settingsSections.length}
      onClick={() => runCommand('app.settings.length')}
    >
      {note}
    </Button>
  );
}

/** Fields without native undo: their value is chosen, not typed. */
const withoutUndo = 'select, [type="date"]';

/**
 * Maps a key in the field bar to an action, unless the field uses it itself: Enter accepts, Escape restores the
 * previous values, Tab after the last field and Shift+Tab before the first return to the text. If the field has no
 * undo, the page's is used.
 */
function barKey(event: KeyboardEvent, bar: HTMLElement): 'accept' | 'restore' | 'undo' | undefined {
  const { key, target, isComposing, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  // Safari ends a composition with a key that is not flagged as part of it.
  if (isComposing || keyCode === 229 || altKey) return undefined;
  if (key === 'Escape') return 'restore';
  const hasModifier = ctrlKey || metaKey;
  const isChosen = target instanceof Element && target.matches(withoutUndo);
  if (isChosen && hasModifier && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (key === 'Enter') {
    if (target instanceof HTMLButtonElement) return undefined;
    return target instanceof HTMLTextAreaElement && !hasModifier ? undefined : 'accept';
  }
  if (key !== 'Tab' || hasModifier) return undefined;
  const fields = [...bar.querySelectorAll('input, select, textarea, button')].filter(
    (field) => field.getClientRects().length > 0,
  );
  return target === fields.at(shiftKey ? 0 : -1) ? 'accept' : undefined;
}
