import { Files } from 'lucide-react';
import type { ConflictCopy } from '../../../desk/contract.ts';
import { useMessages } from '../../language/useMessages.ts';

interface Properties {
  readonly copies: readonly ConflictCopy[];
  readonly onShow: (copy: ConflictCopy) => void;
}

/** Lists the copies that sync programs left of an issue below it, and opens the comparison. */
export function CopyLines({ copies, onShow }: Properties) {
  const { conflict } = useMessages();
  return copies.map((copy) => (
    <p key={`${copy.kind} ${copy.name}`} className="copy-line" title={copy.name}>
      <Files size={13} aria-hidden />
      <span>{conflict.copyOf(conflict.programs[copy.program])}</span>
      <button type="button" className="quiet" onClick={() => onShow(copy)}>
        {conflict.show}
      </button>
    </p>
  ));
}
