import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { commonLicences } from '../../../issue/text/licence.ts';
import { withFields, type Picture, type Span } from '../../../issue/text/picture.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import '../../styles/picture.css';
import { FileField } from '../../ui/FileField.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/LabelledField.tsx';

interface Properties {
  readonly picture: Picture;
  readonly context: Pick<EditorContext, 'addPicture' | 'pictureAddress'>;
  readonly onChange: (picture: Picture) => void;
  readonly onClose: () => void;
}

type Dark = 'same' | 'frame' | 'own';

/** Asks for what a picture has besides its alt text, caption and credit. */
export function PictureDialog({ picture, context, onChange, onClose }: Properties) {
  const { picture: words } = useMessages();
  const [span, setSpan] = useState<Span | 'natural'>(picture.span ?? 'natural');
  const [isDecorative, setDecorative] = useState(picture.isDecorative ?? false);
  const [licence, setLicence] = useState(picture.licence ?? '');
  const before = picture.dark;
  const [dark, setDark] = useState<Dark>(
    before === undefined ? 'same' : before === 'frame' ? 'frame' : 'own',
  );
  const [darkFile, setDarkFile] = useState(typeof before === 'object' ? before : undefined);
  const take = async (file: File | undefined) => {
    const added = file && (await context.addPicture(file));
    if (!added) return;
    const { asset, width, height } = added;
    setDarkFile({ asset, width, height });
    setDark('own');
  };
  const done = () => {
    onClose();
    onChange(
      withFields(picture, {
        span: span === 'natural' ? undefined : span,
        isDecorative: isDecorative || undefined,
        licence: licence.trim() || undefined,
        dark: dark === 'frame' ? 'frame' : dark === 'own' ? darkFile : undefined,
      }),
    );
  };
  return (
    <FormDialog
      title={words.options}
      className="picture-options"
      submit={words.apply}
      onClose={onClose}
      onSubmit={done}
    >
      <Choices legend={words.width} names={words.spans} chosen={span} onChoose={setSpan} />
      <CheckField
        checked={isDecorative}
        aria-describedby="decorative-hint"
        onChange={setDecorative}
      >
        {words.decorative}
      </CheckField>
      <p id="decorative-hint" className="note">
        {words.decorativeHint}
      </p>
      <TextField
        label={words.licence}
        list="licences"
        value={licence}
        aria-describedby="licence-hint"
        onChange={setLicence}
      />
      <datalist id="licences">
        {[...words.licences, ...commonLicences].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id="licence-hint" className="note">
        {words.licenceHint}
      </p>
      <Choices legend={words.dark} names={words.darks} chosen={dark} onChoose={setDark} />
      {dark === 'own' && (
        <div className="picture-dark">
          {darkFile && <img src={context.pictureAddress(darkFile.asset)} alt="" />}
          <FileField
            label={darkFile ? words.replaceDark : words.chooseDark}
            Icon={ImagePlus}
            accept="image/*,.heic,.heif"
            onFiles={([file]) => void take(file)}
          />
        </div>
      )}
      <p className="note">{words.darkHint}</p>
    </FormDialog>
  );
}

interface ChoicesProperties<Name extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few, each visible. */
function Choices<Name extends string>(properties: ChoicesProperties<Name>) {
  const { legend, names, chosen, onChoose } = properties;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(names) as Name[]).map((name) => (
        <label key={name} className="check-field">
          <input
            type="radio"
            name={legend}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          {names[name]}
        </label>
      ))}
    </fieldset>
  );
}
