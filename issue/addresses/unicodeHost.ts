/** Only Latin letters are shown: those of other scripts can look alike and lead elsewhere. */
const latin = /^[\p{Script=Latin}\p{Nd}-]+$/u;

/** Returns the address with internationalised names in its host decoded: `münchen.de` for `xn--mnchen-3ya.de`. */
export function unicodeHost(address: string): string {
  return address.replace(
    /^(https?:\/\/(?:[^/?#@]*@)?)([^/?#:@]+)/iu,
    (_, before: string, host: string) => {
      return before + host.replace(/(?<![^.])xn--([a-z\d-]+)/giu, shownLabel);
    },
  );
}

function shownLabel(label: string, coded: string): string {
  const text = decodePunycode(coded.toLowerCase());
  return text !== undefined && latin.test(text) ? text : label;
}

/** Decodes a label by RFC 3492, without its `xn--`; undefined if it is invalid. */
function decodePunycode(coded: string): string | undefined {
  const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];
  const basic = coded.lastIndexOf('-');
  const characters = Array.from(coded.slice(0, Math.max(basic, 0)), (each) => each.charCodeAt(0));
  let [code, index, bias] = [128, 0, 72];
  for (let at = basic + 1; at < coded.length;) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = '0123456789'.includes(coded.charAt(at))
        ? Number(coded.charAt(at)) + 26
        : coded.charCodeAt(at) - 97;
      at += 1;
      if (!(digit >= 0 && digit < base)) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = characters.length + 1;
    let delta = Math.floor((index - before) / (before === 0 ? damp : 2));
    delta += Math.floor(delta / count);
    let k = 0;
    for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    characters.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...characters);
}
