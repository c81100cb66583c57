import { BookOpen, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '../../desk/contract.ts';
import type { Weekday } from '../../issue/calendar/weekday.ts';
import { useMessages } from '../language/useMessages.ts';
import { WeekdaySelect } from '../panels/start/WeekdaySelect.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';

interface Properties {
  readonly canChoose: boolean;
  readonly onSample: () => void;
  readonly onChoose: () => void;
  readonly onCreate: (publication: Input<'library.create'>) => void;
}

/** The first start: look at the sample, start a newsletter, or open an existing library. */
export function Welcome({ canChoose, onSample, onChoose, onCreate }: Properties) {
  const messages = useMessages();
  const { welcome } = messages;
  const [name, setName] = useState('');
  const [author, setAuthor] = useState('');
  const [weekday, setWeekday] = useState<Weekday>();
  const [language, setLanguage] = useState<string>(messages.code);
  return (
    <main className="welcome">
      <div className="welcome-sheet">
        <h1>{welcome.title}</h1>
        <p className="lead">{welcome.lead}</p>
        <Form
          onSubmit={() => {
            onCreate({ name: name.trim(), author: author.trim(), language, weekday });
          }}
        >
          <h2>{welcome.create}</h2>
          <p>{welcome.createHint}</p>
          <label>
            {welcome.name}
            <input required value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <label>
            {welcome.author}
            <input value={author} onChange={(event) => setAuthor(event.target.value)} />
          </label>
          <label>
            {welcome.language}
            <LanguageSelect value={language} onChange={setLanguage} />
          </label>
          <label>
            {messages.start.weekday}
            <WeekdaySelect value={weekday} onChange={setWeekday} />
          </label>
          <button type="submit" className="primary">
            {welcome.start}
          </button>
        </Form>
        <div className="welcome-others">
          <Button onClick={onSample}>
            <BookOpen size={22} strokeWidth={1.5} aria-hidden />
            <b>{welcome.sample}</b>
            <small>{welcome.sampleHint}</small>
          </Button>
          {canChoose && (
            <Button onClick={onChoose}>
              <FolderOpen size={22} strokeWidth={1.5} aria-hidden />
              <b>{welcome.choose}</b>
              <small>{welcome.chooseHint}</small>
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}
