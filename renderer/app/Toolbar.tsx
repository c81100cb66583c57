import {
  Eye,
  History,
  MailCheck,
  Monitor,
  Moon,
  PanelLeft,
  Send,
  Settings,
  Sun,
} from 'lucide-react';
import type { Preferences } from '../../desk/contract.ts';
import type { Messages } from '../language/messages.ts';
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

const nextAppearance = { system: 'light', light: 'dark', dark: 'system' } as const;
const appearanceIcons = { system: Monitor, light: Sun, dark: Moon };

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
  const AppearanceIcon = appearanceIcons[preferences.appearance];
  const appearance = `${app.appearance}: ${app.appearances[preferences.appearance]}`;
  return (
    <header className="toolbar">
      <button
        type="button"
        className="icon"
        title={app.toggleLibrary}
        aria-label={app.toggleLibrary}
        aria-pressed={preferences.sidebar}
        onClick={() => {
          onPreferences({ ...preferences, sidebar: !preferences.sidebar });
        }}
      >
        <PanelLeft size={18} strokeWidth={1.6} aria-hidden />
      </button>
      <span className="spacer" />
      <ViewMenu preferences={preferences} messages={messages} onPreferences={onPreferences} />
      <select
        aria-label={app.interfaceLanguage}
        title={app.interfaceLanguage}
        value={messages.code}
        onChange={(event) => {
          onPreferences({ ...preferences, language: event.target.value === 'de' ? 'de' : 'en' });
        }}
      >
        <option value="de">Deutsch</option>
        <option value="en">English</option>
      </select>
      <button
        type="button"
        className="icon"
        title={appearance}
        aria-label={appearance}
        onClick={() => {
          onPreferences({ ...preferences, appearance: nextAppearance[preferences.appearance] });
        }}
      >
        <AppearanceIcon size={18} strokeWidth={1.6} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        title={app.togglePreview}
        aria-label={app.togglePreview}
        aria-pressed={preferences.preview}
        onClick={() => {
          onPreferences({ ...preferences, preview: !preferences.preview });
        }}
      >
        <Eye size={18} strokeWidth={1.6} aria-hidden />
      </button>
      <button
        type="button"
        className="icon"
        title={settings.title}
        aria-label={settings.title}
        onClick={onSettings}
      >
        <Settings size={18} strokeWidth={1.6} aria-hidden />
      </button>
      {onHistory && (
        <button
          type="button"
          className="icon"
          title={messages.history.title}
          aria-label={messages.history.title}
          onClick={onHistory}
        >
          <History size={18} strokeWidth={1.6} aria-hidden />
        </button>
      )}
      {onTestMail && (
        <button
          type="button"
          className="icon"
          title={testMail.title}
          aria-label={testMail.title}
          onClick={onTestMail}
        >
          <MailCheck size={18} strokeWidth={1.6} aria-hidden />
        </button>
      )}
      {onExport && (
        <button type="button" className="primary" onClick={onExport}>
          <Send size={15} aria-hidden /> {app.export}
        </button>
      )}
    </header>
  );
}
