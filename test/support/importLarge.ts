import { importIssue } from '../../issue/importIssue.ts';
import { largeTexts } from '../issue/import/large/largeTexts.ts';
import { peakMemory } from './peakMemory.ts';
import { processorTime } from './processorTime.ts';

/** A process of its own for `importInChild`: prints the cost of one import as JSON. */
const [, , name = '', length = '0'] = process.argv;
const text = largeTexts[name]?.(Number(length));
if (text === undefined) throw new Error(`There is no large text "${name}".`);
const before = peakMemory();
const time = processorTime(() => importIssue(text));
console.log(JSON.stringify({ time, memory: peakMemory() - before }));
