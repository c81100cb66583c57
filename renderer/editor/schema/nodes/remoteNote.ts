import type { Picture } from '../../../../issue/text/picture.ts';
import type { AddedPicture } from '../context/addedPicture.ts';
import type { EditorContext } from '../context/editorContext.ts';
import { element } from './domElement.ts';

/**
 * Shows the host of a figure's remote picture while it is not loaded, and fetches it on request. `onFetched` receives
 * the stored picture.
 */
export function remoteNote(
  { messages, clipboard }: EditorContext,
  onFetched: (added: AddedPicture) => void,
) {
  const sentence = element('span', { role: 'status' });
  const fetch = element('button', { type: 'button' });
  const dom = element('p', { class: 'figure-remote' }, sentence, fetch);
  let address = '';

  fetch.addEventListener('click', () => {
    const asked = address;
    fetch.disabled = true;
    fetch.textContent = messages.paste.fetching;
    void clipboard.fetchPicture(asked).then((answer) => {
      if (asked !== address) return;
      reset();
      if (typeof answer === 'string') sentence.textContent = answer;
      else onFetched(answer);
    });
  });
  const reset = () => {
    fetch.disabled = false;
    fetch.textContent = messages.paste.fetch;
  };

  const show = ({ asset, remote = '' }: Picture) => {
    const now = asset === '' && /^https?:/i.test(remote) ? remote : '';
    dom.hidden = now === '';
    if (now === address) return;
    address = now;
    reset();
    sentence.textContent = messages.paste.remote(URL.canParse(now) ? new URL(now).host : now);
  };
  return { dom, show };
}
