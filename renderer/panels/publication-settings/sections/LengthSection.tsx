import { useState } from 'react';
import { countIssue } from '../../../../issue/counting/countIssue.ts';
import { readingSpeedPresets } from '../../../../issue/counting/readingTime.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { readingSpeedOf, type ReadingSpeed } from '../../../../issue/publication.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { hasTwistedTarget } from '../draft/faultOf.ts';
import { isSame } from '../draft/rebased.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { SelectField, LabelledField } from '../../../ui/LabelledField.tsx';
import { useNumberInput } from '../../../ui/numbers/useNumberInput.ts';
import type { SectionProperties } from './settingsSections.ts';

interface Properties extends SectionProperties {
  /** The open issue, if there is one. */
  readonly issue: Issue | undefined;
}

const speeds = ['default', 'medium', 'ghost', 'own'] as const;
type Speed = (typeof speeds)[number];

/** The target length of an issue, and how its reading time is calculated. */
export function LengthSection({ draft, issue }: Properties) {
  const messages = useAllMessages();
  const { length } = messages.settings;
  const { publication } = draft;
  const { targetWords } = publication;
  const isTwisted = hasTwistedTarget(publication);
  const words = (value: number) => numberText(value, messages.code);
  const count = issue && countIssue(issue, publication);
  return (
    <>
      <div className="two-fields">
        <NumberField
          label={length.least}
          value={targetWords.least}
          least={0}
          most={100_000}
          onChange={(least) => draft.change({ targetWords: { ...targetWords, least } })}
        />
        <NumberField
          label={length.most}
          value={targetWords.most}
          least={1}
          most={100_000}
          problem={isTwisted ? length.leastOverMost : undefined}
          onChange={(most) => draft.change({ targetWords: { ...targetWords, most } })}
        />
      </div>
      <p className="note">{length.hint}</p>
      <SpeedFields draft={draft} />
      {count && (
        <p className="note" role="status">
          {length.thisIssue(words(count.words), count.minutes)}
        </p>
      )}
    </>
  );
}

function SpeedFields({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { length } = messages.settings;
  const { publication } = draft;
  const speed = readingSpeedOf(publication);
  // A custom speed may temporarily equal a preset's.
  const [chosen, setChosen] = useState<Speed>();
  const kind = chosen ?? kindOf(publication.readingSpeed);
  const change = (fields: Partial<ReadingSpeed>) =>
    draft.change({ readingSpeed: { ...speed, ...fields } });
  const choose = (next: Speed) => {
    setChosen(next);
    const presets = { default: undefined, own: speed, ...readingSpeedPresets };
    draft.change({ readingSpeed: presets[next] });
  };
  const field = (name: keyof ReadingSpeed, least: number, most: number) => (
    <NumberField
      label={length[name]}
      value={speed[name]}
      least={least}
      most={most}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <SelectField
        label={length.speed}
        note={length.speedHint(
          numberText(speed.wordsPerMinute, messages.code),
          speed.firstImageSeconds,
          speed.leastImageSeconds,
        )}
        value={kind}
        options={speeds.map((name) => [name, length.speeds[name]])}
        onChange={choose}
      />
      {kind === 'own' && (
        <div className="speed-fields">
          {field('wordsPerMinute', 50, 2000)}
          {field('firstImageSeconds', 0, 120)}
          {field('leastImageSeconds', 0, 120)}
        </div>
      )}
    </>
  );
}

function kindOf(speed: ReadingSpeed | undefined): Speed {
  if (!speed) return 'default';
  const { medium, ghost } = readingSpeedPresets;
  return isSame(speed, medium) ? 'medium' : isSame(speed, ghost) ? 'ghost' : 'own';
}

interface NumberFieldProperties {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** A conflict with other values; read out with the field. */
  readonly problem?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds. */
function NumberField(properties: NumberFieldProperties) {
  const { label, problem, onChange, ...options } = properties;
  const input = useNumberInput({
    ...options,
    onChange: (value) => {
      if (value !== null) onChange(value);
    },
  });
  const note = input.problem ?? problem;
  return (
    <LabelledField label={label} note={note} isWrong={note !== undefined}>
      {(ties) => <input {...ties} {...input.field} inputMode="numeric" autoComplete="off" />}
    </LabelledField>
  );
}
