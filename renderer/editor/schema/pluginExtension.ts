import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type PluginSpec } from '@tiptap/pm/state';

interface Place {
  readonly name: string;
  /** Plugins with a higher one handle events first; 100 by default. */
  readonly priority?: number;
}

/** Returns an extension that adds one plugin, which `create` specifies for each editor. */
export function pluginExtension<State>(
  place: Place,
  create: (editor: Editor) => PluginSpec<State>,
): Extension {
  return Extension.create({
    ...place,
    addProseMirrorPlugins() {
      return [new Plugin({ key: new PluginKey(place.name), ...create(this.editor) })];
    },
  });
}
