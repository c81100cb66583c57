import { useCallback, useState, useEffect } from 'react';
import { keepOpen } from '../../session/unsaved.ts';
import '../../styles/settings.css';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { faultOf } from './draft/faultOf.ts';
import { usePublicationDraft, type ReadPublication } from './draft/usePublicationDraft.ts';
import type { ShownIssue } from './look/LookPreview.tsx';
import { DraftsSection } from './sections/DraftsSection.tsx';
import { LengthSection } from './sections/LengthSection.tsx';
import { LookSection } from './sections/LookSection.tsx';
import { MailToolSection } from './sections/MailToolSection.tsx';
import { NewsletterSection } from './sections/NewsletterSection.tsx';
import { PictureHostSection } from './sections/PictureHostSection.tsx';
import { settingsSections, type SettingsSection } from './sections/settingsSections.ts';
import { SpellingSection } from './sections/SpellingSection.tsx';
import { SettingsFooter } from './SettingsFooter.tsx';
import { TestMailSection } from './TestMailSection.tsx';
import type { IssueToSend } from './useTestMail.ts';

interface Properties {
  /** The publication as read when the settings were opened. */
  readonly read: ReadPublication;
  /** The open issue, if there is one. */
  readonly open: (ShownIssue & IssueToSend) | undefined;
  /** The section that is shown first. */
  readonly first: SettingsSection;
  readonly languageTool: string;
  readonly onLanguageTool: (address: string) => void;
  /** Called after the settings are written. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/**
 * Settings that all issues of the newsletter share. Nothing is written until they are saved all at once, which closes
 * the dialog.
 */
export function SettingsDialog(properties: Properties) {
  const messages = useAllMessages();
  const { read, open, first, onSaved, onClose, languageTool, onLanguageTool } = properties;
  const { settings } = messages;
  const draft = usePublicationDraft(read);
  const [section, setSection] = useState(first);
  const [isLeaving, setLeaving] = useState(false);
  const showUnsaved = useCallback(() => setLeaving(true), []);
  useLeaveGuard(draft.isChanged, showUnsaved);
  const write = (how: 'save' | 'saveOntoTheirs') => {
    const fault = faultOf(draft.publication);
    if (fault) {
      setSection(fault);
      return;
    }
    void draft[how]().then((isSaved) => {
      if (!isSaved) return;
      onSaved();
      onClose();
    });
  };
  return (
    <Dialog
      title={messages.commands.names.settings}
      size="wide"
      mayClose={() => {
        setLeaving(draft.isChanged);
        return !draft.isChanged;
      }}
      onClose={onClose}
    >
      <div className="settings">
        <nav aria-label={settings.sectionList}>
          {settingsSections.map((name) => (
            <Button key={name} aria-current={name === section} onClick={() => setSection(name)}>
              {messages.commands.settingsSections[name]}
            </Button>
          ))}
        </nav>
        {/* Focusable because it scrolls; remounted, so that each section starts at its top. */}
        <section
          key={section}
          className="settings-section"
          aria-label={messages.commands.settingsSections[section]}
          tabIndex={0}
        >
          {section === 'newsletter' && <NewsletterSection draft={draft} />}
          {section === 'mailTool' && <MailToolSection draft={draft} />}
          {section === 'pictureHost' && <PictureHostSection draft={draft} />}
          {section === 'drafts' && <DraftsSection draft={draft} />}
          {section === 'length' && <LengthSection draft={draft} issue={open?.issue.get()} />}
          {section === 'spelling' && (
            <SpellingSection
              draft={draft}
              languageTool={languageTool}
              onLanguageTool={onLanguageTool}
            />
          )}
          {section === 'look' && <LookSection draft={draft} open={open} />}
          {section === 'testMail' && <TestMailSection issue={open} />}
        </section>
        {(section !== 'testMail' || draft.isChanged) && (
          <SettingsFooter
            draft={draft}
            problem={read.problem}
            isLeaving={isLeaving}
            onDiscard={onClose}
            onSave={write}
          />
        )}
      </div>
    </Dialog>
  );
}

/**
 * Asks before the page is closed or reloaded while it has unsaved input. In a window whose program asks the page first,
 * `onAsked` is called; its identity must be stable.
 */
function useLeaveGuard(isChanged: boolean, onAsked: () => void): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    const release = keepOpen(onAsked);
    return () => {
      release();
      window.removeEventListener('beforeunload', guard);
    };
  }, [isChanged, onAsked]);
}
