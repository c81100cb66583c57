import { useEffect, useState } from 'react';

/** In ms: a half-typed number is no mistake yet, and short work no news. */
const pause = 700;

/** True once the value has not changed for that time. */
export function useSettled(value: string | undefined): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
}
