import { Command, Eye, History, MailCheck, PanelLeft, Send, Settings, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { runCommand } from '../commands/offeredCommands.ts';
import { fieldBarPlace } from '../editor/toolbar/FieldBar.tsx';
import { useMessages } from '../language/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ViewMenu } from '../panels/preferences/ViewMenu.tsx';

interface Properties {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly updateHost: string | null;
  readonly isIssueOpen: boolean;
}

/** The few controls above the page. */
export const Toolbar = memo(function Toolbar({
  preferences,
  onPreferences,
  updateHost,
  isIssueOpen,
}: Properties) {
  const messages = useMessages();
  const { app, commands } = messages;
  return (
    <header className="toolbar">
      <IconButton
        label={app.toggleLibrary}
        Icon={PanelLeft}
        size={18}
        isPressed={preferences.sidebar}
        onClick={() => onPreferences({ ...preferences, sidebar: !preferences.sidebar })}
      />
      {isIssueOpen && (
        <IconButton
          label={commands.names.undo}
          Icon={Undo2}
          size={18}
          onClick={() => runCommand('text.undo')}
        />
      )}
      <div className="spacer" id={fieldBarPlace} />
      <IconButton
        label={commands.names.palette}
        Icon={Command}
        size={18}
        onClick={() => runCommand('app.palette')}
      />
      <ViewMenu preferences={preferences} onPreferences={onPreferences} updateHost={updateHost} />
      <IconButton
        label={app.togglePreview}
        Icon={Eye}
        size={18}
        isPressed={preferences.preview}
        onClick={() => onPreferences({ ...preferences, preview: !preferences.preview })}
      />
      <IconButton
        label={commands.names.settings}
        Icon={Settings}
        size={18}
        onClick={() => runCommand('app.settings')}
      />
      {isIssueOpen && (
        <>
          <IconButton
            label={messages.history.title}
            Icon={History}
            size={18}
            onClick={() => runCommand('issue.history')}
          />
          <IconButton
            label={commands.names.testMail}
            Icon={MailCheck}
            size={18}
            onClick={() => runCommand('issue.testMail')}
          />
          <Button className="primary" onClick={() => runCommand('issue.export')}>
            <Send size={15} aria-hidden /> {app.export}
          </Button>
        </>
      )}
    </header>
  );
});
