import { useCallback, useState } from 'react';
import type { IssueSummary } from '../../desk/contract.ts';
import type { ExportTarget } from '../../issue/export/exportTarget.ts';
import type { SettingsSection } from '../panels/publication-settings/sections/settingsSections.ts';
import type { Question } from '../ui/AskDialog.tsx';

/** A dialog; only one is open at a time. */
export type AppDialog =
  | 'import'
  | 'export'
  | 'test-mail'
  | 'arrived-mail'
  | 'history'
  | 'search'
  | 'trash'
  | 'credits';

/** An issue to be marked as sent, and the target that it was just exported for. */
export interface Marking {
  readonly issue: IssueSummary;
  readonly target?: ExportTarget;
}

/** Holds the state of the dialogs over the workbench, with functions that open and close them. */
export function useAppDialogs() {
  const [dialog, setDialog] = useState<AppDialog>();
  const [settings, setSettings] = useState<SettingsSection>();
  const [marking, setMarking] = useState<Marking>();
  const [question, setQuestion] = useState<Question>();
  const askSent = useCallback((issue: IssueSummary) => setMarking({ issue }), []);
  return {
    dialog,
    setDialog,
    /** The section that the settings opened with. */
    settings,
    setSettings,
    marking,
    setMarking,
    question,
    setQuestion,
    /** Asks when the issue was sent. */
    askSent,
  };
}
