import { useState } from 'react';
import {
  hostFields,
  type HostFailure,
  type HostKindName,
  type Output,
} from '../../../desk/contract.ts';
import type { PictureHost } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { useAnswerAbout, useAsking } from './useAsking.ts';

type Tested = Output<'hosting.test'>;

export const hostKinds = Object.keys(hostFields) as HostKindName[];

/** Returns the kind if this version knows it. */
export function knownKind(kind: string | undefined): HostKindName | undefined {
  return hostKinds.find((name) => name === kind);
}

/** Holds the secret as typed and what the last test found, and the actions on a picture host. */
export function usePictureHost(
  host: PictureHost | undefined,
  onChange: (host: PictureHost | undefined) => void,
) {
  const messages = useAllMessages();
  const { pictureHost: texts } = messages;
  const [secret, setSecret] = useState('');
  const [state, setState] = useAnswerAbout(host, (about) => desk['hosting.state']({ host: about }));
  const [unusable, setUnusable] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<HostFailure>();
  const { shown, isBusy, good, bad, forget, during: ask } = useAsking();

  /** Drops what is shown about the host and secret as they were, and any answer that is still awaited. */
  const forgetAnswers = () => {
    forget();
    setFailure(undefined);
    setUnusable([]);
  };

  const change = (next: PictureHost | undefined) => {
    forgetAnswers();
    onChange(next);
  };

  const show = (answer: Tested) => {
    switch (answer.outcome) {
      case 'works':
        good(texts.works(answer.address));
        break;
      case 'failed': {
        const { step, failure: why, address } = answer;
        setFailure(why);
        const what = step === 'upload' ? texts.steps.upload : texts.steps[step](address);
        bad(what, texts.reasons[why.reason](why.detail));
        break;
      }
      case 'unusable':
        setUnusable(answer.fields);
        bad(texts.unusableHost);
        break;
      case 'secret-needed':
        bad(texts.secretNeeded);
    }
  };

  const during = (work: Parameters<typeof ask>[0]) => {
    setFailure(undefined);
    ask(work);
  };

  /** Stores the secret only once the host has accepted it. */
  const test = (tested = host) => {
    if (!tested) return;
    during(async (isWanted) => {
      const answer = await desk['hosting.test']({ host: tested, ...(secret && { secret }) });
      if (!isWanted()) return;
      show(answer);
      if (answer.outcome !== 'works' || secret === '' || !state?.canKeepSecret) return;
      const { outcome } = await desk['hosting.keepSecret']({ host: tested, secret });
      if (!isWanted()) return;
      if (outcome === 'kept') {
        setSecret('');
        setState({ ...state, hasSecret: true });
      } else bad(texts.secretRefused);
    });
  };

  return {
    secret,
    changeSecret: (next: string) => {
      forgetAnswers();
      setSecret(next);
    },
    state,
    unusable,
    shown,
    /** The fingerprint that the author may accept. */
    offeredKey: failure?.reason.startsWith('host-key-') ? failure.detail : undefined,
    isBusy,
    change,
    changeSetting: (name: string, value: string) => {
      if (host) change({ ...host, settings: { ...host.settings, [name]: value } });
    },
    test: () => test(),
    trustKey: (hostKey: string) => {
      if (!host) return;
      const trusted = { ...host, settings: { ...host.settings, hostKey } };
      change(trusted);
      test(trusted);
    },
    chooseFolder: () => {
      during(async (isWanted) => {
        const answer = await desk['hosting.chooseFolder']({});
        if (!isWanted()) return;
        if (answer.outcome === 'chosen' && host)
          change({ ...host, settings: { ...host.settings, folder: answer.folder } });
        else if (answer.outcome === 'unsupported') bad(texts.folderInApp);
        else if (answer.outcome !== 'cancelled' && answer.outcome !== 'chosen')
          bad(messages.app.fault, whyNot(answer, messages.reasons));
      });
    },
    forgetSecret: () => {
      if (!host) return;
      during(async (isWanted) => {
        await desk['hosting.forgetSecret']({ host });
        if (!isWanted()) return;
        if (state) setState({ ...state, hasSecret: false });
        good(texts.secretForgotten);
      });
    },
  };
}
