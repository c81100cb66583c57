import { useEffect, useState } from 'react';

/** In ms: a half-typed number is no mistake yet, and short work no news. */
const pause = 700;

/** True once the text has not changed for that time. */
export function useSettled(text: string | undefined): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
