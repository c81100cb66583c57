import type { Attrs, Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import type { TokenName } from '../../../issue/text/inline.ts';
import { gridPlaceOf, isCellRange } from '../steps/gridPlace.ts';
import { nodeAround, type Place } from '../steps/place.ts';
import { ofDocument } from '../steps/setAttributes.ts';
import { formsIn } from '../schema/document/formsInSchema.ts';
import { chartOf } from '../schema/document/chartOf.ts';
import type { Field } from '../schema/document/form.ts';
import { languageOf } from '../schema/document/issueDocument.ts';
import { isCounting, selectedToken, tokenName, tokenValuePlace } from '../tokens/selectedToken.ts';

/** A value in the bar, and the node that has it as an attribute. */
export interface BarField {
  readonly field: Field;
  readonly position: number;
  readonly attrs: Attrs;
  /** Its value by name, with related values of the same element. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Returns the node's attributes after a change of the field. */
  readonly changed: (
    values: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}

/** The content of the bar: of the element at the cursor, or of the selected token. */
export interface BarContent {
  /** The element's name in the editor's schema. */
  readonly name: string;
  /** The name of the block that contains it. */
  readonly block: string;
  readonly token: TokenName | undefined;
  /** True if the cursor is in a grid, whose rows and columns the bar changes. */
  readonly isInGrid: boolean;
  readonly fields: readonly BarField[];
}

/** Returns the content of the bar for an editor state; undefined if there is nothing to set. */
export function barContent(state: EditorState): BarContent | undefined {
  const { selection } = state;
  const token = selectedToken(state);
  const block = selection.$from.node(1)?.type.name ?? '';
  if (token) return { name: 'token', block, isInGrid: false, ...tokenContent(state, token) };
  const isRange = !selection.empty && !isCellRange(selection);
  if (!(selection instanceof NodeSelection) && isRange) return undefined;
  const place = placeWithFields(state);
  const isInGrid = gridPlaceOf(selection) !== undefined;
  if (!place) return isInGrid ? { name: block, block, token, isInGrid, fields: [] } : undefined;
  const { name } = place.node.type;
  const own = fieldsOf(place.node).map((field) => ownField(place, field));
  const fields = name === 'masthead' ? [...own, languageField(state)] : own;
  return { name, block, token, isInGrid, fields };
}

/** True if both show the same, so that no render is needed. */
export function isSameContent(one: BarContent | undefined, other: BarContent | undefined): boolean {
  if (!one || !other) return one === other;
  const isSameElement =
    one.name === other.name && one.block === other.block && one.token === other.token;
  return (
    isSameElement &&
    one.isInGrid === other.isInGrid &&
    one.fields.length === other.fields.length &&
    one.fields.every(({ field, position, attrs, values }, index) => {
      const also = other.fields[index];
      const isSame = also?.position === position && also.attrs === attrs;
      return (
        isSame &&
        also.field.name === field.name &&
        (field.kind !== 'chart' || also.values === values)
      );
    })
  );
}

function tokenContent(
  { doc }: EditorState,
  { node, position }: Place,
): Pick<BarContent, 'token' | 'fields'> {
  const token = tokenName(node);
  const owner = tokenValuePlace(doc, token);
  const own = owner ? [ownField(owner, owner.field)] : [];
  const unit = (node.attrs['unit'] ?? { one: '', other: '' }) as Record<'one' | 'other', string>;
  const form = (name: 'one' | 'other', label: 'unitOne' | 'unitOther'): BarField => ({
    field: { kind: 'text', name: label },
    position,
    attrs: node.attrs,
    values: { [label]: unit[name] },
    changed: (values) => ({ unit: unitOrNull({ ...unit, [name]: String(values[label]) }) }),
  });
  const forms = isCounting(token) ? [form('one', 'unitOne'), form('other', 'unitOther')] : [];
  return { token, fields: [...own, ...forms] };
}

function unitOrNull(unit: Readonly<Record<'one' | 'other', string>>) {
  return unit.one === '' && unit.other === '' ? null : unit;
}

/** The issue's language is none of its blocks' values, but authors look for it beside its date. */
function languageField({ doc }: EditorState): BarField {
  return {
    field: { kind: 'language', name: 'language' },
    position: ofDocument,
    attrs: doc.attrs,
    values: { language: languageOf(doc) ?? '' },
    changed: ({ language }) => ({ language: language === '' ? null : language }),
  };
}

function ownField({ node, position }: Place, field: Field): BarField {
  const { attrs } = node;
  const values = field.kind === 'chart' ? chartOf(node) : attrs;
  return { field, position, attrs, values, changed: (changed) => changed };
}

function placeWithFields({ selection }: EditorState): Place | undefined {
  if (selection instanceof NodeSelection && fieldsOf(selection.node).length > 0) {
    return { node: selection.node, position: selection.from };
  }
  return nodeAround(selection.$from, (node) => fieldsOf(node).length > 0);
}

function fieldsOf({ type }: Node): readonly Field[] {
  return formsIn(type.schema).byNode.get(type.name)?.fields ?? [];
}
