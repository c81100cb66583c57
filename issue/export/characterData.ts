/** Returns the text as an XML CDATA section without escapes; a text that would end the section continues in another. */
export function characterData(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
