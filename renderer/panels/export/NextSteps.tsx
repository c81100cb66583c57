import { longDate } from '../../../issue/calendar/dateText.ts';
import type { ExportTarget } from '../../../issue/export/exportTarget.ts';
import { doubtsOf } from '../../../issue/export/mail-tools/doubtsOf.ts';
import type { MailToolProfile } from '../../../issue/export/mail-tools/mailTool.ts';
import { mailToolProfiles } from '../../../issue/export/mail-tools/allMailTools.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Lines } from '../../ui/Lines.tsx';
import { isFormat } from './TargetSelect.tsx';

interface Properties {
  readonly target: ExportTarget;
}

/** What to do with the export; for a mail tool also the source, its date, and what is uncertain. */
export function NextSteps({ target }: Properties) {
  const { exporting, otherTexts } = useAllMessages();
  const steps =
    isFormat(target) && target !== 'html'
      ? exporting.steps[target]
      : mailToolProfiles[target].howTo.map((step) => step[otherTexts]);
  return (
    <section className="next-steps">
      <h3>{exporting.nextSteps}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!isFormat(target) && <Certainty tool={mailToolProfiles[target]} />}
    </section>
  );
}

interface CertaintyProperties {
  readonly tool: MailToolProfile;
}

function Certainty({ tool }: CertaintyProperties) {
  const { exporting, code, otherTexts } = useAllMessages();
  const doubts = doubtsOf(tool);
  const latest = tool.sources
    .map(({ checked }) => checked)
    .toSorted()
    .at(-1);
  return (
    <>
      {latest !== undefined && (
        <small>
          {exporting.checked(longDate(latest, code))}
          {tool.sources.map(({ address }) => (
            <span key={address}>
              {' · '}
              <a href={address} target="_blank" rel="noreferrer">
                {new URL(address).hostname}
              </a>
            </span>
          ))}
        </small>
      )}
      {doubts.length > 0 && (
        <details>
          <summary>{exporting.doubts(tool.title, doubts.length)}</summary>
          <Lines lines={doubts.map((doubt) => doubt[otherTexts])} />
        </details>
      )}
    </>
  );
}
