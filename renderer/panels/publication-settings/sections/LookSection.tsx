import { newPublication } from '../../../../issue/publication.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { Button } from '../../../ui/Button.tsx';
import { isSame } from '../draft/rebased.ts';
import { ColourFields } from '../look/ColourFields.tsx';
import { HeaderFields } from '../look/HeaderFields.tsx';
import { LookCards } from '../look/LookCards.tsx';
import { LookPreview, type ShownIssue } from '../look/LookPreview.tsx';
import { TypeFields } from '../look/TypeFields.tsx';
import type { SectionProperties } from './settingsSections.ts';

interface Properties extends SectionProperties {
  /** The open issue, if there is one. */
  readonly open: ShownIssue | undefined;
}

/** The look of the newsletter's mails, with a preview. */
export function LookSection({ draft, open }: Properties) {
  const messages = useAllMessages();
  const { publication } = draft;
  const { theme: usual } = newPublication();
  return (
    <div className="look">
      <div className="look-fields">
        <LookCards draft={draft} />
        <ColourFields draft={draft} />
        <TypeFields draft={draft} />
        <HeaderFields draft={draft} />
        <Button
          className="quiet"
          disabled={isSame(publication.theme, usual)}
          onClick={() => draft.change({ theme: usual })}
        >
          {messages.settings.look.reset}
        </Button>
      </div>
      <LookPreview publication={publication} open={open} />
    </div>
  );
}
