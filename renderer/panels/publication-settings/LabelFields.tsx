import { labelNames, type LabelName, usualLabel } from '../../../issue/language/labels.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { LabelledField } from './LabelledField.tsx';
import type { PublicationDraft } from './draft/usePublicationDraft.ts';

/** The words that Setzkasten adds for readers, each with the language's own wording until the author words it. */
export function LabelFields({ draft }: { readonly draft: PublicationDraft }) {
  const { labels: messages } = useAllMessages().settings;
  const { language, labels = {} } = draft.publication;
  const change = (name: LabelName, text: string) => {
    const { [name]: _before, ...others } = labels;
    const next = text === '' ? others : { ...others, [name]: text };
    draft.change({ labels: Object.keys(next).length === 0 ? undefined : next });
  };
  return (
    <details className="label-fields">
      <summary>{messages.title}</summary>
      <p>{messages.hint}</p>
      {labelNames.map((name) => (
        <LabelledField key={name} label={messages.names[name]}>
          {(ties) => (
            <input
              {...ties}
              lang={language}
              value={labels[name] ?? ''}
              placeholder={usualLabel(language, name)}
              onChange={({ target }) => change(name, target.value)}
            />
          )}
        </LabelledField>
      ))}
    </details>
  );
}
