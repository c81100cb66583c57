import { useEffect, useRef, useState, type RefObject } from 'react';

/** Local storage key for the author's choice. */
const item = 'setzkasten.copyOnReturn';

/**
 * Copies the next step when the author comes back from pasting the last one, if the author wants that. `next` is a
 * selector of its button in the list.
 */
export function useCopyOnReturn(list: RefObject<HTMLElement | null>, next: string) {
  const [isOn, setOn] = useState(isWanted);
  const hasCopied = useRef(false);
  useEffect(() => {
    const view = list.current?.ownerDocument.defaultView;
    if (!isOn || !view) return undefined;
    let hasLeft = false;
    const leave = () => {
      hasLeft = hasCopied.current;
    };
    const comeBack = () => {
      if (!hasLeft) return;
      hasLeft = false;
      hasCopied.current = false;
      list.current?.querySelector<HTMLElement>(next)?.click();
    };
    view.addEventListener('blur', leave);
    view.addEventListener('focus', comeBack);
    return () => {
      view.removeEventListener('blur', leave);
      view.removeEventListener('focus', comeBack);
    };
  }, [isOn, list, next]);
  return {
    isOn,
    setOn: (wanted: boolean) => {
      setOn(wanted);
      try {
        localStorage.setItem(item, wanted ? 'on' : 'off');
      } catch {
        // Without storage, the choice lasts as long as the steps are shown.
      }
    },
    /** Call it when a step was copied. */
    noteCopy: () => {
      hasCopied.current = true;
    },
  };
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(item) === 'on';
  } catch {
    return false;
  }
}
