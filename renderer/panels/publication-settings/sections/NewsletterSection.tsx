import { useState } from 'react';
import { isNameless } from '../draft/faultOf.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';
import { WeekdaySelect } from '../../start/WeekdaySelect.tsx';
import type { SectionProperties } from './settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { labelNames, type LabelName, usualLabel } from '../../../../issue/language/labels.ts';
import { languageTag } from '../../../../issue/language/languageTag.ts';
import { LabelledField, TextField } from '../../../ui/LabelledField.tsx';
import { LanguageSelect, otherLanguage } from '../../../ui/LanguageSelect.tsx';
import { useLoadedLanguage } from '../../../ui/useLoadedLanguage.ts';

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

/** The words that Setzkasten adds for readers, each with the language's own wording until the author words it. */
function LabelFields({ draft }: { readonly draft: PublicationDraft }) {
  const { labels: messages } = useAllMessages().settings;
  const { language, labels = {} } = draft.publication;
  const change = (name: LabelName, text: string) => {
    const { [name]: _before, ...others } = labels;
    const next = text === '' ? others : { ...others, [name]: text };
    draft.change({ labels: Object.keys(next).length === 0 ? undefined : next });
  };
  return (
    <details className="label-fields">
      <summary>{messages.title}</summary>
      <p>{messages.hint}</p>
      {labelNames.map((name) => (
        <TextField
          key={name}
          label={messages.names[name]}
          lang={language}
          value={labels[name] ?? ''}
          placeholder={usualLabel(language, name)}
          onChange={(text) => change(name, text)}
        />
      ))}
    </details>
  );
}

interface Properties {
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** Chooses the newsletter's language: a usual one, or any by its tag. */
function LanguageField({ value, onChange }: Properties) {
  const { newsletter } = useAllMessages().settings;
  /** The tag as typed; undefined while a usual language is chosen. */
  const [typed, setTyped] = useState<string>();
  const choose = useLoadedLanguage(onChange);
  const isWrong = typed !== undefined && typed !== '' && !languageTag.safeParse(typed).success;
  return (
    <>
      <LabelledField label={newsletter.language} note={newsletter.languageHint}>
        {(ties) => (
          <LanguageSelect
            {...ties}
            value={typed === undefined ? value : otherLanguage}
            other={newsletter.otherLanguage}
            onChange={(tag) => {
              setTyped(tag === otherLanguage ? '' : undefined);
              if (tag !== otherLanguage) choose(tag);
            }}
          />
        )}
      </LabelledField>
      {typed !== undefined && (
        <TextField
          label={newsletter.languageTag}
          note={isWrong ? newsletter.wrongTag(typed) : newsletter.languageTagHint}
          isWrong={isWrong}
          value={typed}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(text) => {
            const tag = text.trim();
            setTyped(tag);
            if (tag !== '' && languageTag.safeParse(tag).success) choose(tag);
          }}
        />
      )}
    </>
  );
}
