import { useState } from 'react';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import { changePublication } from '../../session/changePublication.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/LabelledField.tsx';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { WeekdaySelect } from './WeekdaySelect.tsx';

interface Properties {
  readonly publication: Publication;
  /** Called when the dialog is done; false if the input could not be saved. */
  readonly onDone: (isKept: boolean) => void;
}

/** Asks once for a new newsletter's name, author, weekday and language. */
export function StartDialog({ publication, onDone }: Properties) {
  const messages = useMessages();
  const { start, welcome } = messages;
  const [name, setName] = useState('');
  const [author, setAuthor] = useState(publication.author);
  const [weekday, setWeekday] = useState(publication.weekday);
  const [language, setLanguage] = useState<string>(messages.code);
  const keep = (fields: Partial<Publication>) => {
    void changePublication((before) => ({ ...before, ...fields })).then(onDone);
  };
  /** Writes the publication, so that the dialog does not appear again. */
  const skip = () => keep({ language });
  return (
    <FormDialog
      title={start.title}
      submit={start.save}
      leave={start.later}
      onClose={skip}
      onSubmit={() => keep({ name: name.trim(), author: author.trim(), weekday, language })}
    >
      <p>{start.lead}</p>
      <TextField label={welcome.name} note={start.nameHint} value={name} onChange={setName} />
      <TextField label={welcome.author} value={author} autoComplete="name" onChange={setAuthor} />
      <label className="text-field">
        {start.weekday}
        <WeekdaySelect value={weekday} onChange={setWeekday} />
        <small>{start.weekdayHint}</small>
      </label>
      <label className="text-field">
        {welcome.language}
        <LanguageSelect value={language} onChange={setLanguage} />
      </label>
    </FormDialog>
  );
}
