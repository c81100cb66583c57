import { ALargeSmall, Minus, Monitor, Moon, Plus, Sun, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { densities, textSizes, type Preferences } from '../../../desk/contract.ts';
import { command } from '../../commands/commandList.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { languages, languageTags } from '../../language/languages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Floating } from '../../ui/Floating.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { Button } from '../../ui/Button.tsx';

interface Properties {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** The server that the app's updates come from; null if it has none. */
  readonly updateHost: string | null;
}

const appearances = [
  ['system', Monitor],
  ['light', Sun],
  ['dark', Moon],
] as const;

/** Options for writing: text size, spacing, colours, language, focus mode, typewriter scrolling; and for updates of the app. */
export function ViewMenu({ preferences, onPreferences, updateHost }: Properties) {
  const messages = useMessages();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { app } = messages;
  const { view } = messages.writing;
  const change = (changed: Partial<Preferences>) => onPreferences({ ...preferences, ...changed });
  useCommands(() => [
    command('view.focusMode', { run: () => change({ focusMode: !preferences.focusMode }) }),
    command('view.typewriter', { run: () => change({ typewriter: !preferences.typewriter }) }),
    command('text.typesetWhileTyping', {
      run: () => change({ typography: !preferences.typography }),
    }),
  ]);
  const { whileTyping, whileTypingHint } = messages.typography;
  const switches = [
    ['focusMode', view.focusMode, view.focusModeHint],
    ['typewriter', view.typewriter, view.typewriterHint],
    ['typography', whileTyping, whileTypingHint],
    ...(updateHost === null
      ? []
      : [['checkForUpdates', view.checkForUpdates, view.checkForUpdatesHint(updateHost)] as const]),
  ] as const;
  const { textSize } = preferences;
  const sizeButton = (label: string, step: number, Icon: LucideIcon) => (
    <IconButton
      label={label}
      Icon={Icon}
      size={15}
      isDisabled={textSize + step < textSizes.least || textSize + step > textSizes.most}
      onClick={() => change({ textSize: textSize + step })}
    />
  );
  return (
    <span
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button?.focus();
      }}
    >
      <Button
        ref={setButton}
        className="icon"
        title={view.title}
        aria-label={view.title}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ALargeSmall size={20} strokeWidth={1.6} aria-hidden />
      </Button>
      {isOpen && button && (
        <Floating anchor={button} placement="bottom-end" className="view-menu">
          <div role="group" aria-label={view.title} tabIndex={-1}>
            <div className="view-row" role="group" aria-label={view.textSize}>
              <span>{view.textSize}</span>
              {sizeButton(view.smaller, -textSizes.step, Minus)}
              <output>{view.percent(textSize)}</output>
              {sizeButton(view.larger, textSizes.step, Plus)}
            </div>
            <div className="view-row">
              <span>{view.density}</span>
              <Toggle
                label={view.density}
                value={preferences.density}
                options={densities.map((density) => [density, view.densities[density]])}
                onChange={(density) => change({ density })}
              />
            </div>
            <div className="view-row">
              <span>{app.appearance}</span>
              <Toggle
                label={app.appearance}
                value={preferences.appearance}
                options={appearances.map(([name, Icon]) => [name, app.appearances[name], Icon])}
                onChange={(appearance) => change({ appearance })}
              />
            </div>
            <div className="view-row">
              <span>{app.interfaceLanguage}</span>
              <Toggle
                label={app.interfaceLanguage}
                value={messages.code}
                options={languageTags.map((tag) => [tag, languages[tag].name])}
                onChange={(language) => change({ language })}
              />
            </div>
            {switches.map(([preference, name, hint]) => (
              <Switch
                key={preference}
                name={name}
                hint={hint}
                isOn={preferences[preference]}
                onChange={(isOn) => change({ [preference]: isOn })}
              />
            ))}
          </div>
        </Floating>
      )}
    </span>
  );
}

interface SwitchProperties {
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ name, hint, isOn, onChange }: SwitchProperties) {
  const id = useId();
  return (
    <label className="view-switch" htmlFor={id}>
      <span>
        {name}
        <small id={`${id}-hint`}>{hint}</small>
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-describedby={`${id}-hint`}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
