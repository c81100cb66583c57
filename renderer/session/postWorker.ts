import { answerQuestions } from '../beside/answerQuestions.ts';
import { postToDesk } from './postToDesk.ts';

answerQuestions(postToDesk);
