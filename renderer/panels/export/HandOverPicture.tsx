import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Input, Output } from '../../../desk/contract.ts';
import type { PicturePlace } from '../../../issue/export/renderRichText.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { desk } from '../../session/deskClient.ts';
import { Button } from '../../ui/Button.tsx';
import { frontClipboard } from './companionWindow.ts';

type Made = Extract<Output<'issue.exportPicture'>, { outcome: 'made' }>;

interface Properties {
  readonly order: Input<'issue.exportPicture'>;
  readonly place: PicturePlace;
  /** Saves the text on the screen, so that its pictures can be made. */
  readonly flush: () => Promise<void>;
  /** Told after a copy; `isPicture` is false for its description. */
  readonly onCopied: (sentence: string, isPicture: boolean) => void;
}

/** One picture on its way into a mail tool: to copy, to drag out, or to save as a file, with its description. */
export function HandOverPicture({ order, place, flush, onCopied }: Properties) {
  const messages = useAllMessages();
  const { handingOver: texts } = messages;
  const [made, setMade] = useState<Made | 'missing'>();
  const asked = JSON.stringify([order, place.name]);
  const making = useRef<Promise<Output<'issue.exportPicture'>>>(undefined);
  const ask = useEffectEvent(async (wanted: string) => {
    await flush();
    const [picture] = JSON.parse(wanted) as [Input<'issue.exportPicture'>];
    return desk['issue.exportPicture'](picture);
  });

  useEffect(() => {
    let isWanted = true;
    making.current = ask(asked);
    making.current.then(
      (answer) => {
        if (isWanted) setMade(answer.outcome === 'made' ? answer : 'missing');
      },
      () => {
        if (isWanted) setMade('missing');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);

  if (made === 'missing')
    return <span className="excerpt">{messages.exporting.missingPictures(1)}</span>;
  const address = made && addressOf(made);
  const copyPicture = async () => {
    try {
      // The browser allows writing right after a click alone: it gets the item at once, and its content later.
      const png = pngOf(making.current);
      // A rejection is handled when the item is written.
      png.catch(() => undefined);
      const item = new ClipboardItem({ 'image/png': png });
      await frontClipboard().write([item]);
      onCopied(texts.copied(texts.names.picture), true);
    } catch {
      onCopied(messages.exporting.copyFailed, false);
    }
  };
  const copyDescription = async () => {
    try {
      await frontClipboard().writeText(place.description);
      onCopied(texts.copied(texts.description), false);
    } catch {
      onCopied(messages.exporting.copyFailed, false);
    }
  };
  return (
    <>
      <span className="picture">
        {address && <img src={address} alt={made.name} title={texts.dragHint} />}
        <span className="excerpt" title={place.description}>
          {place.title}
        </span>
        <span className="further">
          {place.description !== '' && (
            <Button className="quiet" onClick={() => void copyDescription()}>
              {texts.copyDescription}
            </Button>
          )}
          {made && (
            <a className="quiet" href={address} download={made.name}>
              {texts.saveFile}
            </a>
          )}
        </span>
      </span>
      <span className="actions">
        <Button onClick={() => void copyPicture()}>{texts.copyPicture}</Button>
      </span>
    </>
  );
}

function addressOf({ type, bytes }: Made): string {
  return `data:${type};base64,${bytes}`;
}

/**
 * Returns a picture as a PNG, the only kind that browsers put on the clipboard, once it is made. Rejects if it cannot be
 * made or drawn.
 */
async function pngOf(making: Promise<Output<'issue.exportPicture'>> | undefined): Promise<Blob> {
  const answer = await making;
  if (answer?.outcome !== 'made') throw new Error('There is no picture.');
  const image = new Image();
  image.src = addressOf(answer);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture cannot be drawn.'));
    }, 'image/png');
  });
}
