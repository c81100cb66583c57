import { useEffect, useMemo, useState } from 'react';
import { mostAssets, mostPages } from '../../../desk/contract.ts';
import type {
  EarlierLinks,
  EarlierTokens,
  PictureFiles,
  PictureWeights,
  Surroundings,
} from '../../../issue/check/checkIssue.ts';
import { shownAssets, shownFiles } from '../../../issue/check/shownAssets.ts';
import { dateOf, type Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { desk } from '../../session/deskClient.ts';
import { inPauses } from '../../session/inPauses.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';

/** Returns what the desk knows about the issue's picture files, and about earlier issues that share its links. */
export function useSurroundings(
  id: string,
  issue: LiveIssue,
  publication: Publication,
): Surroundings {
  const pictureFiles = useAnswers<PictureFiles>(id, issue, publication, files);
  const pictureWeights = useAnswers<PictureWeights>(id, issue, publication, weights);
  const earlierLinks = useAnswers<EarlierLinks>(id, issue, publication, links);
  const answers = useAnswers<{ readonly earlier?: EarlierTokens }>(id, issue, publication, tokens);
  const earlierTokens = answers.earlier;
  return useMemo(
    () => ({ pictureFiles, pictureWeights, earlierLinks, earlierTokens }),
    [pictureFiles, pictureWeights, earlierLinks, earlierTokens],
  );
}

/** A kind of question about named things in the issue, and the most names per request. */
interface Inquiry<Answers> {
  readonly most: number;
  readonly names: (
    issue: Issue,
    publication: Publication,
  ) => readonly string[] | Promise<readonly string[]>;
  readonly ask: (id: string, names: string[]) => Promise<Answers | undefined>;
}

const files: Inquiry<PictureFiles> = {
  most: mostAssets,
  names: shownAssets,
  ask: async (id, assets) => {
    const answer = await desk['asset.inspect']({ id, assets });
    return answer.outcome === 'inspected' ? answer.files : undefined;
  },
};

const weights: Inquiry<PictureWeights> = {
  most: mostAssets,
  names: shownFiles,
  ask: async (id, files) => {
    const answer = await desk['issue.weighPictures']({ id, files });
    return answer.outcome === 'weighed' ? answer.files : undefined;
  },
};

const links: Inquiry<EarlierLinks> = {
  most: mostPages,
  names: async (issue, publication) => {
    const { linkedPages } = await import('../../../issue/check/earlierLinks.ts');
    return linkedPages(issue, publication);
  },
  ask: async (id, pages) => (await desk['search.linked']({ id, pages })).links,
};

/** Each date is asked for once, because the previous issue changes with the date. */
const tokens: Inquiry<{ readonly earlier?: EarlierTokens }> = {
  most: 1,
  names: (issue) => [dateOf(issue)],
  ask: async (id) => desk['search.earlierTokens']({ id }),
};

/** Returns the answers so far; asks once for each name that appears in the issue, when the author pauses. */
function useAnswers<Answers extends object>(
  id: string,
  issue: LiveIssue,
  publication: Publication,
  { most, names, ask }: Inquiry<Answers>,
): Answers {
  const [answers, setAnswers] = useState<Answers>({} as Answers);
  useEffect(() => {
    let current = true;
    const asked = new Set<string>();
    const askNew = async () => {
      let fresh: string[] = [];
      try {
        const all = await names(issue.get(), publication);
        fresh = all.filter((name) => !asked.has(name)).slice(0, most);
        if (fresh.length === 0) return;
        for (const name of fresh) asked.add(name);
        const answer = await ask(id, fresh);
        if (current && answer && Object.keys(answer).length > 0)
          setAnswers((before) => ({ ...before, ...answer }));
      } catch {
        // The check continues without the answer, and reports nothing about unknown names.
        for (const name of fresh) asked.delete(name);
      }
    };
    const stop = inPauses(issue, () => void askNew());
    return () => {
      current = false;
      stop();
    };
  }, [id, issue, publication, most, names, ask]);
  return answers;
}
