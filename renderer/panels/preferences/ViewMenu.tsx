import { ALargeSmall } from 'lucide-react';
import { useState } from 'react';
import type { Preferences } from '../../../desk/contract.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { command } from '../../commands/commandList.ts';
import { ViewOptions } from './ViewOptions.tsx';

interface Properties {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** Display options for writing: text size, spacing, colours, language, focus mode and typewriter scrolling. */
export function ViewMenu({ preferences, onPreferences }: Properties) {
  const messages = useMessages();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { view } = messages.writing;
  const change = (changed: Partial<Preferences>) => {
    onPreferences({ ...preferences, ...changed });
  };
  useCommands(() => [
    command('view.focusMode', {
      run: () => {
        change({ focusMode: !preferences.focusMode });
      },
    }),
    command('view.typewriter', {
      run: () => {
        change({ typewriter: !preferences.typewriter });
      },
    }),
    command('text.typesetWhileTyping', {
      run: () => {
        change({ typography: !preferences.typography });
      },
    }),
  ]);
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
      <button
        ref={setButton}
        type="button"
        className="icon"
        title={view.title}
        aria-label={view.title}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ALargeSmall size={20} strokeWidth={1.6} aria-hidden />
      </button>
      {isOpen && button && (
        <ViewOptions anchor={button} preferences={preferences} onChange={change} />
      )}
    </span>
  );
}
