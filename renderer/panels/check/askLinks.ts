import { mostLinks } from '../../../desk/contract.ts';
import { askableLinks, isOffline, type LinkAnswers } from '../../../issue/check/linkAnswers.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { Messages } from '../../language/messages.ts';
import { desk } from '../../session/deskClient.ts';
import { asLongWork } from '../../session/longWork.ts';
import { linkAnswers, linkNote } from './linkAnswers.ts';

/**
 * Asks the servers of an issue's links, and keeps their answers and a sentence about them for the check.
 */
export async function askLinks(
  issue: Issue,
  publication: Publication,
  { check, app, reasons }: Messages,
): Promise<void> {
  linkNote.set('');
  const addresses = askableLinks(issue, publication).slice(0, mostLinks);
  if (addresses.length === 0) {
    linkNote.set(check.links.none);
    return;
  }
  try {
    const answer = await asLongWork(check.links.asking, (job) =>
      desk['links.ask']({ addresses, job }),
    );
    if (answer.outcome === 'cancelled') return;
    if (isOffline(answer.answers)) {
      linkNote.set(check.links.offline);
      return;
    }
    linkAnswers.set({ ...linkAnswers.get(), ...answer.answers });
    linkNote.set(check.links.asked(addresses.length, countBad(answer.answers)));
  } catch {
    linkNote.set(`${app.fault} ${reasons.undone.unreachable}`);
  }
}

function countBad(answers: LinkAnswers): number {
  return Object.values(answers).filter(({ outcome }) =>
    ['gone', 'home', 'unreachable'].includes(outcome),
  ).length;
}
