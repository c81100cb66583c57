import { runCommand } from '../../commands/offeredCommands.ts';
import type { TokenName } from '../../../issue/text/inline.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { BarField } from './barContent.ts';

interface Properties {
  readonly token: TokenName;
  readonly fields: readonly BarField[];
}

/** The source of a token's value, if it is not set directly; the reading time links to its settings. */
export function TokenNote({ token, fields }: Properties) {
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
    <button
      type="button"
      className="quiet field-note"
      title={messages.commands.settingsSections.length}
      onClick={() => runCommand('app.settings.length')}
    >
      {note}
    </button>
  );
}
