import type { LinkAnswers } from '../../../issue/check/checkIssue.ts';
import { Store } from '../../store/store.ts';

/** What the servers of links said since the app was opened: the answers of yesterday say nothing about today. */
export const linkAnswers = new Store<LinkAnswers>({});

/** What came of asking last, for the author. */
export const linkNote = new Store('');
