import { Bookmark, Send, TriangleAlert } from 'lucide-react';
import type { VersionSummary } from '../../../desk/contract.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { timeName, versionDays } from './versionDays.ts';

interface Properties {
  readonly versions: readonly VersionSummary[];
  readonly chosen: VersionSummary | undefined;
  readonly onChoose: (version: VersionSummary) => void;
}

/** All versions by day, newest first, with their names. */
export function VersionList({ versions, chosen, onChoose }: Properties) {
  const messages = useMessages();
  return (
    <nav className="version-list" aria-label={messages.history.title}>
      {versionDays(versions, messages).map((day) => (
        <section key={day.name} aria-label={day.name}>
          <h3>{day.name}</h3>
          <ol>
            {day.versions.map((version) => (
              <li key={version.version}>
                <Button
                  className="quiet"
                  aria-current={version.version === chosen?.version}
                  onClick={() => onChoose(version)}
                >
                  <VersionRow version={version} />
                </Button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function VersionRow({ version }: { version: VersionSummary }) {
  const messages = useMessages();
  const { history, reasons, code } = messages;
  const { time, name, isSent, words, problem } = version;
  return (
    <>
      <time dateTime={new Date(time).toISOString()}>{timeName(time, messages)}</time>
      <span>
        {name !== '' && (
          <b>
            <Bookmark size={13} aria-hidden /> {name}
          </b>
        )}
        {isSent && (
          <b>
            <Send size={13} aria-hidden /> {history.sent}
          </b>
        )}
        {problem !== null && (
          <b className="problem" title={reasons.file(problem)}>
            <TriangleAlert size={13} aria-hidden /> {history.damaged}
          </b>
        )}
        <small>{history.words(numberText(words, code))}</small>
      </span>
    </>
  );
}
