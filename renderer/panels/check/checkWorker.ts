import '../../../issue/language/allLanguages.ts';
import { answerQuestions } from '../../session/worker/answerQuestions.ts';
import { answerTo } from './answerTo.ts';

answerQuestions(answerTo);
