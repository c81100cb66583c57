import { pluginExtension } from '../schema/pluginExtension.ts';

const names = ['keydown', 'keypress', 'textInput', 'input', 'keyup'];

/**
 * Ends the events of typing at the page. Nothing above it listens to them, but React would walk through all components
 * around the page for each. Shortcuts are read before, in the window's capture phase.
 */
export const typedEvents = pluginExtension({ name: 'typedEvents' }, () => ({
  view: ({ dom }) => {
    const stopped = new AbortController();
    for (const name of names) dom.addEventListener(name, stop, { signal: stopped.signal });
    return {
      destroy: () => stopped.abort(),
    };
  },
}));

function stop(event: Event): void {
  event.stopPropagation();
}
