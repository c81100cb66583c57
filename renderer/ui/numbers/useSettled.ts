import { useEffect, useState } from 'react';

/** Time before what is typed is judged, in ms: half a number is no mistake yet. */
const pause = 700;

/** True once the text has not changed for a while. */
export function useSettled(text: string | undefined): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled === text;
}
