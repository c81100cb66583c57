import { isNameless } from '../draft/faultOf.ts';
import { WeekdaySelect } from '../../start/WeekdaySelect.tsx';
import { LabelledField } from '../LabelledField.tsx';
import type { SectionProperties } from './settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

/** Language tags that differ in how dates and numbers are written. */
const languages = ['de', 'de-AT', 'de-CH', 'en', 'en-GB', 'en-US'];

/** The newsletter's name, author and language. */
export function NewsletterSection({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { newsletter } = messages.settings;
  const { name, author, language, weekday } = draft.publication;
  const hasNoName = isNameless({ name });
  const names = new Intl.DisplayNames(messages.code, { type: 'language' });
  const offered = languages.includes(language) ? languages : [...languages, language];
  return (
    <>
      <LabelledField
        label={newsletter.name}
        note={hasNoName ? newsletter.nameMissing : newsletter.nameHint}
        isWrong={hasNoName}
      >
        {(ties) => (
          <input
            {...ties}
            value={name}
            onChange={({ target }) => draft.change({ name: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={newsletter.author} note={newsletter.authorHint}>
        {(ties) => (
          <input
            {...ties}
            value={author}
            autoComplete="name"
            onChange={({ target }) => draft.change({ author: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={newsletter.language} note={newsletter.languageHint}>
        {(ties) => (
          <select
            {...ties}
            value={language}
            onChange={({ target }) => draft.change({ language: target.value })}
          >
            {offered.map((tag) => (
              <option key={tag} value={tag}>
                {names.of(tag) ?? tag}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <LabelledField label={messages.start.weekday} note={messages.start.weekdayHint}>
        {(ties) => (
          <WeekdaySelect
            {...ties}
            value={weekday}
            onChange={(chosen) => draft.change({ weekday: chosen })}
          />
        )}
      </LabelledField>
    </>
  );
}
