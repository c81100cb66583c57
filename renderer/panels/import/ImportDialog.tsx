import { FileText, FolderOpen } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { type Publication, publicationFor } from '../../../issue/publication.ts';
import { mayBeArchive } from '../../../desk/reading/archives/mayBeArchive.ts';
import type { PickedFile } from './archive/archiveMessages.ts';
import { ArchiveImport } from './archive/ArchiveImport.tsx';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { handedText } from '../../session/handedText.ts';
import type { PicturesToBring } from './bringPictures.ts';
import {
  FoundNewsletterField,
  offeredNewsletter,
  type FoundNewsletter,
} from './FoundNewsletter.tsx';
import { ImportedPictures } from './ImportedPictures.tsx';
import { ImportRun, lengthOf, sizeOf } from './ImportRun.tsx';
import { droppedFiles, pathOf, textFileOf } from './pickedFiles.ts';
import { More } from './More.tsx';
import { useImport, type ImportSource } from './useImport.ts';
import { isWanted } from './pictureNames.ts';
import { GuessList } from './GuessList.tsx';
import { useGuesses, type ChangedImport } from './useGuesses.ts';
import { contextOf, firstWords } from './wordsOfBlock.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { Button } from '../../ui/Button.tsx';

/** A field takes seconds to lay out a text of some millions of characters. In UTF-16 code units, of a file in bytes. */
const longestShown = 300_000;
const noPictures: ReadonlyMap<string, string> = new Map();

interface Properties {
  readonly publication: Publication;
  /** Called with the new issue's file, its pictures, and the name to take over. */
  readonly onImport: (
    file: Blob,
    pictures: PicturesToBring,
    newsletter: FoundNewsletter | undefined,
  ) => void;
  readonly onClose: () => void;
}

/** Takes the text of an earlier issue, shows the blocks that were recognised, and creates an issue from it. */
export function ImportDialog({ publication: newsletter, onImport, onClose }: Properties) {
  const messages = useAllMessages();
  const { importing } = messages;
  const [source, setSource] = useState<ImportSource>(() => ({ content: handedText.get() }));
  const { content } = source;
  const [fileName, setFileName] = useState('');
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [problem, setProblem] = useState('');
  const setText = (text: string) => {
    setSource(({ language: _chosen, ...before }) => ({ ...before, content: text }));
  };
  const { state, cancel } = useImport(source, newsletter);
  const result = state.kind === 'done' ? state.prepared : undefined;
  const publication = publicationFor({ language: result?.language }, newsletter);
  const offered = result && offeredNewsletter(publication, result.found);
  const guesses = useGuesses(result?.issue, publication);
  const left = {
    first: result?.leftOut.first ?? [],
    count: (result?.leftOut.count ?? 0) + (guesses?.removed.length ?? 0),
  };
  const [isTaken, setTaken] = useState(true);
  const wanted = result?.wanted ?? noPictures;
  const given = result?.pictures ?? [];
  const included = new Map([...files, ...given.map((file) => [file.name, file] as const)]);
  const [archive, setArchive] = useState<readonly PickedFile[]>();
  const isImporting = useRef(false);
  const read = async (picked: readonly File[]) => {
    // Other files would end the import.
    if (isImporting.current) return;
    if (mayBeArchive(picked.map(({ name }) => name)))
      setArchive(picked.map((file) => ({ path: pathOf(file), file })));
    else await readOne(picked);
  };
  const readOne = async (picked: readonly File[]) => {
    const all = new Map([...files, ...picked.map((file) => [file.name, file] as const)]);
    setFiles(all);
    const beside = [...all.values()];
    const file = textFileOf(picked);
    if (!file) {
      if (content === '') setProblem(importing.nothing);
      else setSource((before) => ({ ...before, beside }));
      return;
    }
    setFileName(file.name);
    const text = file.size > longestShown ? undefined : await textOfFile(file);
    setSource({ content: text ?? file, beside });
    setProblem('');
  };
  const readDropped = (dropped: DataTransfer) => {
    droppedFiles(dropped).then(read, () => setProblem(importing.unreadable));
  };
  const take = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (isImporting.current) event.dataTransfer.dropEffect = 'none';
    else if (event.type === 'drop') readDropped(event.dataTransfer);
  });
  useEffect(() => {
    const listeners = new AbortController();
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, take, { signal: listeners.signal });
    return () => listeners.abort();
  }, []);
  useEffect(() => () => handedText.set(''), []);
  const shown = lengthOf(content) > longestShown ? undefined : content;
  if (archive)
    return (
      // Its own key, so that the focus moves into it.
      <Dialog key="archive" title={importing.title} onClose={onClose}>
        <ArchiveImport
          files={archive}
          publication={newsletter}
          onRunning={(isRunning) => {
            isImporting.current = isRunning;
          }}
          onSingle={() => {
            setArchive(undefined);
            void readOne(archive.map(({ file }) => file));
          }}
          onClose={onClose}
        />
      </Dialog>
    );
  return (
    <Dialog title={importing.title} onClose={onClose}>
      <p>{importing.lead}</p>
      <FileField
        label={importing.chooseFile}
        Icon={FileText}
        multiple
        accept=".txt,.md,.markdown,.html,.htm,.json,.eml,.mbox,.mht,.mhtml,.docx,.odt,.fodt,.rtf,.mjml,.zip,.csv,.xml,.rss,.atom,text/plain,text/markdown,text/html,application/json,image/*"
        onFiles={(picked) => void read(picked)}
      />{' '}
      <FileField
        label={importing.chooseFolder}
        Icon={FolderOpen}
        ref={(input) => input?.setAttribute('webkitdirectory', '')}
        onFiles={(picked) => void read(picked)}
      />
      <span>{fileName}</span>
      {problem && <p role="alert">{problem}</p>}
      <label className="text-field">
        {importing.paste}
        <textarea
          // Room for what was recognised in it.
          rows={result ? 3 : 6}
          value={typeof shown === 'string' ? shown : ''}
          placeholder={
            shown === undefined ? importing.tooLongToShow(sizeOf(content, messages)) : undefined
          }
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (pasted.length <= longestShown) return;
            event.preventDefault();
            setText(pasted);
          }}
        />
      </label>
      <ImportRun state={state} content={content} onCancel={cancel} />
      {offered && <FoundNewsletterField found={offered} isTaken={isTaken} onTaken={setTaken} />}
      <ImportedPictures wanted={wanted} files={included} gaps={result?.gaps ?? []} />
      {(result !== undefined || source.language !== undefined) && (
        <ImportLanguage
          language={source.language ?? result?.language}
          newsletter={newsletter.language}
          onChange={(language) => setSource((before) => ({ ...before, language }))}
        />
      )}
      {result && (
        <section className="import-result">
          {left.count > 0 && (
            <details open={left.count <= 5}>
              <summary>{importing.leftOut(left.count)}</summary>
              <ul>
                {guesses && <RemovedBlocks guesses={guesses} publication={publication} />}
                {left.first.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
              <More count={result.leftOut.count - result.leftOut.first.length} />
            </details>
          )}
          {result.encoding !== undefined && <p>{importing.encoding(result.encoding)}</p>}
          {result.hiddenEmails > 0 && <p>{importing.hiddenEmails(result.hiddenEmails)}</p>}
          {guesses ? (
            <GuessList guesses={guesses} publication={publication} />
          ) : (
            <>
              <h3>{importing.found}</h3>
              <ol>
                {result.blocks.first.map(({ type, words }, index) => (
                  <li key={index}>
                    <b>{type === 'unknown' ? '?' : messages.blocks[type].name}</b>{' '}
                    <span>{words}</span>
                  </li>
                ))}
              </ol>
              <More count={result.blocks.count - result.blocks.first.length} />
            </>
          )}
        </section>
      )}
      <footer>
        <Button onClick={onClose}>{messages.app.cancel}</Button>
        <Button
          className="primary"
          disabled={!result}
          onClick={() => {
            const picked = [...files.values()].filter(({ name }) => isWanted(name, wanted));
            const newsletter = isTaken ? offered : undefined;
            const file = guesses?.isChanged
              ? new Blob([serialiseIssue(guesses.issue)], { type: 'application/json' })
              : result?.file;
            if (file) onImport(file, { picked, given }, newsletter);
          }}
        >
          {importing.create}
        </Button>
      </footer>
    </Dialog>
  );
}

interface ImportLanguageProperties {
  /** BCP 47 tag of the issue's language; undefined for the newsletter's. */
  readonly language: string | undefined;
  /** BCP 47 tag of the newsletter's language. */
  readonly newsletter: string;
  readonly onChange: (language: string) => void;
}

/** The language that an import guessed: the text is read again in another one. */
function ImportLanguage({ language, newsletter, onChange }: ImportLanguageProperties) {
  const { guesses } = useAllMessages();
  return (
    <LabelledField label={guesses.language} note={guesses.languageHint}>
      {(ties) => (
        <LanguageSelect
          {...ties}
          value={language === undefined || language === newsletter ? '' : language}
          newsletter={newsletter}
          onChange={(tag) => onChange(tag || newsletter)}
        />
      )}
    </LabelledField>
  );
}

interface RemovedBlocksProperties {
  readonly guesses: ChangedImport;
  readonly publication: Publication;
}

/** The blocks that the author left out of an import, as items of a list; each can be taken back. */
function RemovedBlocks({ guesses, publication }: RemovedBlocksProperties) {
  const { guesses: texts } = useAllMessages();
  const context = contextOf(guesses.blocks, publication);
  return guesses.removed.map(({ block }, index) => {
    const words = firstWords(block, publication, context);
    return (
      <li key={block.id}>
        {words}{' '}
        <Button
          aria-label={texts.takeBackOf(words)}
          onClick={() => guesses.change({ kind: 'take-back', removed: index })}
        >
          {texts.takeBack}
        </Button>
      </li>
    );
  });
}

/** Resolves to the text of a file that is shown as it is: UTF-8, and no mail. Undefined for other files. */
async function textOfFile(file: File): Promise<string | undefined> {
  if (!/\.(?:txt|md|markdown|html?|json)$/i.test(file.name)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
