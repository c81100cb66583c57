import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { SecretField } from '../../ui/LabelledField.tsx';
import type { DraftNote, useDraft } from './useDraft.ts';

interface Properties {
  readonly draft: ReturnType<typeof useDraft>;
}

/** Makes or updates the draft in the mail tool, asks before anything there is lost, and links to it. */
export function DraftStep({ draft }: Properties) {
  const { draft: texts } = useAllMessages();
  const { title, note, isBusy, link } = draft;
  if (!draft.isActive) return null;
  const isAsking = note?.kind === 'doubt';
  return (
    <div className="draft-step">
      {draft.needsKey && (
        <SecretField label={texts.key} value={draft.key} onChange={draft.setKey} />
      )}
      <div className="export-buttons">
        {isAsking ? (
          <>
            {note.because === 'changed' && (
              <Button disabled={isBusy} onClick={() => draft.make('overwrite')}>
                {texts.overwrite}
              </Button>
            )}
            <Button disabled={isBusy} onClick={() => draft.make('new')}>
              {texts.another}
            </Button>
          </>
        ) : (
          <Button disabled={isBusy} onClick={() => draft.make()}>
            {draft.hasEarlier ? texts.update(title) : texts.create(title)}
          </Button>
        )}
      </div>
      <DraftMessage note={note} title={title} />
      {link !== undefined && (
        <a href={link} target="_blank" rel="noreferrer">
          {texts.open(title)}
        </a>
      )}
    </div>
  );
}

interface MessageProperties {
  readonly note: DraftNote | undefined;
  readonly title: string;
}

function DraftMessage({ note, title }: MessageProperties) {
  const { draft: texts } = useAllMessages();
  if (note?.kind !== 'made') {
    return (
      <p role="alert" className={note ? 'export-missing' : undefined}>
        {note?.kind === 'doubt' ? texts.doubts[note.because](title) : note?.text}
      </p>
    );
  }
  const { isNew, missingPictures } = note;
  return (
    <p role="status">
      {isNew ? texts.created(title) : texts.updated(title)}
      {missingPictures > 0 && ` ${texts.missingPictures(missingPictures)}`}
    </p>
  );
}
