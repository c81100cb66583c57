import { answerQuestions } from '../beside/answerQuestions.ts';
import { answerTo } from './answerTo.ts';

answerQuestions(answerTo);
