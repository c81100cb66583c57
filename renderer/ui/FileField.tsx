import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Properties extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: string;
  readonly Icon?: LucideIcon;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button with which the author chooses files. */
export function FileField({ label, Icon, onFiles, ...input }: Properties) {
  return (
    <label className="file-field">
      {Icon && <Icon size={16} aria-hidden />} {label}
      <input
        {...input}
        type="file"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // Reset, so that the same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
