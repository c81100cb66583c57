import { isNameless } from '../draft/faultOf.ts';
import { WeekdaySelect } from '../../start/WeekdaySelect.tsx';
import { LabelFields } from '../LabelFields.tsx';
import { LanguageField } from '../LanguageField.tsx';
import { LabelledField, TextField } from '../../../ui/LabelledField.tsx';
import type { SectionProperties } from './settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

/** The newsletter's name, author, language and words. */
export function NewsletterSection({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { newsletter } = messages.settings;
  const { name, author, language, weekday } = draft.publication;
  const hasNoName = isNameless({ name });
  return (
    <>
      <TextField
        label={newsletter.name}
        note={hasNoName ? newsletter.nameMissing : newsletter.nameHint}
        isWrong={hasNoName}
        value={name}
        onChange={(text) => draft.change({ name: text })}
      />
      <TextField
        label={newsletter.author}
        note={newsletter.authorHint}
        value={author}
        autoComplete="name"
        onChange={(text) => draft.change({ author: text })}
      />
      <LanguageField value={language} onChange={(tag) => draft.change({ language: tag })} />
      <LabelledField label={messages.start.weekday} note={messages.start.weekdayHint}>
        {(ties) => (
          <WeekdaySelect
            {...ties}
            value={weekday}
            onChange={(chosen) => draft.change({ weekday: chosen })}
          />
        )}
      </LabelledField>
      <LabelFields draft={draft} />
    </>
  );
}
