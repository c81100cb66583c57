import { useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import type { DraftTool } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { desk } from '../../session/deskClient.ts';
import { useAnswerAbout, useAsking } from './useAsking.ts';

type Choices = Extract<Output<'draft.test'>, { outcome: 'works' }>['choices'];

/** Holds the key as typed and what the tool has to choose from, and the actions on a mail tool for drafts. */
export function useDraftTool(
  tool: DraftTool | undefined,
  onChange: (tool: DraftTool | undefined) => void,
) {
  const { draft: texts } = useAllMessages();
  const asking = useAsking();
  const { good, bad, forget, during } = asking;
  const [key, setKey] = useState('');
  // List, sender and template decide nothing about the key.
  const [state, setState] = useAnswerAbout(tool && { ...tool, settings: {} }, (about) =>
    desk['draft.state']({ tool: about }),
  );
  const [choices, setChoices] = useState<Choices>({});
  const [unusable, setUnusable] = useState<readonly string[]>([]);

  const forgetAnswers = () => {
    forget();
    setUnusable([]);
  };
  const change = (next: DraftTool | undefined) => {
    forgetAnswers();
    onChange(next);
  };

  return {
    ...asking,
    key,
    state,
    choices,
    unusable,
    choose: (name: string) => {
      setKey('');
      setChoices({});
      setState(undefined);
      change(name === '' ? undefined : { tool: name, site: '', settings: {} });
    },
    changeKey: (next: string) => {
      forgetAnswers();
      setKey(next);
    },
    changeSite: (site: string) => {
      if (tool) change({ ...tool, site });
    },
    changeSetting: (name: string, value: string) => {
      if (tool) change({ ...tool, settings: { ...tool.settings, [name]: value } });
    },
    /** Stores the key only once the tool has accepted it. */
    test: () => {
      if (!tool) return;
      during(async (isWanted) => {
        const answer = await desk['draft.test']({ tool, ...(key && { key }) });
        if (!isWanted()) return;
        switch (answer.outcome) {
          case 'works':
            setChoices(answer.choices);
            good(texts.works);
            break;
          case 'failed':
            bad(texts.failed, texts.reasons[answer.failure.reason](answer.failure.detail));
            return;
          case 'key-needed':
            bad(texts.keyNeeded);
            return;
          case 'unusable':
            setUnusable(answer.fields);
            bad(texts.unusable);
            return;
          case 'missing':
            bad(texts.unusable);
            return;
        }
        if (key === '' || !state?.canKeepKey) return;
        const { outcome } = await desk['draft.keepKey']({ tool, key });
        if (!isWanted()) return;
        if (outcome === 'kept') {
          setKey('');
          setState({ ...state, hasKey: true });
        } else bad(texts.keyRefused);
      });
    },
    forgetKey: () => {
      if (!tool) return;
      during(async (isWanted) => {
        await desk['draft.forgetKey']({ tool });
        if (!isWanted()) return;
        if (state) setState({ ...state, hasKey: false });
        good(texts.keyForgotten);
      });
    },
  };
}
