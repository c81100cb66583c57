import { withoutFormula } from '../../../issue/credits.ts';
import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../../desk/contract.ts';
import { longDate } from '../../../issue/calendar/dateText.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { pictureAddress } from '../../session/deskAccess.ts';
import { desk } from '../../session/deskClient.ts';
import '../../styles/credits.css';
import { CheckField } from '../../ui/CheckField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Properties {
  /** Writes the open issue to its file, where the pictures are listed from. */
  readonly save: () => Promise<void>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Every picture of the library with its credit and licence; a click on the issue opens it. */
export function CreditsDialog({ save, onOpen, onClose }: Properties) {
  const messages = useAllMessages();
  const { credits: words, app, library, reasons, code } = messages;
  const [pictures, setPictures] = useState<readonly LedgerEntry[]>();
  const [problem, setProblem] = useState('');
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [note, setNote] = useState('');
  useEffect(() => {
    save()
      .then(() => desk['library.credits']({}))
      .then(
        (answer) => {
          if (answer.outcome === 'listed') setPictures(answer.pictures);
          else if (answer.outcome !== 'cancelled') setProblem(whyNot(answer, reasons));
        },
        () => setProblem(`${app.fault} ${reasons.undone.unreachable}`),
      );
  }, [app, reasons, save]);
  const open = pictures?.filter(({ isOpen }) => isOpen) ?? [];
  const shown = isOnlyOpen ? open : (pictures ?? []);
  const number = (value: number) => numberText(value, code);
  const copy = async () => {
    const rows = shown.map(({ date, title, alt, credit, licence }) => [
      date,
      title,
      alt,
      credit,
      licence,
    ]);
    const heads = ['', words.issue, words.picture, words.credit, words.licence];
    const text = [heads, ...rows].map((row) => row.map(inCell).join('\t')).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setNote(words.copied);
    } catch {
      setNote(messages.exporting.copyFailed);
    }
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {problem !== '' && <p role="alert">{problem}</p>}
      {pictures === undefined && problem === '' && <p role="status">{words.loading}</p>}
      {pictures?.length === 0 && <p>{words.none}</p>}
      {pictures && pictures.length > 0 && (
        <div className="credits">
          <p>{words.counts(number(pictures.length), number(open.length))}</p>
          <CheckField checked={isOnlyOpen} onChange={setOnlyOpen}>
            {words.onlyOpen}
          </CheckField>
          {shown.length === 0 && <p>{words.allCredited}</p>}
          {shown.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.picture}</th>
                  <th scope="col">{words.creditAndLicence}</th>
                  <th scope="col">{words.issue}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((entry, index) => (
                  <tr key={index}>
                    <td>
                      <div>
                        <img src={pictureAddress(entry.issue, entry.asset)} alt="" loading="lazy" />
                        <span>{entry.alt || words.noAlt}</span>
                      </div>
                    </td>
                    <td>
                      {entry.isOpen ? <strong>{words.noCredit}</strong> : entry.credit || '–'}
                      {entry.licence !== '' && <small>{entry.licence}</small>}
                    </td>
                    <td>
                      <Button className="quiet" onClick={() => onOpen(entry.issue)}>
                        {entry.title || library.untitled}
                      </Button>
                      <small>{longDate(entry.date, code)}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p role="status">{note}</p>
          <footer>
            <Button onClick={() => void copy()}>{words.copy}</Button>
          </footer>
        </div>
      )}
    </Dialog>
  );
}

/** A line break or tab would start another cell. */
function inCell(text: string): string {
  return withoutFormula(text.replace(/\s+/g, ' '));
}
