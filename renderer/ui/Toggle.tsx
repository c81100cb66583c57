import type { LucideIcon } from 'lucide-react';

interface Properties<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Value and name of each option, and an icon shown instead of the name. */
  readonly options: readonly (readonly [T, string, LucideIcon?])[];
  readonly onChange: (value: T) => void;
}

/** A choice between a few options that are shown side by side. */
export function Toggle<T extends string>({ label, value, options, onChange }: Properties<T>) {
  return (
    <div className="toggle" role="group" aria-label={label}>
      {options.map(([option, name, Icon]) => (
        <button
          key={option}
          type="button"
          title={Icon && name}
          aria-label={Icon && name}
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {Icon ? <Icon size={16} strokeWidth={1.6} aria-hidden /> : name}
        </button>
      ))}
    </div>
  );
}
