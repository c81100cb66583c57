/**
 * Names of commands that have no other name in the interface, and all messages of the palette and the shortcuts sheet.
 */
export const commands = {
  names: {
    palette: 'Search commands',
    shortcuts: 'Show keyboard shortcuts',
    nextNewsItem: 'Next news item',
    moveUp: 'Move block up',
    moveDown: 'Move block down',
    duplicate: 'Duplicate block',
    remove: 'Delete block',
    fields: 'Block details',
    selectMore: 'Select more: text, block, issue',
    undo: 'Undo',
    redo: 'Redo',
    appearance: (name: string) => `Appearance: ${name}`,
    interfaceLanguage: (name: string) => `Language: ${name}`,
    rename: 'Rename issue',
    duplicateIssue: 'Duplicate issue',
    trash: 'Move issue to trash',
    reveal: 'Show the issue’s folder',
  },
  nouns: {
    issue: 'Issue',
    block: 'Blocks',
    text: 'Text',
    view: 'View',
    app: 'Setzkasten',
  },
  /** Keys as they are printed, except on a Mac. */
  keys: { Mod: 'Ctrl', Shift: 'Shift', Backspace: 'Backspace' },
  palette: {
    search: 'Command, block or issue',
    hint: 'Enter to run, ? for all shortcuts',
    results: 'Found',
    nothing: 'No results.',
    issue: 'Open issue',
    insert: 'Insert',
  },
  sheet: {
    title: 'Keyboard shortcuts',
    writing: 'While writing',
    /** Keys without a command, and what they do; keys are written as in `Command.shortcut`, signs as typed. */
    keys: [
      [['/'], 'Insert a block, an element or a number'],
      [['Tab'], 'Next: headline, text, sources; indents in lists'],
      [['Shift-Tab'], 'Previous; outdents in lists'],
      [['Enter'], 'Next line, source, company or news item'],
      [['Shift-Enter'], 'New line in the same paragraph'],
      [['Backspace'], 'At the start: join, leave, or delete if empty'],
      [['##'], 'Subheading'],
      [['>'], 'Quote'],
      [['-', '1.'], 'List'],
      [['---'], 'Divider'],
      [['**…**', '_…_', '`…`'], 'Bold, italic, code'],
    ] satisfies readonly (readonly [keys: readonly string[], does: string])[],
  },
};
