import { useState } from 'react';
import type { Output } from '../../../../desk/contract.ts';
import type { Reason } from '../../../../issue/file/reason.ts';
import type { Publication } from '../../../../issue/publication.ts';
import type { Theme } from '../../../../issue/theme.ts';
import { unreachable } from '../../../language/whyNot.ts';
import { desk } from '../../../session/deskClient.ts';
import { isSame, rebased } from './rebased.ts';

type Saved = Output<'publication.save'>;
type Conflict = Extract<Saved, { outcome: 'conflict' }>;
type Failure = Exclude<Saved['outcome'], 'saved' | 'conflict'> | 'unreachable';

/** The publication as it was read from disk. */
export interface ReadPublication {
  readonly publication: Publication;
  readonly revision: string;
  /** Why the file could not be read completely; null if it could. */
  readonly problem: Reason | null;
}

/** Fields with new values; undefined removes a field. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Why the settings were not saved, and what has to be decided. */
export type NotSaved =
  | { readonly kind: 'conflict'; readonly theirs: Conflict }
  | { readonly kind: 'failed'; readonly outcome: Failure };

/** The settings as edited on the screen; nothing is written until they are saved, all at once. */
export type PublicationDraft = ReturnType<typeof usePublicationDraft>;

/** Returns a draft of the publication, initially as it was read. */
export function usePublicationDraft(read: ReadPublication) {
  const [base, setBase] = useState(read);
  const [publication, setPublication] = useState(read.publication);
  const [notSaved, setNotSaved] = useState<NotSaved>();
  const [isSaving, setSaving] = useState(false);
  const isChanged = !isSame(publication, base.publication);

  const write = async (next: Publication, { revision }: Pick<ReadPublication, 'revision'>) => {
    setSaving(true);
    const answer = await desk['publication.save']({ publication: next, revision }).catch(
      unreachable,
    );
    setSaving(false);
    if (answer.outcome === 'saved') return true;
    setNotSaved(
      answer.outcome === 'conflict'
        ? { kind: 'conflict', theirs: answer }
        : { kind: 'failed', ...answer },
    );
    return false;
  };
  const edit = (changed: (before: Publication) => Publication) => {
    setNotSaved((before) => (before?.kind === 'failed' ? undefined : before));
    setPublication(changed);
  };

  return {
    publication,
    isChanged,
    /** True if there is something to write: a change, or a damaged file to repair. */
    canSave: isChanged || base.problem !== null,
    isSaving,
    notSaved,
    change: (fields: Changes<Publication>) => edit((before) => withFields(before, fields)),
    changeTheme: (fields: Changes<Theme>) =>
      edit((before) => ({ ...before, theme: withFields(before.theme, fields) })),
    /** Resolves to true if they were saved; otherwise `notSaved` has the reason. */
    save: () => write(publication, base),
    /** After a conflict: applies the author's changes to the version on disk, and saves the result. */
    saveOntoTheirs: () => {
      if (notSaved?.kind !== 'conflict') return Promise.resolve(false);
      const { theirs } = notSaved;
      const next = rebased(base.publication, publication, theirs.publication);
      setBase(theirs);
      setPublication(next);
      setNotSaved(undefined);
      return write(next, theirs);
    },
    /** After a conflict: discards the author's changes for the version on disk. */
    takeTheirs: () => {
      if (notSaved?.kind !== 'conflict') return;
      setBase(notSaved.theirs);
      setPublication(notSaved.theirs.publication);
      setNotSaved(undefined);
    },
  };
}

function withFields<T extends object>(before: T, fields: Changes<T>): T {
  const all = Object.entries({ ...before, ...fields });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as T;
}
