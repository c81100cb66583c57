import type { BlockType } from '../../issue/blocks/allBlocks.ts';
import type { MergeTagName, TokenName } from '../../issue/text/inline.ts';
import type { LineName } from './lineNames.ts';
import type { ImportMessages } from './import/importMessages.ts';
import type { ExportMessages } from './export/exportMessages.ts';
import type { AppearanceName, PreviewView } from './preview/previewNames.ts';
import type { CheckMessages } from './check/checkMessages.ts';
import type { CommandMessages } from './commands/commandMessages.ts';
import type { OutlineMessages } from './outline/outlineMessages.ts';
import type { NumbersMessages } from './numbers/numbersMessages.ts';
import type { PasteMessages } from './paste/pasteMessages.ts';
import type { PictureMessages } from './picture/pictureMessages.ts';
import type { ReasonMessages, Undone } from './reasons/reasonMessages.ts';
import type { RecoveryMessages } from './recovery/recoveryMessages.ts';
import type { SettingsMessages } from './settings/settingsMessages.ts';
import type { CompareMessages } from './compare/compareMessages.ts';
import type { ConflictMessages } from './conflict/conflictMessages.ts';
import type { DamageMessages } from './damage/damageMessages.ts';
import type { LeftClosedMessages } from './left-closed/leftClosedMessages.ts';
import type { HistoryMessages } from './history/historyMessages.ts';
import type { SearchMessages } from './search/searchMessages.ts';
import type { DateChangeMessages } from './date-change/dateChangeMessages.ts';
import type { SentMessages } from './sent/sentMessages.ts';
import type { SpellingMessages } from './spelling/spellingMessages.ts';
import type { TypographyMessages } from './typography/typographyMessages.ts';
import type { EmojiMessages } from './emoji/emojiMessages.ts';
import type { TestMailMessages } from './test-mail/testMailMessages.ts';
import type { PrintMessages } from './print/printMessages.ts';
import type { StartMessages } from './start/startMessages.ts';
import type { TrashMessages } from './trash/trashMessages.ts';
import type { WritingMessages } from './writing/writingMessages.ts';

/** A block's name in menus and margins, and its purpose. */
export interface BlockMessages {
  readonly name: string;
  readonly hint: string;
}

/** All messages of the interface, in one language. A missing message is a compile error. */
export interface Messages {
  readonly code: 'de' | 'en';
  readonly blocks: Readonly<Record<BlockType, BlockMessages>>;
  readonly elements: Readonly<
    Record<'subheading' | 'bulletList' | 'orderedList' | 'newsItem', BlockMessages>
  >;
  readonly unknownBlock: string;
  readonly placeholders: Readonly<
    Record<LineName | 'paragraph' | 'subheading' | 'source' | 'company' | 'button', string>
  >;
  readonly tokens: Readonly<Record<TokenName, string>>;
  /** Where a token's value comes from. */
  readonly tokenSources: Readonly<Record<TokenName, string>>;
  /** A token with the word for what it counts. */
  readonly tokenWithUnit: (token: string) => string;
  readonly mergeTags: Readonly<Record<MergeTagName, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly editor: {
    readonly label: string;
    readonly addBlock: string;
    readonly insert: string;
    readonly noMatch: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly dragHandle: string;
    readonly blockActions: string;
    readonly bold: string;
    readonly italic: string;
    readonly strike: string;
    readonly code: string;
    readonly link: string;
    readonly linkAddress: string;
    readonly apply: string;
    readonly unlink: string;
    readonly choosePicture: string;
    readonly replacePicture: string;
    /** Shown instead of a picture whose name in the file is not a valid asset name. */
    readonly missingPicture: string;
    readonly noAlt: string;
    readonly alt: string;
    readonly tokenLost: (token: string) => string;
    readonly tokenBack: string;
    readonly barsHint: string;
    readonly readOnlyNewer: string;
  };
  readonly library: {
    readonly title: string;
    readonly newIssue: string;
    readonly import: string;
    readonly search: string;
    readonly words: (count: string) => string;
    readonly untitled: string;
    readonly rename: string;
    readonly duplicate: string;
    readonly trash: string;
    readonly reveal: string;
    readonly actions: (title: string) => string;
    readonly renamePrompt: string;
    readonly open: string;
    readonly broken: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly sample: string;
    readonly sampleHint: string;
    readonly create: string;
    readonly createHint: string;
    readonly choose: string;
    readonly chooseHint: string;
    readonly name: string;
    readonly author: string;
    readonly language: string;
    readonly german: string;
    readonly english: string;
    readonly start: string;
    readonly firstIssue: string;
    readonly firstIssueHint: string;
    readonly pickIssue: string;
    readonly pickIssueHint: string;
  };
  readonly status: {
    readonly words: (count: string) => string;
    readonly minutes: (count: number) => string;
    readonly characters: (count: string) => string;
    readonly target: (least: string, most: string) => string;
    readonly weight: (kilobytes: string) => string;
    readonly weightHint: string;
    readonly saved: string;
    /** Shown instead of the save status if nothing can be saved. */
    readonly readOnly: string;
    readonly saving: string;
    readonly unsaved: string;
    readonly retry: string;
    readonly failed: Readonly<Record<Undone | 'invalid', string>>;
    readonly conflict: string;
  };
  readonly preview: {
    readonly title: string;
    readonly view: string;
    readonly views: Readonly<Record<PreviewView, string>>;
    readonly device: string;
    readonly phone: string;
    readonly desktop: string;
    readonly appearance: string;
    readonly appearances: Readonly<Record<AppearanceName, string>>;
    readonly schemes: Readonly<Record<'light' | 'dark', string>>;
    readonly hidePictures: string;
    readonly noSubject: string;
    readonly inboxHint: string;
  };
  readonly importing: ImportMessages;
  readonly exporting: ExportMessages;
  readonly testMail: TestMailMessages;
  readonly damage: DamageMessages;
  readonly leftClosed: LeftClosedMessages;
  readonly search: SearchMessages;
  readonly sent: SentMessages;
  readonly dateChange: DateChangeMessages;
  readonly history: HistoryMessages;
  readonly writing: WritingMessages;
  readonly settings: SettingsMessages;
  readonly check: CheckMessages;
  readonly paste: PasteMessages;
  readonly numbers: NumbersMessages;
  readonly picture: PictureMessages;
  readonly commands: CommandMessages;
  readonly outline: OutlineMessages;
  readonly reasons: ReasonMessages;
  readonly recovery: RecoveryMessages;
  readonly compare: CompareMessages;
  readonly conflict: ConflictMessages;
  readonly emoji: EmojiMessages;
  readonly typography: TypographyMessages;
  readonly spelling: SpellingMessages;
  readonly trash: TrashMessages;
  readonly start: StartMessages;
  readonly print: PrintMessages;
  readonly app: {
    readonly export: string;
    readonly togglePreview: string;
    readonly toggleLibrary: string;
    readonly appearance: string;
    readonly appearances: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly interfaceLanguage: string;
    readonly close: string;
    readonly cancel: string;
    readonly fault: string;
    readonly dismiss: string;
    /** Shown instead of a part that cannot be displayed. */
    readonly partFault: string;
    /** Shown if a source's name or a word could not be saved to the newsletter's file. */
    readonly notKept: string;
    readonly publicationProblem: (why: string) => string;
  };
}
