import type { ReactNode } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { Dialog } from './Dialog.tsx';
import { Button } from './Button.tsx';
import { Form } from './Form.tsx';

interface Properties {
  readonly title: string;
  readonly className?: string;
  /** Label of the button that submits. */
  readonly submit: string;
  /** Label of the button that closes: by default to cancel. */
  readonly leave?: string;
  /** Another button, before these two. */
  readonly button?: ReactNode;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A modal window with a form, which is submitted by its button or Enter. `onSubmit` has to close it. */
export function FormDialog(properties: Properties) {
  const { title, className, submit, leave, button, onClose, onSubmit, children } = properties;
  const { app } = useMessages();
  return (
    <Dialog title={title} onClose={onClose}>
      <Form className={className} onSubmit={onSubmit}>
        {children}
        <footer>
          {button}
          <Button onClick={onClose}>{leave ?? app.cancel}</Button>
          <button type="submit" className="primary">
            {submit}
          </button>
        </footer>
      </Form>
    </Dialog>
  );
}
