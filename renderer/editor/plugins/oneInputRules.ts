import {
  Extension,
  getExtensionField,
  getSchemaTypeByName,
  inputRulesPlugin,
  sortExtensions,
  type AnyConfig,
} from '@tiptap/core';

/**
 * Puts the input rules of all extensions into one plugin: with TipTap's, one for each extension, every key would read the
 * text before the cursor as many times.
 */
export const oneInputRules = Extension.create({
  name: 'oneInputRules',
  onBeforeCreate() {
    this.editor.options.enableInputRules = false;
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    // In TipTap's order of plugins.
    const extensions = sortExtensions([...editor.extensionManager.extensions].reverse());
    const rules = extensions.flatMap((extension) => {
      const { name, options } = extension;
      const addInputRules = getExtensionField<AnyConfig['addInputRules']>(
        extension,
        'addInputRules',
        {
          name,
          options,
          storage: editor.extensionStorage[name as keyof typeof editor.extensionStorage],
          editor,
          type: getSchemaTypeByName(name, editor.schema),
        },
      );
      return addInputRules?.() ?? [];
    });
    return [inputRulesPlugin({ editor, rules })];
  },
});
