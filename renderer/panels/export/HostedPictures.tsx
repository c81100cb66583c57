import { useAllMessages } from '../../language/dialogMessages.ts';
import { SecretField } from '../../ui/LabelledField.tsx';
import { knownKind } from '../publication-settings/usePictureHost.ts';
import type { NotPublished, useHostedPictures } from './useHostedPictures.ts';

interface Properties {
  readonly hosted: ReturnType<typeof useHostedPictures>;
  /** The kind of the newsletter's picture host. */
  readonly kind: string | undefined;
}

/** How the pictures get to the newsletter's picture host: what will be uploaded, what is there, and what failed. */
export function HostedPictures({ hosted, kind }: Properties) {
  const { pictureHost: texts } = useAllMessages();
  if (!hosted.isActive) return null;
  const { published, failed, count, place } = hosted;
  const [first] = failed;
  /** One reason for all, such as a wrong password, is said once. */
  const isNone = first !== undefined && published === 0 && failed.every(isLike(first));
  const name = knownKind(kind);
  return (
    <div className="hosted-pictures">
      {published === undefined ? (
        <p className="export-note">
          {hosted.isBusy ? texts.uploading : texts.willUpload(count, place)}
        </p>
      ) : (
        published > 0 && <p className="export-note">{texts.uploaded(published, place)}</p>
      )}
      {hosted.needsSecret && name !== undefined && name !== 'folder' && (
        <SecretField
          label={texts.secrets[name]}
          value={hosted.secret}
          onChange={hosted.setSecret}
        />
      )}
      <div role="alert" className={hosted.problem || first ? 'export-missing' : undefined}>
        {hosted.problem && <p>{hosted.problem}</p>}
        {isNone ? (
          <p>{`${texts.noneUploaded(count)} ${texts.reasons[first.failure.reason](first.failure.detail)}`}</p>
        ) : (
          failed.map(({ alt, failure }, index) => (
            // Two pictures may have the same description.
            <p key={String(index)}>
              {alt === '' ? texts.notUploadedUnnamed : texts.notUploaded(shortened(alt))}{' '}
              {texts.reasons[failure.reason](failure.detail)}
            </p>
          ))
        )}
      </div>
    </div>
  );
}

function isLike({ failure }: NotPublished) {
  return (other: NotPublished) => other.failure.reason === failure.reason;
}

/** A description can be as long as a paragraph. */
function shortened(alt: string): string {
  return alt.length > 60 ? `${alt.slice(0, 59).trimEnd()}…` : alt;
}
