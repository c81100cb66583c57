import type { ComponentProps } from 'react';
import { TextField } from '../../ui/LabelledField.tsx';

/** A field for a password or key, which browsers neither show nor remember. */
export function SecretField(properties: ComponentProps<typeof TextField>) {
  return <TextField {...properties} type="password" autoComplete="off" />;
}
