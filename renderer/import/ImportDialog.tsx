import { FileText, FolderOpen } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { blockPieces } from '../../issue/blocks/registry.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { textContext } from '../../issue/counting/countIssue.ts';
import { importIssue } from '../../issue/import/importIssue.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import type { Publication } from '../../issue/publication.ts';
import type { RichText } from '../../issue/text/inline.ts';
import type { Piece } from '../../issue/text/piece.ts';
import { plainText } from '../../issue/text/plainText.ts';
import type { Block } from '../../issue/blocks/registry.ts';
import type { Messages } from '../language/messages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import {
  FoundNewsletterField,
  offeredNewsletter,
  type FoundNewsletter,
} from './FoundNewsletter.tsx';
import { ImportedPictures } from './ImportedPictures.tsx';
import { droppedFiles, textFileOf } from './pickedFiles.ts';

interface Properties {
  readonly publication: Publication;
  readonly messages: Messages;
  /** Called with the text of the new issue's file, those of its pictures that were picked, and the name to take over. */
  readonly onImport: (
    text: string,
    pictures: readonly File[],
    newsletter: FoundNewsletter | undefined,
  ) => void;
  readonly onClose: () => void;
}

/** Takes the text of an earlier issue, shows which blocks it was recognised as, and makes an issue of it. */
export function ImportDialog({ publication, messages, onImport, onClose }: Properties) {
  const { importing } = messages;
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState('');
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [problem, setProblem] = useState('');
  const result = useMemo(
    () => (text.trim() === '' ? undefined : importIssue(text, { publication })),
    [text, publication],
  );
  const offered = result && offeredNewsletter(publication, result.found);
  const [isTaken, setTaken] = useState(true);
  const wanted = useMemo(() => {
    const pictures = picturesIn(result?.issue.blocks).filter(({ asset }) => asset !== '');
    return new Map(pictures.map(({ asset, alt }) => [asset, alt]));
  }, [result]);
  const read = async (picked: readonly File[]) => {
    setFiles((before) => new Map([...before, ...picked.map((file) => [file.name, file] as const)]));
    const file = textFileOf(picked);
    if (!file) {
      if (text === '') setProblem(importing.nothing);
      return;
    }
    setFileName(file.name);
    try {
      setText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
      setProblem('');
    } catch {
      setProblem(importing.unreadable);
    }
  };
  const take = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    droppedFiles(event.dataTransfer).then(read, () => {
      setProblem(importing.unreadable);
    });
  });
  useEffect(() => {
    const told = new AbortController();
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, take, { signal: told.signal });
    return () => {
      told.abort();
    };
  }, []);
  return (
    <Dialog title={importing.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{importing.lead}</p>
      <label className="file-field">
        <FileText size={16} aria-hidden /> {importing.chooseFile}
        <input
          type="file"
          multiple
          accept=".txt,.md,.markdown,.html,.htm,.json,text/plain,text/markdown,text/html,application/json,image/*"
          onChange={(event) => void read([...(event.target.files ?? [])])}
        />
      </label>{' '}
      <label className="file-field">
        <FolderOpen size={16} aria-hidden /> {importing.chooseFolder}
        <input
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          type="file"
          onChange={(event) => void read([...(event.target.files ?? [])])}
        />
      </label>
      <span>{fileName}</span>
      {problem && <p role="alert">{problem}</p>}
      <label className="text-field">
        {importing.paste}
        <textarea
          rows={6}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      {offered && (
        <FoundNewsletterField
          found={offered}
          messages={messages}
          isTaken={isTaken}
          onTaken={setTaken}
        />
      )}
      <ImportedPictures wanted={wanted} files={files} messages={messages} />
      {result && (
        <section className="import-result">
          <h3>{importing.found}</h3>
          <ol>
            {result.issue.blocks.map((block) => (
              <li key={block.id}>
                <b>{block.type === 'unknown' ? '?' : messages.blocks[block.type].name}</b>{' '}
                <span>{firstWords(block, publication, result.issue.blocks)}</span>
              </li>
            ))}
          </ol>
          {result.hiddenEmails > 0 && <p>{importing.hiddenEmails(result.hiddenEmails)}</p>}
          {result.leftOut.length > 0 && (
            <details open={result.leftOut.length <= 5}>
              <summary>{importing.leftOut(result.leftOut.length)}</summary>
              <ul>
                {result.leftOut.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      <footer>
        <button type="button" onClick={onClose}>
          {messages.app.cancel}
        </button>
        <button
          type="button"
          className="primary"
          disabled={!result}
          onClick={() => {
            const pictures = [...files.values()].filter(({ name }) => wanted.has(name));
            const newsletter = isTaken ? offered : undefined;
            if (result) onImport(serialiseIssue(result.issue), pictures, newsletter);
          }}
        >
          {importing.create}
        </button>
      </footer>
    </Dialog>
  );
}

/** What a block starts with, so that the author knows it again. */
function firstWords(block: Block, publication: Publication, blocks: readonly Block[]): string {
  if (block.type === 'masthead' && block.title !== '') return block.title;
  const context = textContext({ blocks }, publication);
  const layout = { language: publication.language, publication: publication.name };
  for (const piece of blockPieces(block, layout)) {
    const content = contentOf(piece);
    if (content.length === 0) continue;
    const emoji = piece.kind === 'heading' ? `${piece.emoji} ` : '';
    return (emoji + plainText(content, context)).trim().slice(0, 90);
  }
  return '';
}

function contentOf(piece: Piece): RichText {
  if (piece.kind === 'quote') return piece.quote.content;
  return 'content' in piece ? piece.content : [];
}
