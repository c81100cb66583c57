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
import { useStore } from '../../store/store.ts';
import { linkAnswers } from './linkAnswers.ts';

/** Returns what the desk knows about the issue's picture files, and about earlier issues that share its links. */
export function useSurroundings(
  id: string,
  issue: LiveIssue,
  publication: Publication,
): Surroundings {
  const pictureFiles = useAnswers<PictureFiles>(id, issue, publication, files);
  const fileWeights = useAnswers<PictureWeights>(id, issue, publication, weights);
  const drawnWeights = useAnswers<PictureWeights>(id, issue, publication, drawings);
  const earlierLinks = useAnswers<EarlierLinks>(id, issue, publication, links);
  const answers = useAnswers<{ readonly earlier?: EarlierTokens }>(id, issue, publication, tokens);
  const earlierTokens = answers.earlier;
  const asked = useStore(linkAnswers);
  return useMemo(
    () => ({
      pictureFiles,
      pictureWeights: { ...fileWeights, ...drawnWeights },
      earlierLinks,
      earlierTokens,
      linkAnswers: asked,
    }),
    [pictureFiles, fileWeights, drawnWeights, earlierLinks, earlierTokens, asked],
  );
}

/** A kind of question about named things in the issue, and the most names per request. */
interface Inquiry<Answers> {
  readonly most: number;
  readonly names: (
    issue: Issue,
    publication: Publication,
  ) => readonly string[] | Promise<readonly string[]>;
  readonly ask: (
    id: string,
    names: string[],
    issue: Issue,
    publication: Publication,
  ) => Promise<Answers | undefined>;
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

/** Charts are drawn one after the other: the program that draws them also makes pictures ready. */
const drawings: Inquiry<PictureWeights> = {
  most: mostAssets,
  names: async (issue, publication) => [...(await drawingsIn(issue, publication)).keys()],
  ask: async (_id, names, issue, publication) => {
    const all = await drawingsIn(issue, publication);
    const found: Record<string, { bytes: number }> = {};
    for (const name of names) {
      const drawing = all.get(name);
      if (!drawing?.source) continue;
      const reply = await desk['chart.draw']({ ...drawing.source, shown: drawing.width });
      if (reply.outcome === 'drawn')
        found[name] = { bytes: Math.floor((reply.png.replace(/=+$/, '').length * 3) / 4) };
    }
    return found;
  },
};

async function drawingsIn(issue: Issue, publication: Publication) {
  // Most issues have no chart, and do not load what draws them.
  if (!issue.blocks.some(({ type }) => type === 'chart')) return new Map<string, never>();
  const { shownDrawings } = await import('../../../issue/check/shownCharts.ts');
  return shownDrawings(issue, publication);
}

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
        const now = issue.get();
        const all = await names(now, publication);
        fresh = all.filter((name) => !asked.has(name)).slice(0, most);
        if (fresh.length === 0) return;
        for (const name of fresh) asked.add(name);
        const answer = await ask(id, fresh, now, publication);
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
