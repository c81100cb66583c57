import type { BlockForms } from '../document/formsInSchema.ts';
import type { OwnLabels } from '../../../../issue/language/labels.ts';
import type { Theme } from '../../../../issue/theme.ts';
import type { TextContext } from '../../../../issue/text/context.ts';
import type { Messages } from '../../../language/messages.ts';
import type { SourceNaming } from '../../../session/sourceNaming.ts';
import type { Store } from '../../../store/store.ts';
import type { AddedPicture } from './addedPicture.ts';
import type { ClipboardContext } from './clipboardContext.ts';
import type { EmojiMemory } from './emojiMemory.ts';
import type { Spelling } from './spelling.ts';

/** What the editor's nodes need from the app around them. */
export interface EditorContext {
  readonly forms: BlockForms;
  readonly messages: Messages;
  /** BCP 47 tag of the current language; the page is drawn again (`drawAgain`) when it changes. */
  readonly language: string;
  /** The publication's own wording of labels. */
  readonly labels?: () => OwnLabels | undefined;
  /** The values of tokens as of the last keystroke. */
  readonly tokens: Store<TextContext>;
  /** The newsletter's look, for what is drawn in its colours. */
  readonly theme: () => Theme;
  readonly sources: SourceNaming;
  readonly emojis: EmojiMemory;
  readonly spelling: Spelling;
  /** True if typed text is typeset now. */
  readonly isTypesetting: () => boolean;
  /** Returns the address from which the renderer loads a picture of the open issue. */
  readonly pictureAddress: (asset: string) => string;
  /** Stores a picture with the issue. On failure, shows the reason and resolves to undefined. */
  readonly addPicture: (file: Blob) => Promise<AddedPicture | undefined>;
  readonly clipboard: ClipboardContext;
}
