import { nameOfWeekday, weekdays, type Weekday } from '../../../issue/calendar/weekday.ts';
import { Select, type SelectProperties } from '../../ui/Select.tsx';
import { useMessages } from '../../language/useMessages.ts';

interface Properties extends Omit<SelectProperties<Weekday>, 'value' | 'options' | 'onChange'> {
  readonly value: Weekday | undefined;
  readonly onChange: (weekday: Weekday | undefined) => void;
}

/** The weekday on which a newsletter is sent, or none. */
export function WeekdaySelect({ value, onChange, ...ties }: Properties) {
  const messages = useMessages();
  return (
    <Select
      {...ties}
      value={value ?? ''}
      options={[
        ['', messages.start.noWeekday],
        ...weekdays.map((weekday) => [weekday, nameOfWeekday(weekday, messages.code)] as const),
      ]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}
