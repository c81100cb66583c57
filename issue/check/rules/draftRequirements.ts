import { draftNeeds, isDraftTool } from '../../export/mail-tools/draftNeeds.ts';
import { picturesOf } from '../../export/pictures.ts';
import { finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';

/** A draft in the mail tool has what the tool's API asks for: checked if the newsletter makes drafts there. */
export const draftRequirements: Rule = {
  sentences: {
    'draft-without-site': {
      de: 'Für Entwürfe in {tool} fehlt die Adresse deiner Installation: Trage sie in den Einstellungen ein.',
      en: 'Drafts in {tool} need the address of your installation: enter it in the settings.',
    },
    'draft-without-list': {
      de: 'Für Entwürfe in {tool} fehlt die Liste der Empfänger: Wähle sie in den Einstellungen.',
      en: 'Drafts in {tool} need a list of recipients: choose it in the settings.',
    },
    'draft-without-sender': {
      de: 'Für Entwürfe in {tool} fehlt der Absender: Wähle ihn in den Einstellungen.',
      en: 'Drafts in {tool} need a sender: choose it in the settings.',
    },
    'draft-without-template': {
      de: 'Für Entwürfe in {tool} fehlt die Vorlage: Wähle sie in den Einstellungen.',
      en: 'Drafts in {tool} need a template: choose it in the settings.',
    },
    'draft-pictures-not-hosted': {
      de: '{tool} nimmt für einen Entwurf nur Bilder mit https-Adresse: Richte in den Einstellungen einen Ort für Bilder ein.',
      en: 'For a draft, {tool} takes only pictures with an https address: set up a place for pictures in the settings.',
    },
  },
  check: (subject) => {
    const { target, tool, publication } = subject;
    const { draftTool, pictureHost } = publication;
    if (draftTool?.tool !== target || !isDraftTool(target)) return [];
    const { hasSite, needs, takesPictures } = draftNeeds[target];
    const unset = needs.filter((name) => !draftTool.settings[name]?.trim());
    const isHomeless = !takesPictures && !pictureHost && showsPictures(subject);
    const names = [
      ...(hasSite && draftTool.site.trim() === '' ? ['draft-without-site'] : []),
      ...unset.map((name) => `draft-without-${name}`),
      ...(isHomeless ? ['draft-pictures-not-hosted'] : []),
    ];
    return names.map((rule) => finding(rule, 'warning', null, { tool: tool.title }));
  },
};

function showsPictures({ blocks, publication }: Subject): boolean {
  const pieces = blocks.flatMap((block) => block.pieces);
  return (
    publication.theme.header !== undefined ||
    picturesOf(pieces).some(({ asset }) => asset !== '') ||
    pieces.some(({ kind }) => kind === 'chart')
  );
}
