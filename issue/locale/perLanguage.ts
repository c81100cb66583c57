const caches: Map<string, unknown>[] = [];

/** Returns a function that makes its value once for each language, and anew after more languages are loaded. */
export function perLanguage<Value extends NonNullable<unknown>>(
  make: (language: string) => Value,
): (language: string) => Value {
  const known = new Map<string, Value>();
  caches.push(known);
  return (language) => {
    let value = known.get(language);
    if (value === undefined) known.set(language, (value = make(language)));
    return value;
  };
}

/** Forgets all such values: what a language is written like has changed. */
export function forgetLanguages(): void {
  for (const cache of caches) cache.clear();
}
