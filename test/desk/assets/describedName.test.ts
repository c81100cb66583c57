import { expect, test } from 'vitest';
import { attachedName, hostedName } from '../../../desk/assets/describedName.ts';

test.each([
  ['Größe der Flöße', 'groesse-der-floesse'],
  ['', 'picture'],
  ['图表', 'picture'],
  ['../../etc/passwd', 'etc-passwd'],
  [
    'Eine sehr lange Beschreibung mit vielen Wörtern darin',
    'eine-sehr-lange-beschreibung-mit-vielen',
  ],
  ['Donaudampfschifffahrtsgesellschaftskapitänsmütze', 'donaudampfschifffahrtsgesellschaftskapit'],
])('a picture described as %j has a readable name', (alt, name) => {
  expect(hostedName(alt, '0123456789abcdef'.repeat(4), 'png')).toBe(`${name}-0123456789abcdef.png`);
});

test('an attached picture is named by its position and description', () => {
  expect(attachedName('Kurve der Kosten', 1, 'ab.png')).toBe('01-kurve-der-kosten.png');
  expect(attachedName('', 2, 'ab.jpg')).toBe('02.jpg');
  expect(attachedName('图表', 12, 'ab.gif')).toBe('12.gif');
  expect(attachedName('../../etc', 3, 'ab-1-2-3-4.png')).toBe('03-etc.png');
});
