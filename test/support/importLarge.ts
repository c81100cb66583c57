import { importIssue } from '../../issue/importIssue.ts';
import { largeTexts } from '../issue/import/large/largeTexts.ts';
import { processorTime } from './processorTime.ts';

/** A process of its own for `importInChild`: prints the cost of one import as JSON. */
const [, , name = '', length = '0'] = process.argv;
const text = largeTexts[name]?.(Number(length));
if (text === undefined) throw new Error(`There is no large text "${name}".`);
const peak = () => process.resourceUsage().maxRSS / 1024;
const before = peak();
const time = processorTime(() => importIssue(text));
console.log(JSON.stringify({ time, memory: peak() - before }));
