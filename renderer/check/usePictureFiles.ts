import { useEffect, useState } from 'react';
import { mostAssets } from '../../desk/contract.ts';
import type { PictureFiles } from '../../issue/check/checkIssue.ts';
import { shownAssets } from '../../issue/check/shownAssets.ts';
import type { Publication } from '../../issue/publication.ts';
import { desk } from '../session/desk.ts';
import { inPauses } from '../session/inPauses.ts';
import type { LiveIssue } from '../session/liveIssue.ts';

/** What the desk knows of the files of the issue's pictures; asks for each once, when it comes into the issue. */
export function usePictureFiles(
  id: string,
  issue: LiveIssue,
  publication: Publication,
): PictureFiles {
  const [files, setFiles] = useState<PictureFiles>({});
  useEffect(() => {
    let current = true;
    const asked = new Set<string>();
    const ask = async () => {
      const assets = shownAssets(issue.get(), publication)
        .filter((asset) => !asked.has(asset))
        .slice(0, mostAssets);
      if (assets.length === 0) return;
      for (const asset of assets) asked.add(asset);
      try {
        const answer = await desk['asset.inspect']({ id, assets });
        if (current && answer.outcome === 'inspected')
          setFiles((before) => ({ ...before, ...answer.files }));
      } catch {
        // The check goes on without: it says nothing of files that it does not know.
        for (const asset of assets) asked.delete(asset);
      }
    };
    const stop = inPauses(issue, () => void ask());
    return () => {
      current = false;
      stop();
    };
  }, [id, issue, publication]);
  return files;
}
