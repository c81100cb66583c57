import type { Messages } from '../language/messages.ts';

interface Properties {
  /** True if the library has no issues yet. */
  readonly isFirst: boolean;
  readonly messages: Messages;
}

/** Placeholder while no issue is open: offers ways to open or create one. */
export function PickIssue({ isFirst, messages }: Properties) {
  const { firstIssue, firstIssueHint, pickIssue, pickIssueHint } = messages.welcome;
  return (
    <div className="pick-issue">
      <h2>{isFirst ? firstIssue : pickIssue}</h2>
      <p>{isFirst ? firstIssueHint : pickIssueHint}</p>
    </div>
  );
}
