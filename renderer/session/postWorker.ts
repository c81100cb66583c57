import { answerQuestions } from './worker/answerQuestions.ts';
import { postToDesk } from './postToDesk.ts';

answerQuestions(postToDesk);
