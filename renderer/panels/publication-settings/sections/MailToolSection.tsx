import { useAllMessages } from '../../../language/dialogMessages.ts';
import '../../../styles/export.css';
import { mailTools } from '../../../../issue/publication.ts';
import { NextSteps } from '../../export/NextSteps.tsx';
import { targetName } from '../../export/TargetSelect.tsx';
import { SelectField } from '../../../ui/LabelledField.tsx';
import type { SectionProperties } from './settingsSections.ts';

/** The tool that sends the newsletter, what the author does there, and what is uncertain about it. */
export function MailToolSection({ draft }: SectionProperties) {
  const { settings, exporting } = useAllMessages();
  const { mailTool } = draft.publication;
  return (
    <>
      <SelectField
        label={settings.mailTool.label}
        note={settings.mailTool.hint}
        value={mailTool}
        options={mailTools.map((tool) => [tool, targetName(tool, exporting)])}
        onChange={(chosen) => draft.change({ mailTool: chosen })}
      />
      <div className="export">
        <NextSteps target={mailTool} />
      </div>
    </>
  );
}
