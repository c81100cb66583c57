import { Eye, History, MailCheck, PanelLeft, Send, Settings } from 'lucide-react';
import type { Preferences } from '../../desk/contract.ts';
import { fieldBarPlace } from '../editor/toolbar/FieldBar.tsx';
import type { Messages } from '../language/messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ViewMenu } from './ViewMenu.tsx';

interface Properties {
  readonly preferences: Preferences;
  readonly messages: Messages;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onSettings: () => void;
  /** Undefined while no issue is open, as are the others. */
  readonly onHistory: (() => void) | undefined;
  readonly onTestMail: (() => void) | undefined;
  readonly onExport: (() => void) | undefined;
}

/** The few controls above the page. */
export function Toolbar({
  preferences,
  messages,
  onPreferences,
  onSettings,
  onHistory,
  onTestMail,
  onExport,
}: Properties) {
  const { app, settings, testMail } = messages;
  return (
    <header className="toolbar">
      <IconButton
        label={app.toggleLibrary}
        Icon={PanelLeft}
        size={18}
        isPressed={preferences.sidebar}
        onClick={() => {
          onPreferences({ ...preferences, sidebar: !preferences.sidebar });
        }}
      />
      <div className="spacer" id={fieldBarPlace} />
      <ViewMenu preferences={preferences} messages={messages} onPreferences={onPreferences} />
      <IconButton
        label={app.togglePreview}
        Icon={Eye}
        size={18}
        isPressed={preferences.preview}
        onClick={() => {
          onPreferences({ ...preferences, preview: !preferences.preview });
        }}
      />
      <IconButton label={settings.title} Icon={Settings} size={18} onClick={onSettings} />
      {onHistory && (
        <IconButton label={messages.history.title} Icon={History} size={18} onClick={onHistory} />
      )}
      {onTestMail && (
        <IconButton label={testMail.title} Icon={MailCheck} size={18} onClick={onTestMail} />
      )}
      {onExport && (
        <button type="button" className="primary" onClick={onExport}>
          <Send size={15} aria-hidden /> {app.export}
        </button>
      )}
    </header>
  );
}
