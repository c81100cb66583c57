import '../../../../issue/language/allLanguages.ts';
import { answerQuestions } from '../../../session/worker/answerQuestions.ts';
import { mailAnswers } from './mailAnswers.ts';

answerQuestions(mailAnswers());
