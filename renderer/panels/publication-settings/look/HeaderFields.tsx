import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { safeUrl } from '../../../../issue/addresses/safeUrl.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { pictureAddress } from '../../../session/deskAccess.ts';
import { sendFile } from '../../../session/deskClient.ts';
import type { SectionProperties } from '../sections/settingsSections.ts';
import { fileWidthNeeded, headerRoom, narrowestHeader, headerOf } from './headerPicture.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { useMessages } from '../../../language/useMessages.ts';
import { whyNot } from '../../../language/whyNot.ts';
import { largePicture } from '../../../../desk/contract.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';
import { FileField } from '../../../ui/FileField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { LabelledField, TextField } from '../../../ui/LabelledField.tsx';

/** The picture above the title of every issue. */
export function HeaderFields({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { header: words, pixels: inPixels } = messages.settings.look;
  const { theme } = draft.publication;
  const { header } = theme;
  const { problem, take } = useHeaderPicture(draft);
  const [file, setFile] = useState<{ readonly asset: string; readonly width: number }>();
  const pixels = (value: number) => inPixels(numberText(value, messages.code));
  const room = headerRoom(theme);
  const needed = header && fileWidthNeeded(header, theme);
  const isKnown = file !== undefined && file.asset === header?.asset;
  const isBlurred = needed !== undefined && isKnown && file.width < needed;
  const hasNoAddress = header?.link !== undefined && safeUrl(header.link) === undefined;
  return (
    <section className="look-header">
      <h3>{words.title}</h3>
      <p className="note">{words.hint}</p>
      {header && (
        <img
          src={pictureAddress(undefined, header.asset)}
          alt={header.alt}
          onLoad={({ currentTarget }) => {
            setFile({ asset: header.asset, width: currentTarget.naturalWidth });
          }}
        />
      )}
      <div className="buttons">
        <FileField
          label={header ? words.replace : words.choose}
          Icon={ImagePlus}
          accept="image/*,.heic,.heif"
          onFiles={([file]) => take(file)}
        />
        {header && (
          <Button onClick={() => draft.changeTheme({ header: undefined })}>{words.remove}</Button>
        )}
      </div>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {header && (
        <>
          <TextField
            label={words.alt}
            note={words.altHint}
            value={header.alt}
            onChange={(alt) => draft.changeTheme({ header: { ...header, alt } })}
          />
          <LabelledField
            label={words.width}
            note={`${pixels(header.width)}${isBlurred ? ` · ${words.blurred(numberText(needed, messages.code))}` : ''}`}
          >
            {(ties) => (
              <input
                {...ties}
                type="range"
                min={narrowestHeader}
                max={room}
                aria-valuetext={pixels(header.width)}
                value={Math.min(header.width, room)}
                onChange={({ target: { valueAsNumber: width } }) => {
                  const height = Math.max(1, Math.round((header.height * width) / header.width));
                  draft.changeTheme({ header: { ...header, width, height } });
                }}
              />
            )}
          </LabelledField>
          <TextField
            label={words.link}
            note={words.linkHint}
            isWrong={hasNoAddress}
            inputMode="url"
            value={header.link ?? ''}
            onChange={(text) => {
              const { link: _, ...rest } = header;
              const link = text.trim();
              draft.changeTheme({ header: link === '' ? rest : { ...rest, link } });
            }}
          />
        </>
      )}
    </section>
  );
}

/** Replaces the picture above the masthead with another file; `problem` says why a file was rejected. */
function useHeaderPicture({ publication, changeTheme }: PublicationDraft) {
  const messages = useMessages();
  const [problem, setProblem] = useState<string>();
  const keep = async (file: File) => {
    const large = largePicture(file.size);
    if (large) {
      setProblem(whyNot({ outcome: 'invalid', why: large }, messages.reasons));
      return;
    }
    const added = await sendFile('publication.addAsset', {}, file);
    const { theme, name } = publication;
    if (added.outcome === 'added') changeTheme({ header: headerOf(added, theme, name) });
    else if (added.outcome === 'invalid') setProblem(whyNot(added, messages.reasons));
    else setProblem(messages.status.failed[added.outcome]);
  };
  return {
    problem,
    take: (file: File | undefined) => {
      setProblem(undefined);
      if (!file) return;
      keep(file).catch(() => setProblem(messages.app.fault));
    },
  };
}
