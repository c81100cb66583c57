import { answerQuestions } from '../../../session/worker/answerQuestions.ts';
import { mailAnswers } from './mailAnswers.ts';

answerQuestions(mailAnswers());
