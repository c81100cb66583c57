import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

const key = new PluginKey('oneKeymap');

/**
 * Replaces the keymaps that TipTap makes, one for each extension, by one plugin: most of a hundred are empty, but each
 * would look at every key and be asked for every property of the view.
 */
export const oneKeymap = Extension.create({
  name: 'oneKeymap',
  // Where the keys of blocks are: after menus at the cursor, grids and pictures.
  priority: 200,
  onBeforeCreate() {
    const { extensionManager } = this.editor;
    const made = () =>
      Reflect.get(
        Object.getPrototypeOf(extensionManager) as object,
        'plugins',
        extensionManager,
      ) as Plugin[];
    Object.defineProperty(extensionManager, 'plugins', { get: () => merged(made()) });
  },
  addProseMirrorPlugins: () => [new Plugin({ key })],
});

function merged(plugins: readonly Plugin[]): Plugin[] {
  const keymaps = plugins.filter(isKeymap);
  const one = new Plugin({
    key,
    props: {
      handleKeyDown: (view, event) => {
        if (isLetter(event)) return false;
        return keymaps.some((keymap) => keymap.props.handleKeyDown?.call(keymap, view, event));
      },
    },
  });
  return plugins
    .filter((plugin) => !keymaps.includes(plugin))
    .map((plugin) => (plugin.spec.key === key ? one : plugin));
}

/** True for what `keymap()` returns: a plugin that has no key and does nothing else. */
function isKeymap({ spec }: Plugin): boolean {
  const [only, ...others] = Object.keys(spec.props ?? {});
  return Object.keys(spec).length === 1 && only === 'handleKeyDown' && others.length === 0;
}

/** True for typed text, which no extension binds: it must be cheap. */
function isLetter({ key: name, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return name.length === 1 && !ctrlKey && !metaKey && !altKey;
}
