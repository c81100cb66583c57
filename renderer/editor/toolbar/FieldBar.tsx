import type { Schema } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useCommands } from '../../commands/useCommands.ts';
import type { Messages } from '../../language/messages.ts';
import { groupForUndo } from '../schema/groupForUndo.ts';
import { setAttributes } from '../steps/setAttributes.ts';
import { blockTypeOf } from '../schema/document/formsInSchema.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { selectedToken } from '../tokens/selectedToken.ts';
import { behindToken } from '../tokens/tokenKeys.ts';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { barContent, isSameContent, type BarContent } from './barContent.ts';
import { FieldInput, preloadFields } from './FieldInput.tsx';
import { barKey } from './barKey.ts';
import { restored } from './restored.ts';
import { TokenNote } from './TokenNote.tsx';
import { command } from '../../commands/commandList.ts';

interface Properties {
  readonly editor: Editor;
  /** The newsletter's. */
  readonly language: string;
  readonly messages: Messages;
}

/** One stay of the focus in a field, and what the bar showed when it came: its changes are one step to undo. */
interface Visit {
  readonly before: BarContent | undefined;
}

/** The id of the place above the page that the bar is in. */
export const fieldBarPlace = 'field-bar-place';

/**
 * The values of the thing at the cursor that are not text: an address, a date, a session, numbers of a chart. It stands
 * above the page: beside the cursor it would lie over what is read or clicked next. It stays there while something else
 * has the focus, so that a click on it always finds it.
 */
export function FieldBar({ editor, language, messages }: Properties) {
  const content = useEditorSelection(editor, barContent, isSameContent);
  // Asked again after the first rendering, in which the toolbar may not be there yet.
  const place = useSyncExternalStore(neverChanges, barPlace);
  const visit = useRef<Visit>(undefined);
  useEffect(() => {
    const early = new AfterPaint(preloadFields);
    early.request();
    return () => {
      early.cancel();
    };
  }, []);
  useCommands(() => [
    command('block.fields', {
      canRun: () => barContent(editor.state) !== undefined,
      run: () => {
        // What is typed next belongs to the field; behind a dialog it cannot have the focus before that is closed.
        flushSync(() => undefined);
        if (!focusFirstField()) requestAnimationFrame(focusFirstField);
      },
    }),
  ]);
  if (!content || !place) return null;
  const thing = nameOf(content, editor.schema, messages);
  const leave = (isAccepted: boolean) => {
    const token = selectedToken(editor.state);
    if (token && isAccepted) editor.view.dispatch(behindToken(editor.state, token));
    // A field may take what was typed when it loses the focus: what stood there comes back after that.
    editor.view.focus();
    const tr = isAccepted ? undefined : restored(editor.state, visit.current?.before);
    if (tr) editor.view.dispatch(groupForUndo(tr, visit.current));
  };
  return createPortal(
    <div
      className="field-bar"
      role="group"
      aria-label={thing}
      data-thing={content.name}
      onFocus={() => {
        visit.current = { before: barContent(editor.state) };
      }}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        const action = barKey(event.nativeEvent, event.currentTarget);
        if (action === undefined) return;
        // What the key does by itself it would do in the text, which has the focus by then.
        event.preventDefault();
        event.stopPropagation();
        if (action === 'undo') runCommand('text.undo');
        else leave(action === 'accept');
      }}
    >
      <b aria-hidden>{thing}</b>
      {content.fields.map(({ field, position, values, changed }) => (
        <FieldInput
          key={`${content.name} ${nameOfThing(values, position)} ${field.name}`}
          field={field}
          values={values}
          language={language}
          messages={messages}
          onChange={(set) => {
            const tr = setAttributes(editor.state.tr, position, changed(set));
            editor.view.dispatch(groupForUndo(tr, visit.current));
          }}
        />
      ))}
      {content.token && (
        <TokenNote token={content.token} fields={content.fields} messages={messages} />
      )}
    </div>,
    place,
  );
}

/** Tells things of one kind apart, so that what was typed for one is not shown for the next. */
function nameOfThing({ id }: Readonly<Record<string, unknown>>, position: number): string {
  return typeof id === 'string' ? id : String(position);
}

const neverChanges = () => () => undefined;
const barPlace = () => document.getElementById(fieldBarPlace);

/** Puts the focus on the bar's first field; says whether that was possible. */
function focusFirstField(): boolean {
  const field = document.querySelector<HTMLElement>(
    '.field-bar :is(input, select, textarea, button)',
  );
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return field !== null && document.activeElement === field;
}

/** What the author calls the thing: a token, a source or a company, else by its block. */
function nameOf({ name, block, token }: BarContent, schema: Schema, messages: Messages): string {
  if (token) return messages.tokens[token];
  if (name === 'source' || name === 'company') return messages.placeholders[name];
  const type = blockTypeOf(schema, name) ?? blockTypeOf(schema, block);
  return type ? messages.blocks[type].name : '';
}
