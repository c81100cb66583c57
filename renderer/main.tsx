import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../issue/language/loadLanguage.ts';
import { App } from './app/App.tsx';
import { FaultBoundary } from './app/FaultBoundary.tsx';
import { loadMessages } from './language/languages.ts';
import { desk } from './session/deskClient.ts';
import { noteFaults } from './session/noteFaults.ts';
import { withoutCapture, withoutSelection } from './ui/withoutCapture.ts';
import './styles/theme.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/preview.css';
import './styles/check.css';
import './styles/page.css';
import './styles/blocks.css';
import './styles/grid.css';
import './styles/menus.css';
import './styles/test-mail.css';
import './styles/emoji.css';
import './styles/spelling.css';
import './styles/writing.css';
import './styles/commands.css';
import './styles/recovery.css';
import './styles/paste.css';
import './styles/print.css';

const onCaughtError = noteFaults();
const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root.');

// Mostly the language that the preferences name, too: it loads while the desk is asked for them.
const usual = loadMessages('system');
desk['app.start']({}).then(
  async (start) => {
    const [first] = await Promise.all([
      loadMessages(start.preferences.language),
      start.library && loadLanguage(start.library.publication.language),
      usual,
    ]);
    withoutSelection(() => createRoot(withoutCapture(root), { onCaughtError })).render(
      <FaultBoundary>
        <App start={start} first={first} />
      </FaultBoundary>,
    );
  },
  async () => {
    const { app, reasons } = await usual;
    root.textContent = `${app.fault} ${reasons.undone.unreachable}`;
  },
);
