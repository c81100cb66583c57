import { useMessages } from '../../language/useMessages.ts';

/** Says how many entries a list leaves out, if any. */
export function More({ count }: { count: number }) {
  const { importing } = useMessages();
  return count > 0 && <p>{importing.more(count)}</p>;
}
