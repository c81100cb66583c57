import { basename, dirname } from 'node:path';
import type { FileSystem } from '../../desk/files/fileSystem.ts';
import { addIssue } from '../../desk/library/addIssue.ts';
import { libraryIn, type Library } from '../../desk/library/library.ts';
import { saveIssue } from '../../desk/issues/saveIssue.ts';
import { journalIn } from '../../desk/recovery/journalEntry.ts';
import { noteText } from '../../desk/recovery/noteText.ts';

interface Typing {
  readonly path: string;
  readonly data: string;
  readonly texts: readonly string[];
  /** The revision on disk at first. */
  readonly expected: string;
  readonly fileSystem: FileSystem;
  readonly say: (what: string) => void;
}

/** Notes each text in the journal, saves every second one over the issue, and lets the journal follow. */
export async function typeEach(typing: Typing): Promise<void> {
  const { path, data, texts, fileSystem, say } = typing;
  const id = basename(dirname(path));
  const library = libraryOf(typing);
  const journal = journalIn(data, fileSystem);
  let { expected } = typing;
  const note = async (text: string, outcome: 'kept' | 'on-disk') => {
    const typed = { id, base: expected, text, time: 1 };
    expectOutcome(await noteText(journal, library, 'session-1', typed), outcome);
  };
  for (const [index, text] of texts.entries()) {
    await note(text, 'kept');
    say(`noted ${String(index)}`);
    if (index % 2 === 0) continue;
    const saved = await saveIssue(library, id, text, expected);
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    expected = saved.revision;
    say(`saved ${String(index)}`);
    await note(text, 'on-disk');
  }
}

/** Adds each text to the library as an issue. */
export async function addEach(typing: Typing): Promise<void> {
  for (const [index, text] of typing.texts.entries()) {
    expectOutcome(await addIssue(libraryOf(typing), text), 'created');
    typing.say(`saved ${String(index)}`);
  }
}

function libraryOf({ path, fileSystem }: Typing): Library {
  return libraryIn(dirname(dirname(path)), fileSystem);
}

function expectOutcome(answer: { readonly outcome: string }, outcome: string): void {
  if (answer.outcome !== outcome) throw new Error(JSON.stringify(answer));
}
