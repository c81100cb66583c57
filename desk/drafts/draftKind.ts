import type { DraftSetting } from '../../issue/export/mail-tools/draftNeeds.ts';

/** A file for a mail tool: its name, media type and bytes. */
export interface FileToSend {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One request to a mail tool's API. Its path is below the API's address, with a leading slash. */
export interface ToolRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly json?: Readonly<Record<string, unknown>>;
  /** Fields sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** A file sent as a form, in the field of that name. */
  readonly file?: FileToSend & { readonly field: string };
}

/** Something that the tool has and the author chooses from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The author's choices; empty for what is not chosen. */
export type SettingValues = Readonly<Record<DraftSetting, string>>;

/** What a draft says. */
export interface DraftContent {
  readonly title: string;
  readonly subject: string;
  /** The text that inboxes show next to the subject; a whole document already contains it. */
  readonly preheader: string;
  readonly senderName: string;
  /** The issue in the form that the tool takes. */
  readonly body: string;
  readonly text: string;
  readonly settings: SettingValues;
  /** What the tool answered to `ask`. */
  readonly known: Readonly<Record<string, string>>;
}

/** A draft as it lies in the tool. */
export interface SeenDraft {
  readonly status: 'draft' | 'scheduled' | 'sent';
  /** Another one after every change of the content. */
  readonly revision: string;
  /** Opens it in the tool. */
  readonly link: string;
}

/** Where the API is and what it was asked: needed to read some answers. */
export interface ToolPlace {
  /** The address of a self-hosted tool, without a trailing slash; else empty. */
  readonly site: string;
  readonly key: string;
}

/**
 * A mail tool's API, as far as drafts need it. There is no request that sends, schedules or publishes. The readers of
 * answers throw if an answer is not as documented. A new tool is a file like those in `kinds`, a line in `allDraftTools`,
 * and its needs in `draftNeeds`.
 */
export interface DraftKind {
  readonly api: (place: ToolPlace) => string;
  /** True for a key of the form that the tool issues. */
  readonly isKey: (key: string) => boolean;
  /** Returns the headers that prove the key; `token` is what `login` returned, else the key. */
  readonly headers: (token: string, now: Date) => Readonly<Record<string, string>>;
  /** Exchanges the key for a token first. */
  readonly login?: {
    readonly request: ToolRequest;
    readonly headers: (key: string) => Readonly<Record<string, string>>;
    readonly token: (answer: unknown) => string;
  };
  /** Answered only with the right key. */
  readonly probe: ToolRequest;
  readonly isUsable: Readonly<Partial<Record<DraftSetting, (value: string) => boolean>>>;
  /** What the tool has to choose from, by setting; a setting without choices is typed. */
  readonly choices: Readonly<
    Partial<
      Record<
        DraftSetting,
        { readonly request: ToolRequest; readonly read: (answer: unknown) => Choice[] }
      >
    >
  >;
  /** Facts that a draft needs from the tool, under these names. */
  readonly ask?: {
    readonly request: (settings: SettingValues) => ToolRequest;
    readonly names: readonly string[];
    readonly read: (answer: unknown) => Readonly<Record<string, string>>;
  };
  readonly picture?: {
    readonly request: (file: FileToSend) => ToolRequest;
    readonly address: (answer: unknown, place: ToolPlace) => string;
  };
  readonly create: (draft: DraftContent) => ToolRequest;
  readonly idIn: (answer: unknown) => string;
  /** `revision` is that of the draft as it was seen. */
  readonly update: (id: string, draft: DraftContent, revision: string) => ToolRequest;
  /** Stores the content, if that takes a request of its own after `create` and `update`. */
  readonly fill?: (id: string, draft: DraftContent) => ToolRequest;
  readonly read: (id: string) => readonly ToolRequest[];
  readonly seen: (answers: readonly unknown[], place: ToolPlace) => SeenDraft;
}
