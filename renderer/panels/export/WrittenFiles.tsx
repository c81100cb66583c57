import type { Output } from '../../../desk/contract.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { isMac } from '../../commands/platform.ts';
import { Button } from '../../ui/Button.tsx';
import { Lines } from '../../ui/Lines.tsx';
import { kilobytes } from './kilobytes.ts';

export type Written = Extract<Output<'issue.export'>, { outcome: 'exported' }>;

interface Properties {
  readonly written: Written;
  /** The pictures' alt texts by asset, which are more helpful than their file names. */
  readonly altTexts: ReadonlyMap<string, string>;
  /** Undefined if the app cannot open a folder. */
  readonly onShow: (() => void) | undefined;
  /** Hands a file to another program; undefined if the app cannot. */
  readonly onHandOut: ((file: string, way: 'drag' | 'share') => void) | undefined;
}

/** Lists the written files, and the pictures that could not be written. */
export function WrittenFiles({ written, altTexts, onShow, onHandOut }: Properties) {
  const { exporting, code } = useAllMessages();
  const { folder, files, missingPictures } = written;
  const [first] = files;
  return (
    <section className="export-result">
      {missingPictures.length > 0 && (
        <div role="alert" className="export-missing">
          <p>{exporting.missingPictures(missingPictures.length)}</p>
          <Lines lines={missingPictures.map(({ asset, alt }) => (alt === '' ? asset : alt))} />
        </div>
      )}
      <p>
        {exporting.written} <code>{folder}</code>
      </p>
      <ul>
        {files.map(({ name, bytes }) => (
          <li
            key={name}
            draggable={onHandOut !== undefined}
            onDragStart={(event) => {
              if (!onHandOut) return;
              // The system drags the file itself, not its name.
              event.preventDefault();
              onHandOut(name, 'drag');
            }}
          >
            <span title={name}>{shortened(name)}</span>
            <small className="export-alt">{altTexts.get(name.replace(/^images\//, ''))}</small>
            <small>{kilobytes(bytes, code)} KB</small>
          </li>
        ))}
      </ul>
      {onHandOut && isMac && first && (
        <Button onClick={() => onHandOut(first.name, 'share')}>{exporting.share}</Button>
      )}
      {onShow && <Button onClick={onShow}>{exporting.showFolder}</Button>}
    </section>
  );
}

/** The two ends of a hash are enough to recognise it. */
function shortened(name: string): string {
  return name.replace(/([0-9a-f]{4})[0-9a-f]{56}([0-9a-f]{4})/, '$1…$2');
}
