import { changeAddress } from '../../changes/changeAddress.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { finding, type Finding, type Severity } from '../finding.ts';
import type { LinkAnswer } from '../linkAnswers.ts';
import type { Rule } from '../rule.ts';

/** The links lead somewhere, as far as their servers were asked. */
export const linkAnswers: Rule = {
  sentences: {
    'link-gone': {
      de: 'Unter {address} gibt es keine Seite mehr ({status}): Such die neue Adresse, oder nimm den Link heraus.',
      en: 'There is no page at {address} any more ({status}): find its new address, or remove the link.',
    },
    'link-unreachable': {
      de: '{address} antwortet nicht: Öffne die Seite selbst, und prüfe die Adresse.',
      en: '{address} does not answer: open it yourself, and check the address.',
    },
    'link-home': {
      de: '{address} führt nur noch auf die Startseite: Such die neue Adresse der Seite.',
      en: '{address} leads to the start page only: find the page’s new address.',
    },
    'link-moved': {
      de: '{address} ist umgezogen nach {to}.',
      en: '{address} has moved to {to}.',
    },
    'link-refused': {
      de: '{address} antwortet Programmen nicht ({status}): Öffne die Seite selbst.',
      en: '{address} does not answer programs ({status}): open it yourself.',
    },
    'link-consent': {
      de: '{address} fragt zuerst nach einer Zustimmung: Sag es deinen Lesern, oder verlinke eine offene Seite.',
      en: '{address} asks for consent first: tell your readers, or link to an open page.',
    },
    'link-slow': {
      de: '{address} antwortet erst nach {seconds} Sekunden.',
      en: '{address} answers only after {seconds} seconds.',
    },
  },
  fixes: {
    'link-moved': {
      label: { de: 'Neue Adresse einsetzen', en: 'Use the new address' },
      apply: (issue, { blockId, values }) =>
        changeBlock(issue, blockId, changeAddress(String(values['address']), String(values['to']))),
    },
  },
  check: ({ blocks, linkAnswers: answers }) =>
    blocks.flatMap(({ id, addresses }) =>
      addresses.flatMap((typed): Finding[] => {
        const address = typed.trim();
        const answer = Object.hasOwn(answers, address) ? answers[address] : undefined;
        if (!answer || answer.outcome === 'there') return [];
        const severity = severities[answer.outcome];
        const values = { address, ...valuesOf(answer) };
        return [finding(`link-${answer.outcome}`, severity, id, values)];
      }),
    ),
};

const severities: Readonly<Record<Exclude<LinkAnswer['outcome'], 'there'>, Severity>> = {
  gone: 'error',
  unreachable: 'warning',
  home: 'warning',
  moved: 'hint',
  refused: 'hint',
  consent: 'hint',
  slow: 'hint',
};

function valuesOf(answer: LinkAnswer): Record<string, string | number> {
  switch (answer.outcome) {
    case 'gone':
    case 'refused':
      return { status: answer.status };
    case 'moved':
      return { to: answer.to };
    case 'slow':
      return { seconds: Math.round(answer.time / 1000) };
    default:
      return {};
  }
}
