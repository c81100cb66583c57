import type { Block } from '../blocks/allBlocks.ts';
import { countValues, mostBlocks, mostValues } from './limits.ts';
import { parseBlock } from './parseIssue.ts';
import { readBrokenJson, type BrokenJson } from './readBrokenJson.ts';

/** Maximum attempts: ends of a broken block, and beginnings that turn out not to be blocks. */
const mostTries = { ends: 40, beginnings: 4000 };

/** Maximum passes over the text, which bounds the time for a hostile one. */
const mostPasses = 6;

/**
 * Returns the blocks in a broken text: those before the break, the intact part of the one that contains it, and those
 * after it if their type is known. Never throws.
 */
export function salvageBlocks(text: string): Block[] {
  return new Salvage(text).blocks;
}

class Salvage {
  readonly #text: string;
  readonly blocks: Block[] = [];
  #charactersLeft: number;
  #failuresLeft = mostTries.beginnings;

  constructor(text: string) {
    this.#text = text;
    this.#charactersLeft = mostPasses * text.length;
    const opening = /"blocks"\s*:\s*\[/.exec(text);
    let at = opening ? opening.index + opening[0].length : 0;
    // Until the first break, every object in the list is a block, known or not.
    let isInSequence = opening !== null;
    while (this.#isPatient) {
      const begin = text.indexOf('{', at);
      if (begin === -1) break;
      isInSequence &&= /^[\s,]*$/.test(text.slice(at, Math.min(begin, at + 100)));
      const read = this.#read(begin);
      const taken = this.#take(begin, read, isInSequence);
      isInSequence &&= taken && read.isWhole;
      at = taken ? read.end : begin + 1;
    }
  }

  get #isPatient(): boolean {
    return this.#charactersLeft > 0 && this.#failuresLeft > 0 && this.blocks.length < mostBlocks;
  }

  /** Adds the block that was read; returns false if there is none. */
  #take(begin: number, read: BrokenJson, isInSequence: boolean): boolean {
    const block = this.#parse(read.value);
    if (block.type !== 'unknown' || (isInSequence && read.isWhole)) {
      this.blocks.push(block);
      return true;
    }
    return this.#takeItem(read.value) || (!read.isWhole && this.#takeShortened(begin, read.end));
  }

  /** Adds an item found after a break in its section to the last section. */
  #takeItem(value: unknown): boolean {
    if (!isObject(value) || value['type'] !== 'news-item') return false;
    const section = this.#parse({ id: 'salvaged-items', type: 'news-section', items: [value] });
    if (section.type !== 'news-section') return false;
    const last = this.blocks.at(-1);
    if (last?.type === 'news-section') {
      this.blocks[this.blocks.length - 1] = {
        ...last,
        items: [...last.items, ...section.items],
      };
    } else this.blocks.push(section);
    return true;
  }

  /** If a block breaks off within a value that must be complete, keeps what precedes that value. */
  #takeShortened(begin: number, end: number): boolean {
    let cut = end;
    for (let tries = 0; tries < mostTries.ends && this.#isPatient; tries += 1) {
      cut = this.#text.lastIndexOf(',', cut - 1);
      if (cut <= begin) return false;
      const block = this.#parse(this.#read(begin, cut).value);
      if (block.type !== 'unknown') return this.blocks.push(block) > 0;
    }
    return false;
  }

  /** The larger an invalid value, the longer it took to validate. */
  #parse(value: unknown): Block {
    const block = parseBlock(value, 'blocks', []);
    if (block.type === 'unknown') this.#failuresLeft -= 1 + countValues(value, mostValues) / 20;
    return block;
  }

  #read(begin: number, end?: number): BrokenJson {
    const read = readBrokenJson(end === undefined ? this.#text : this.#text.slice(0, end), begin);
    this.#charactersLeft -= read.end - begin + 1;
    return read;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
