import type { ExportTarget, OwnFormat } from '../../../issue/export/exportTarget.ts';
import { mailToolProfiles } from '../../../issue/export/mail-tools/allMailTools.ts';
import { mailTools, type MailTool } from '../../../issue/publication.ts';
import type { AllMessages } from '../../language/messages.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';

interface Properties {
  readonly target: ExportTarget;
  /** The publication's own mail tool, listed first. */
  readonly own: MailTool;
  readonly onChange: (target: ExportTarget) => void;
}

const formats: readonly (OwnFormat | 'html')[] = ['html', 'eml', 'web', 'rss', 'markdown', 'text'];

/** Selects the export target: the publication's mail tool, another one, or a format. */
export function TargetSelect({ target, own, onChange }: Properties) {
  const { exporting } = useAllMessages();
  const { groups } = exporting;
  const tools = mailTools.filter((tool) => tool !== 'html');
  const option = (name: ExportTarget) => (
    <option key={name} value={name}>
      {targetName(name, exporting)}
    </option>
  );
  return (
    <label className="text-field">
      {exporting.target}
      <select
        value={target}
        onChange={({ currentTarget }) => onChange(currentTarget.value as ExportTarget)}
      >
        {own !== 'html' && <optgroup label={groups.own}>{option(own)}</optgroup>}
        <optgroup label={groups.others}>
          {tools.filter((tool) => tool !== own).map(option)}
        </optgroup>
        <optgroup label={groups.formats}>{formats.map(option)}</optgroup>
      </select>
    </label>
  );
}

/** Returns a mail tool's name as its makers spell it, or a format's name in the author's language. */
export function targetName(
  target: ExportTarget,
  { formats: names }: AllMessages['exporting'],
): string {
  return isFormat(target) ? names[target] : mailToolProfiles[target].title;
}

/** True if the target is a format rather than a named mail tool. */
export function isFormat(target: ExportTarget): target is OwnFormat | 'html' {
  return formats.some((format) => format === target);
}
