import type { Command, CommandDescription } from './command.ts';

/** The keys by which browsers paste as plain text. */
export const plainPasteKeys = 'Mod-Shift-v';

/**
 * Every command with a name of its own: its name, search words and keys. Its action is defined where it can run.
 * Commands generated from a list (insert a block, open an issue, change the language) are described there.
 */
export const commandList = {
  'issue.new': {
    name: ({ library }) => library.newIssue,
    keywords: ['anlegen', 'create', 'nächste', 'next'],
    shortcut: 'Mod-n',
  },
  'issue.import': {
    name: ({ importing }) => importing.title,
    keywords: ['öffnen', 'open', 'datei', 'file'],
    shortcut: 'Mod-o',
  },
  'issue.search': {
    name: ({ search }) => search.title,
    keywords: ['archiv', 'archive', 'suchen', 'verlinkt', 'linked'],
    shortcut: 'Mod-Shift-f',
  },
  'issue.showTrash': {
    name: ({ trash }) => trash.title,
    keywords: ['gelöscht', 'deleted', 'wiederherstellen', 'restore', 'leeren', 'empty'],
  },
  'issue.undoDeletion': {
    name: ({ trash }) => trash.undoDeletion,
    keywords: ['papierkorb', 'trash', 'wiederherstellen', 'restore'],
    shortcut: 'Mod-z',
    within: 'list',
  },
  'issue.export': {
    name: ({ commands }) => commands.names.export,
    keywords: ['html', 'beehiiv', 'mailchimp', 'versenden', 'send'],
    shortcut: 'Mod-Shift-e',
  },
  'issue.print': {
    name: ({ print }) => print.title,
    keywords: ['drucker', 'printer', 'papier', 'paper', 'pdf'],
  },
  'issue.savePdf': {
    name: ({ print }) => print.savePdf,
    keywords: ['drucken', 'print', 'speichern', 'save'],
  },
  'issue.testMail': {
    name: ({ commands }) => commands.names.testMail,
    keywords: ['smtp', 'probe', 'send'],
  },
  'issue.history': {
    name: ({ history }) => history.title,
    keywords: ['verlauf', 'history', 'versions', 'wiederherstellen', 'restore'],
  },
  'issue.nameVersion': {
    name: ({ history }) => history.nameNow,
    keywords: ['fassung', 'version', 'lektorat'],
  },
  'issue.markSent': {
    name: ({ sent }) => sent.mark,
    keywords: ['gesendet', 'sent', 'lock', 'sperren'],
  },
  'issue.rename': {
    name: ({ commands }) => commands.names.rename,
    keywords: ['titel', 'title'],
  },
  'issue.duplicate': {
    name: ({ commands }) => commands.names.duplicateIssue,
    keywords: ['kopie', 'copy'],
  },
  'issue.trash': {
    name: ({ commands }) => commands.names.trash,
    keywords: ['löschen', 'delete'],
  },
  'issue.reveal': {
    name: ({ commands }) => commands.names.reveal,
    keywords: ['finder', 'explorer'],
  },
  'block.nextNewsItem': {
    name: ({ commands }) => commands.names.nextNewsItem,
    keywords: ['news', 'neu', 'new'],
    shortcut: 'Mod-Shift-n',
    inTab: 'Mod-Enter',
  },
  'block.copy': {
    name: ({ paste }) => paste.copyBlock,
    keywords: ['kopieren', 'copy'],
  },
  'block.choosePicture': {
    name: ({ editor }) => editor.choosePicture,
    keywords: ['foto', 'bild', 'image', 'photo'],
  },
  'block.describePicture': {
    name: ({ editor }) => editor.alt,
    keywords: ['alt', 'alternativtext'],
  },
  'block.creditPicture': {
    name: ({ picture }) => picture.writeCredit,
    keywords: ['bildnachweis', 'quelle', 'fotograf', 'credit', 'source'],
  },
  'issue.askLinks': {
    name: ({ check }) => check.links.ask,
    keywords: ['adressen', 'tot', '404', 'umgezogen', 'dead', 'broken', 'moved', 'urls'],
  },
  'issue.compareMail': {
    name: ({ commands }) => commands.names.compareMail,
    keywords: ['eml', 'probe', 'test', 'verschickt', 'vergleich', 'diff', 'arrived', 'sent'],
  },
  'issue.readyPictures': {
    name: ({ work }) => work.readyPictures,
    keywords: ['verkleinern', 'gps', 'metadaten', 'shrink', 'exif', 'metadata', 'images'],
  },
  'app.credits': {
    name: ({ credits }) => credits.title,
    keywords: ['quellen', 'lizenz', 'fotograf', 'credit', 'licence', 'rights', 'ledger'],
  },
  'app.cancelWork': {
    name: ({ work }) => work.cancelCommand,
    keywords: ['abbrechen', 'stop', 'cancel'],
  },
  'block.cropPicture': {
    name: ({ picture }) => picture.crop,
    keywords: ['beschneiden', 'ausschnitt', 'crop', 'trim'],
  },
  'block.pictureOptions': {
    name: ({ picture }) => picture.optionsCommand,
    keywords: ['breite', 'lizenz', 'dunkel', 'schmuck', 'width', 'licence', 'dark', 'decorative'],
  },
  'block.picture': {
    name: ({ picture }) => picture.goToBar,
    keywords: ['foto', 'bild', 'image', 'photo'],
    shortcut: 'F2',
    within: 'text',
  },
  'block.fields': {
    name: ({ commands }) => commands.names.fields,
    keywords: ['datum', 'adresse', 'date', 'address', 'url', 'session'],
    shortcut: 'Alt-Enter',
    within: 'text',
  },
  'block.chartData': {
    name: ({ grid }) => grid.chartData,
    keywords: ['tabelle', 'table'],
  },
  'block.rowAbove': {
    name: ({ grid }) => grid.rowAbove,
    keywords: ['tabelle', 'table', 'above'],
  },
  'block.rowBelow': {
    name: ({ grid }) => grid.rowBelow,
    keywords: ['tabelle', 'table', 'below'],
  },
  'block.columnBefore': {
    name: ({ grid }) => grid.columnBefore,
    keywords: ['tabelle', 'table', 'links', 'left'],
  },
  'block.columnAfter': {
    name: ({ grid }) => grid.columnAfter,
    keywords: ['tabelle', 'table', 'rechts', 'right'],
  },
  'block.deleteRow': {
    name: ({ grid }) => grid.deleteRow,
    keywords: ['tabelle', 'table', 'entfernen', 'remove'],
  },
  'block.deleteColumn': {
    name: ({ grid }) => grid.deleteColumn,
    keywords: ['tabelle', 'table', 'entfernen', 'remove'],
  },
  'block.tableHeader': {
    name: ({ grid }) => grid.header,
    keywords: ['tabelle', 'table', 'überschrift', 'header'],
  },
  'block.moveUp': {
    name: ({ commands }) => commands.names.moveUp,
    shortcut: 'Alt-ArrowUp',
    within: 'text',
  },
  'block.moveDown': {
    name: ({ commands }) => commands.names.moveDown,
    shortcut: 'Alt-ArrowDown',
    within: 'text',
  },
  'block.duplicate': {
    name: ({ commands }) => commands.names.duplicate,
    shortcut: 'Mod-Shift-d',
    within: 'text',
  },
  'block.remove': {
    name: ({ commands }) => commands.names.remove,
    shortcut: 'Mod-Shift-Backspace',
    within: 'text',
  },
  'block.inMailOnly': {
    name: ({ commands, editor }) => commands.names.blockFor(editor.audiences.mail),
    keywords: ['e-mail', 'newsletter', 'zielgruppe', 'audience'],
  },
  'block.onWebOnly': {
    name: ({ commands, editor }) => commands.names.blockFor(editor.audiences.web),
    keywords: ['website', 'archiv', 'archive', 'zielgruppe', 'audience'],
  },
  'block.inBoth': {
    name: ({ commands, editor }) => commands.names.blockFor(editor.audiences.both),
    keywords: ['zielgruppe', 'audience'],
  },
  'text.typesetWhileTyping': {
    name: ({ typography }) => typography.whileTyping,
    keywords: ['typografie', 'anführungszeichen', 'typography', 'quotes'],
  },
  'text.emoji': {
    name: ({ emoji }) => emoji.command,
    keywords: ['emoji', 'smiley', 'symbol'],
    shortcut: 'Mod-.',
    within: 'text',
  },
  'text.selectMore': {
    name: ({ commands }) => commands.names.selectMore,
    keywords: ['alles auswählen', 'markieren', 'select all'],
    shortcut: 'Mod-a',
    within: 'text',
  },
  'text.undo': {
    name: ({ commands }) => commands.names.undo,
    shortcut: 'Mod-z',
    within: 'text',
  },
  'text.redo': {
    name: ({ commands }) => commands.names.redo,
    shortcut: 'Mod-Shift-z',
    within: 'text',
  },
  'text.nextFinding': {
    name: ({ spelling }) => spelling.next,
    keywords: ['rechtschreibung', 'grammatik', 'spelling', 'grammar', 'languagetool'],
    shortcut: 'F7',
  },
  'text.typeset': {
    name: ({ typography }) => typography.wholeText,
    keywords: ['typografie', 'anführungszeichen', 'typography', 'quotes', 'dashes'],
  },
  'text.pastePlain': {
    name: ({ paste }) => paste.plain,
    keywords: ['ohne formatierung', 'unformatted', 'insert', 'paste'],
    shortcut: plainPasteKeys,
    within: 'text',
    native: true,
  },
  'text.pasteAsBlocks': {
    name: ({ paste }) => paste.asBlocks,
    keywords: ['newsletter', 'insert', 'paste'],
  },
  'text.link': {
    name: ({ editor }) => editor.link,
    shortcut: 'Mod-k',
    within: 'text',
  },
  'text.find': {
    name: ({ writing }) => writing.find.search,
    keywords: ['search'],
    shortcut: 'Mod-f',
  },
  'text.replace': {
    name: ({ writing }) => writing.find.title,
    keywords: ['search'],
    shortcut: 'Mod-Shift-h',
  },
  'text.bold': {
    name: ({ editor }) => editor.bold,
    shortcut: 'Mod-b',
    within: 'text',
  },
  'text.italic': {
    name: ({ editor }) => editor.italic,
    shortcut: 'Mod-i',
    within: 'text',
  },
  'text.strike': {
    name: ({ editor }) => editor.strike,
    shortcut: 'Mod-Shift-s',
    within: 'text',
  },
  'text.code': {
    name: ({ editor }) => editor.code,
    shortcut: 'Mod-e',
    within: 'text',
  },
  'view.sidebar': {
    name: ({ app }) => app.toggleLibrary,
    keywords: ['seitenleiste', 'sidebar', 'ausgaben'],
    shortcut: 'Mod-Shift-l',
  },
  'view.outline': {
    name: ({ outline }) => outline.toggle,
    keywords: ['blöcke', 'blocks', 'struktur', 'structure'],
    shortcut: 'Mod-Shift-o',
  },
  'view.preview': {
    name: ({ app }) => app.togglePreview,
    keywords: ['mail', 'preview'],
    shortcut: 'Mod-Shift-p',
  },
  'view.check': {
    name: ({ check }) => check.title,
    keywords: ['fehler', 'problems', 'prüfen'],
    shortcut: 'Mod-Shift-k',
  },
  'view.focusMode': {
    name: ({ writing }) => writing.view.focusMode,
    keywords: ['focus', 'fokus', 'konzentration'],
  },
  'view.typewriter': {
    name: ({ writing }) => writing.view.typewriter,
    keywords: ['typewriter', 'schreibmaschine'],
  },
  'app.chooseLibrary': {
    name: ({ library }) => library.open,
    keywords: ['ordner', 'folder'],
  },
  'app.palette': {
    name: ({ commands }) => commands.names.palette,
    shortcut: 'Mod-p',
  },
  'app.shortcuts': {
    name: ({ commands }) => commands.names.shortcuts,
    keywords: ['hilfe', 'help', 'tastatur', 'keyboard'],
    shortcut: 'Mod-/',
  },
  'app.copyDiagnostics': {
    name: ({ commands }) => commands.names.diagnostics,
    keywords: ['fehler', 'melden', 'version', 'bug', 'report', 'help', 'hilfe'],
  },
  'app.settings': {
    name: ({ commands }) => commands.names.settings,
    keywords: ['options', 'preferences'],
    shortcut: 'Mod-,',
  },
} satisfies Readonly<Record<string, CommandDescription>>;

/** Returns the command with that name: `run` executes it, `canRun` returns whether it is available now. */
export function command(
  id: keyof typeof commandList,
  { run, canRun }: Pick<Command, 'run' | 'canRun'>,
): Command {
  return { id, ...commandList[id], run, ...(canRun && { canRun }) };
}
