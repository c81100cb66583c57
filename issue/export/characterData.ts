/** A text as an XML section that needs no escapes; what would end it begins another one. */
export function characterData(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
