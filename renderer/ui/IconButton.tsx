import type { LucideIcon } from 'lucide-react';
import { Button } from './Button.tsx';

interface Properties {
  /** The action; used as tooltip and accessible name. */
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Size of the icon, in px. */
  readonly size?: number;
  /** State of a toggle; undefined if the button is not one. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}

/** A button that shows an icon instead of its name. */
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
    <Button
      className={`icon ${className}`}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon size={size} aria-hidden />
    </Button>
  );
}
