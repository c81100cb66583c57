import type { Messages } from '../language/messages.ts';

interface Properties {
  /** Whether the library has no issue yet. */
  readonly isFirst: boolean;
  readonly messages: Messages;
}

/** What stands in the page's place while no issue is open: how to come to one. */
export function PickIssue({ isFirst, messages }: Properties) {
  const { firstIssue, firstIssueHint, pickIssue, pickIssueHint } = messages.welcome;
  return (
    <div className="pick-issue">
      <h2>{isFirst ? firstIssue : pickIssue}</h2>
      <p>{isFirst ? firstIssueHint : pickIssueHint}</p>
    </div>
  );
}
