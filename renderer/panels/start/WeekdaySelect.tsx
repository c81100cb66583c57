import type { ComponentProps } from 'react';
import { nameOfWeekday, weekdays, type Weekday } from '../../../issue/calendar/weekday.ts';
import { useMessages } from '../../language/useMessages.ts';

interface Properties extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: Weekday | undefined;
  readonly onChange: (weekday: Weekday | undefined) => void;
}

/** The weekday on which a newsletter is sent, or none. */
export function WeekdaySelect({ value, onChange, ...ties }: Properties) {
  const messages = useMessages();
  return (
    <select
      {...ties}
      value={value ?? ''}
      onChange={({ target }) => onChange(weekdays.find((weekday) => weekday === target.value))}
    >
      <option value="">{messages.start.noWeekday}</option>
      {weekdays.map((weekday) => (
        <option key={weekday} value={weekday}>
          {nameOfWeekday(weekday, messages.code)}
        </option>
      ))}
    </select>
  );
}
