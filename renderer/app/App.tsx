import { useCallback, useEffect, useState } from 'react';
import type { LibraryView, Output, Preferences } from '../../desk/contract.ts';
import { isLanguageLoaded, loadLanguage } from '../../issue/language/loadLanguage.ts';
import { withSameParts } from '../session/worker/issueDifference.ts';
import { useLanguage } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { MessagesContext } from '../language/useMessages.ts';
import { whyNot } from '../language/whyNot.ts';
import { Button } from '../ui/Button.tsx';
import { LazyPart, lazyPart, PartFault } from '../ui/LazyPart.tsx';
import { desk, onMenuCommand, tellFlushed } from '../session/deskClient.ts';
import { WorkNotice } from './WorkNotice.tsx';
import { Workbench } from './Workbench.tsx';

const Welcome = lazyPart('Welcome', () => import('./Welcome.tsx'));

type Start = Output<'app.start'>;

/**
 * The whole app: the welcome screen until a library is open, then the workbench; at first in the language that is
 * loaded.
 */
export function App({ start, first }: { readonly start: Start; readonly first: Messages }) {
  const [library, setLibrary] = useState<LibraryView | null>(start.library);
  /** Counts opened libraries, as a key: two libraries may have the same name but never share a workbench. */
  const [opening, setOpening] = useState(0);
  const [preferences, setPreferences] = useState<Preferences>(start.preferences);
  const [fault, setFault] = useState('');
  const messages = useLanguage(preferences.language, first);
  usePageLook(preferences);
  useEffect(() => {
    document.documentElement.lang = messages.code;
    document.title = library
      ? `${library.publication.name || library.name} – Setzkasten`
      : 'Setzkasten';
  }, [messages, library]);

  /** Equal parts keep their identity, so that reloading the list re-renders only what changed. */
  const onLibrary = useCallback((next: LibraryView) => {
    const show = () => setLibrary((before) => withSameParts(before, next));
    const { language } = next.publication;
    if (isLanguageLoaded(language)) show();
    else void loadLanguage(language).then(show);
  }, []);
  const onFault = useCallback((sentence: string) => setFault(sentence), []);
  const onPreferences = useCallback(
    (changed: Preferences) => {
      setPreferences(changed);
      desk['preferences.save'](changed).then(
        (answer) => {
          if (answer.outcome !== 'done') onFault(whyNot(answer, messages.reasons));
        },
        () => onFault(messages.app.fault),
      );
    },
    [messages, onFault],
  );
  const hasNothingToSave = library === null;
  useEffect(
    () =>
      hasNothingToSave
        ? onMenuCommand((command) => {
            if (command === 'app.flush') tellFlushed();
          })
        : undefined,
    [hasNothingToSave],
  );
  const take = useCallback(
    (choice: Promise<Output<'library.choose'>>) => {
      choice.then(
        async (answer) => {
          if (answer.outcome === 'opened') {
            await loadLanguage(answer.library.publication.language);
            setLibrary(answer.library);
            setOpening((before) => before + 1);
          }
          if (answer.outcome === 'invalid')
            setFault(`${messages.app.fault} ${whyNot(answer, messages.reasons)}`);
        },
        () => setFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`),
      );
    },
    [messages],
  );
  const partFault = useCallback(
    (retry: () => void) => (
      <div className="part-fault" role="alert">
        <p>{messages.app.partFault}</p>
        <Button onClick={retry}>{messages.leftClosed.retry}</Button>
      </div>
    ),
    [messages],
  );
  const choose = useCallback(() => take(desk['library.choose']({})), [take]);
  return (
    <MessagesContext value={messages}>
      <PartFault value={partFault}>
        {library ? (
          <Workbench
            key={opening}
            library={library}
            preferences={preferences}
            face={start.face}
            updateHost={start.updateHost}
            onFault={onFault}
            onLibrary={onLibrary}
            onChooseLibrary={start.face === 'electron' ? choose : undefined}
            onPreferences={onPreferences}
          />
        ) : (
          <LazyPart fallback={null}>
            <Welcome
              canChoose={start.face === 'electron'}
              onSample={() => take(desk['library.openSample']({ language: messages.otherTexts }))}
              onChoose={choose}
              onCreate={(publication) => take(desk['library.create'](publication))}
            />
          </LazyPart>
        )}
        <WorkNotice />
        {fault && (
          <div className="fault" role="alert">
            <p>{fault}</p>
            <Button onClick={() => setFault('')}>{messages.app.dismiss}</Button>
          </div>
        )}
      </PartFault>
    </MessagesContext>
  );
}

/** Exposes light and dark, text size, spacing and focus mode to style sheets. */
function usePageLook({ appearance, textSize, density, focusMode }: Preferences): void {
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    style.setProperty('--text-scale', String(textSize / 100));
    dataset['density'] = density;
    dataset['focusMode'] = String(focusMode);
  }, [textSize, density, focusMode]);
}
