import { useMessages } from '../language/useMessages.ts';

interface Properties {
  /** True if the library has no issues yet. */
  readonly isFirst: boolean;
}

/** Placeholder while no issue is open: offers ways to open or create one. */
export function PickIssue({ isFirst }: Properties) {
  const { firstIssue, firstIssueHint, pickIssue, pickIssueHint } = useMessages().welcome;
  return (
    <div className="pick-issue">
      <h2>{isFirst ? firstIssue : pickIssue}</h2>
      <p>{isFirst ? firstIssueHint : pickIssueHint}</p>
    </div>
  );
}
