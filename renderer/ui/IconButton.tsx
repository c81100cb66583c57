import type { LucideIcon } from 'lucide-react';

interface Properties {
  /** What it does, for who points at it and who cannot see it. */
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Of the icon, in px. */
  readonly size?: number;
  /** Whether what it switches is on; absent where it switches nothing. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}

/** A button that shows a sign instead of its name. */
export function IconButton({
  label,
  Icon,
  size = 16,
  isPressed,
  isDisabled = false,
  className = '',
  onClick,
}: Properties) {
  return (
    <button
      type="button"
      className={`icon ${className}`}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon size={size} aria-hidden />
    </button>
  );
}
