import { systemPreferences, type WebContents } from 'electron';

/**
 * Gives a page the accent colour of the system as `--system-accent`; theme.css makes rings and selections of it that can
 * be seen. macOS does not tell of changes, which are made in another program: they are looked for when it is left.
 */
export function followAccent(contents: WebContents): void {
  let given: string | undefined;
  const give = () => {
    const colour = accentColour();
    if (colour === given || colour === undefined || contents.isDestroyed()) return;
    given = colour;
    // A page that is gone needs no colour.
    contents.insertCSS(`:root { --system-accent: ${colour}; }`).catch(() => undefined);
  };
  contents.on('dom-ready', () => {
    given = undefined;
    give();
  });
  contents.on('focus', give);
  systemPreferences.on('accent-color-changed', give);
  contents.once('destroyed', () => systemPreferences.off('accent-color-changed', give));
}

/** As `#rrggbb`; undefined on a system that has none. */
function accentColour(): string | undefined {
  const [rgb] = /^[0-9a-f]{6}/i.exec(systemPreferences.getAccentColor()) ?? [];
  return rgb && `#${rgb}`;
}
