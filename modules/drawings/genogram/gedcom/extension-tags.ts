// What a genogram knows and GEDCOM has no word for, as tags of our own. Version 7 files say in HEAD.SCHMA what they mean.

/** Where the tags are described; the last word is the tag in small letters, without `_KT_`. */
const uriStart = 'https://keukentafel.example/gedcom/';

export const extensionTags = [
  /** INDI, _KT_HOME: the name as it is, where it holds a slash (which GEDCOM keeps for surnames), or of a home. */
  '_KT_NAME',
  /** INDI: animal, pregnancy or miscarriage. */
  '_KT_MARK',
  /** INDI: Y, there is an illness. */
  '_KT_ILLNESS',
  /** INDI: Y, there is an addiction. */
  '_KT_ADDICTION',
  /** FAM: WIFE, when that partner is the first of the two in the drawing. */
  '_KT_FIRST',
  /** FAM: Y, together and not married. */
  '_KT_TOGETHER',
  /** FAM: the date from which they were together, where no marriage says it. */
  '_KT_SINCE',
  /** FAM: the date until which they were together, where no divorce or separation says it. */
  '_KT_UNTIL',
  /** FAM, FAMC: which one it is of the couples of a person, or of the children of a couple, from 0. */
  '_KT_ORDER',
  /** FAMC: a number; children of one couple with the same number are twins. */
  '_KT_TWINS',
  /** FAMC: Y, an identical twin. */
  '_KT_IDENTICAL',
  /** A record: what somebody (_KT_FROM) feels for another (_KT_TO); _KT_KIND says what. */
  '_KT_FEELING',
  '_KT_FROM',
  '_KT_TO',
  '_KT_KIND',
  /** A record: who live under one roof, each a _KT_WHO. */
  '_KT_HOME',
  '_KT_WHO',
] as const;
export type ExtensionTag = (typeof extensionTags)[number];

export const uriOf = (tag: ExtensionTag): string => uriStart + tag.replace('_KT_', '').toLowerCase();

/**
 * How the tags of a file are called here. In version 7 another name may be given to what we mean, and ours to something
 * else; a tag of ours that is not described means what it means here.
 */
export function tagNames(meanings: ReadonlyMap<string, string>): (tag: string) => string {
  const names = new Map<string, string>();
  const ours = new Map<string, string>(extensionTags.map((tag) => [uriOf(tag), tag]));
  for (const [tag, uri] of meanings) names.set(tag, ours.get(uri) ?? `${tag} of ${uri}`);
  return (tag) => names.get(tag) ?? tag;
}
