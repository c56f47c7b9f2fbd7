import i18next from 'i18next';

/** The languages every screen exists in; the first is the default. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Messages of one room: a tree of sentences. Plural forms end in `_one` and `_other` and are asked for without it. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The shape another language must have: the same keys, every leaf a sentence. A missing one does not compile. */
export type Translation<T extends MessageTree> = {
  readonly [K in keyof T]: T[K] extends MessageTree ? Translation<T[K]> : string;
};

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every key of a tree as a dotted path, plural endings left off. */
export type MessageKey<T extends MessageTree> = {
  [K in keyof T & (string | number)]: T[K] extends MessageTree ? `${K}.${MessageKey<T[K]>}` : WithoutPlural<`${K}`>;
}[keyof T & (string | number)];

/** Looks a sentence up; `values` fill its `{{places}}`, and `count` chooses the plural form. */
export type Text<T extends MessageTree> = (key: MessageKey<T>, values?: Record<string, string | number>) => string;

export interface Messages<T extends MessageTree> {
  readonly namespace: string;
  readonly nl: T;
  readonly en: Translation<T>;
}

/** The one i18next instance; on the server the language is given per call, in the browser it is set once. */
export const i18n = i18next.createInstance();
void i18n.init({
  lng: 'nl',
  fallbackLng: 'nl',
  supportedLngs: languages,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Registers the messages of a room under its own name and keeps their types. */
export function defineMessages<const T extends MessageTree>(
  namespace: string,
  tree: { nl: T; en: Translation<T> },
): Messages<T> {
  i18n.addResourceBundle('nl', namespace, tree.nl, true, true);
  i18n.addResourceBundle('en', namespace, tree.en, true, true);
  return { namespace, ...tree };
}

/** The sentences of a room in a given language, for code that runs outside React (server, print). */
export function textIn<T extends MessageTree>(messages: Messages<T>, language: Language): Text<T> {
  const translate = i18n.getFixedT(language, messages.namespace) as (key: string, values: object) => string;
  return (key, values) => translate(key, values ?? {});
}
