import type { LucideIcon } from 'lucide-react';
import { Button } from './Button.tsx';

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
        <Button
          key={option}
          title={Icon && name}
          aria-label={Icon && name}
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {Icon ? <Icon size={16} strokeWidth={1.6} aria-hidden /> : name}
        </Button>
      ))}
    </div>
  );
}
