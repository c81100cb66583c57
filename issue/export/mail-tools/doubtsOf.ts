import type { Sentence } from '../../language/said.ts';
import { topics, type Doubt, type MailToolProfile, type Topic } from './mailTool.ts';

const clauses: Readonly<Record<Topic, Sentence>> = {
  takes: { de: 'in welcher Form es die Ausgabe nimmt', en: 'in which form it takes the issue' },
  tags: { de: 'wie seine Felder geschrieben werden', en: 'how its merge tags are written' },
  strips: { de: 'was es aus dem HTML streicht', en: 'what it takes out of the HTML' },
  adds: { de: 'was es selbst an die Mail anfügt', en: 'what it adds to the mail by itself' },
  pictures: { de: 'wie die Bilder zu ihm kommen', en: 'how the pictures get to it' },
  links: { de: 'wie lang es die Links macht', en: 'how long it makes the links' },
  limits: { de: 'welche Grenzen es setzt', en: 'what limits it sets' },
};

/** Returns everything unconfirmed about a mail tool: topics without a source first, then doubts about single facts. */
export function doubtsOf({ sources, unsure }: MailToolProfile): Doubt[] {
  const unread = topics.filter((topic) => !sources.some(({ about }) => about.includes(topic)));
  return [...unread.map((about) => ({ about, ...clauses[about] })), ...unsure];
}
