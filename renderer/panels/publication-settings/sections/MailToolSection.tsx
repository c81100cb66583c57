import '../../../styles/export.css';
import { mailTools } from '../../../../issue/publication.ts';
import { NextSteps } from '../../export/NextSteps.tsx';
import { targetName } from '../../export/TargetSelect.tsx';
import { LabelledField } from '../LabelledField.tsx';
import type { SectionProperties } from './settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

/** The tool that sends the newsletter, what the author does there, and what is uncertain about it. */
export function MailToolSection({ draft }: SectionProperties) {
  const { settings, exporting } = useAllMessages();
  const { mailTool } = draft.publication;
  return (
    <>
      <LabelledField label={settings.mailTool.label} note={settings.mailTool.hint}>
        {(ties) => (
          <select
            {...ties}
            value={mailTool}
            onChange={({ target }) => {
              const chosen = mailTools.find((tool) => tool === target.value);
              if (chosen) draft.change({ mailTool: chosen });
            }}
          >
            {mailTools.map((tool) => (
              <option key={tool} value={tool}>
                {targetName(tool, exporting)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <div className="export">
        <NextSteps target={mailTool} />
      </div>
    </>
  );
}
