import { Image, ImageOff, Monitor, Smartphone, User, UserX } from 'lucide-react';
import { useMessages } from '../../language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { appearanceNames, type AppearanceName } from './previewNames.ts';
import { appearances } from './dark/appearance.ts';
import { changeMode, type PreviewMode } from './previewMode.ts';

interface Properties {
  readonly mode: PreviewMode;
  /** True if the mail tool can address readers by name. */
  readonly knowsNames: boolean;
}

const schemes = ['light', 'dark'] as const;

/** Controls above the preview, in two rows: what is shown, and on which device. */
export function PreviewControls({ mode, knowsNames }: Properties) {
  const { preview } = useMessages();
  const isMail = mode.view === 'mail';
  return (
    <header>
      <Toggle
        label={preview.view}
        value={mode.view}
        options={[
          ['mail', preview.views.mail],
          ['text', preview.views.text],
          ['inbox', preview.views.inbox],
        ]}
        onChange={(view) => changeMode({ view })}
      />
      <Toggle
        label={preview.device}
        value={mode.device}
        options={[
          ['phone', preview.phone, Smartphone],
          ['desktop', preview.desktop, Monitor],
        ]}
        onChange={(device) => changeMode({ device })}
      />
      <Select<AppearanceName>
        className="quiet"
        aria-label={preview.appearance}
        title={preview.appearance}
        value={isMail ? mode.appearance : appearances[mode.appearance].scheme}
        options={
          isMail
            ? appearanceNames.map((name) => [name, preview.appearances[name]])
            : schemes.map((name) => [name, preview.schemes[name]])
        }
        onChange={(appearance) => changeMode({ appearance })}
      />
      <div>
        {isMail && (
          <IconButton
            label={preview.hidePictures}
            Icon={mode.hasPictures ? Image : ImageOff}
            isPressed={!mode.hasPictures}
            onClick={() => changeMode({ hasPictures: !mode.hasPictures })}
          />
        )}
        {knowsNames && mode.view !== 'inbox' && (
          <IconButton
            label={preview.nameless}
            Icon={mode.hasName ? User : UserX}
            isPressed={!mode.hasName}
            onClick={() => changeMode({ hasName: !mode.hasName })}
          />
        )}
      </div>
    </header>
  );
}
