import { CircleCheck, ListChecks } from 'lucide-react';
import { useMessages } from '../../language/useMessages.ts';
import { severityCounts } from './severityCounts.ts';
import type { CheckedIssue } from './checkedIssue.ts';
import { Button } from '../../ui/Button.tsx';

interface Properties {
  readonly checked: CheckedIssue | undefined;
  readonly isOpen: boolean;
  /** The id of the region that it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** The number of findings, and a button that lists them; unobtrusive while there are no errors. */
export function CheckCount({ checked, isOpen, controls, onToggle }: Properties) {
  const { check } = useMessages();
  const findings = checked?.findings;
  const counts = severityCounts(findings ?? []);
  const said = findings?.length === 0 ? check.nothing : check.summary(counts);
  const name = findings === undefined ? check.checking : said;
  const Icon = findings?.length === 0 ? CircleCheck : ListChecks;
  return (
    <Button
      className="check-count"
      data-worst={worst(counts)}
      title={name}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Icon size={15} strokeWidth={1.8} aria-hidden />
      <span>
        {check.title}
        <span className="for-listeners">{name}</span>
      </span>
      {findings !== undefined && findings.length > 0 && <b aria-hidden>{findings.length}</b>}
    </Button>
  );
}

function worst({ error, warning, hint }: ReturnType<typeof severityCounts>): string {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return hint > 0 ? 'hint' : 'none';
}
