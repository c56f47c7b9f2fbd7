import { familyLines } from '../../../method/network/family-lines.ts';
import { networkMarks } from '../../../method/network/marks.ts';
import { entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { familyOf, type FamilyPart, type Member } from './domain.ts';
import { familyMessages } from './messages.ts';
import { Relatives, type PlacedCouple, type PlacedMember } from './relatives.ts';
import { writeWhen } from './when.ts';

// A family in words: who somebody is, and what they are of the others.

export const lineWord = (id: string, language: Language): string => entryAt(familyLines, id)?.label[language] ?? id;
export const markWord = (id: string, language: Language): string => entryAt(networkMarks, id)?.label[language] ?? id;

/** What somebody is called; who has no name is called by their sign. */
export function nameWord(member: Pick<Member, 'name' | 'mark'> | undefined, language: Language): string {
  if (member && member.name !== '') return member.name;
  const t = textIn(familyMessages, language);
  switch (member?.mark) {
    case 'woman':
      return t('nameless.woman');
    case 'man':
      return t('nameless.man');
    case 'animal':
    case 'pregnancy':
    case 'miscarriage':
      return markWord(member.mark, language);
    default:
      return t('nameless.somebody');
  }
}

// Made once: making one costs more than using it, and a large family is told in hundreds of lists.
const lists = { nl: new Intl.ListFormat('nl'), en: new Intl.ListFormat('en') } satisfies Record<Language, unknown>;

const listed = (members: readonly (PlacedMember | undefined)[], language: Language) =>
  lists[language].format(members.map((member) => nameWord(member, language)));

const sexed = ({ mark }: Member) => (mark === 'woman' || mark === 'man' ? mark : 'somebody');

/** When somebody lived, and what the picture marks at them. */
export function lifeWords(member: Member, language: Language): string[] {
  const t = textIn(familyMessages, language);
  return [
    member.born ? t('words.born', { when: writeWhen(member.born, language) }) : null,
    member.died
      ? t('words.diedIn', { when: writeWhen(member.died, language) })
      : member.hasDied
        ? t('words.died')
        : null,
    member.hasIllness ? `${markWord('illness', language)}.` : null,
    member.hasAddiction ? `${markWord('addiction', language)}.` : null,
  ].filter((words) => words !== null);
}

/** What somebody is of whom, a sentence each. */
export function relationWords(all: Relatives, id: string, language: Language): string[] {
  const member = all.member(id);
  if (!member) return [];
  const t = textIn(familyMessages, language);
  return [
    ...all.couplesOf(id).flatMap((couple) => coupleWords(all, member, couple, language)),
    ...all.parentsOf(id).flatMap(({ coupleId, bond, twins }) => {
      const couple = all.couple(coupleId);
      if (!couple) return [];
      const others = twins
        ? all.childrenOf(coupleId).filter((one) => one.memberId !== id && one.twins?.group === twins.group)
        : [];
      const who = listed(all.partnersIn(couple), language);
      const twin = listed(
        others.map(({ memberId }) => all.member(memberId)),
        language,
      );
      return [
        t(`words.childOf.${bond}`, { who }),
        ...(others.length > 0 ? [t(twins?.isIdentical ? 'words.identical' : 'words.twin', { who: twin })] : []),
      ];
    }),
    ...all.feelingsOf(id).map(({ from, to, feeling }) =>
      t('words.feeling', {
        who: nameWord(all.member(from === id ? to : from), language),
        how: lower(lineWord(feeling, language)),
      }),
    ),
    ...all.homesOf(id).map(({ name, memberIds }) => {
      const others = memberIds.filter((one) => one !== id).map((one) => all.member(one));
      const who = listed(others, language);
      if (others.length === 0) return name === '' ? t('words.alone') : t('words.aloneIn', { name });
      return name === '' ? t('words.home', { who }) : t('words.homeIn', { name, who });
    }),
  ];
}

function coupleWords(all: Relatives, member: PlacedMember, couple: PlacedCouple, language: Language): string[] {
  const t = textIn(familyMessages, language);
  const partner = all.partnerIn(couple, member.id);
  const children = all.childrenOf(couple.id).map(({ memberId }) => all.member(memberId));
  const days = [
    couple.since ? t('words.since', { when: writeWhen(couple.since, language) }) : '',
    couple.until ? t('words.until', { when: writeWhen(couple.until, language) }) : '',
  ].filter(Boolean);
  const who = nameWord(partner, language);
  return [
    ...(partner ? [[t(`words.couple.${couple.bond}`, { who }), ...days].join(', ') + '.'] : []),
    ...(children.length > 0
      ? [
          t(partner ? 'words.parentWith' : 'words.parent', {
            ...{ role: t(`words.parentRole.${sexed(member)}`), children: listed(children, language), who },
          }),
        ]
      : []),
  ];
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** All that is said of somebody, without their name. */
export function sayingsOf(all: Relatives, id: string, language: Language): string {
  const member = all.member(id);
  if (!member) return '';
  const note = member.note === '' || /[.!?]$/u.test(member.note) ? member.note : `${member.note}.`;
  return [...lifeWords(member, language), ...relationWords(all, id, language), note].filter(Boolean).join(' ');
}

/** Everything about somebody, for who does not see the picture. */
export const memberWords = (all: Relatives, id: string, language: Language): string =>
  `${nameWord(all.member(id), language)}. ${sayingsOf(all, id, language)}`.trim();

/** The whole picture in words. */
export function familyWords(all: Relatives, whose: string, language: Language): string {
  const { members } = all.family;
  const count = textIn(familyMessages, language)('words.count', { count: members.length, whose });
  return [count, ...members.map(({ id }) => memberWords(all, id, language))].join(' ');
}

/** What a part is called and says by itself, for who must choose between two of them. */
export function partWords(part: FamilyPart, all: Relatives, language: Language): { name: string; how: string } {
  const t = textIn(familyMessages, language);
  const name = (id: string | null) => nameWord(id === null ? undefined : all.member(id), language);
  switch (part.part) {
    case 'member': {
      const alone = new Relatives(familyOf([{ id: 'one', content: part }]));
      return { name: nameWord(part, language), how: memberWords(alone, 'one', language) };
    }
    case 'couple': {
      const days = [part.since, part.until].map((when) => writeWhen(when, language)).join(' – ');
      const both = [part.one, part.other].filter((id) => id !== null).map(name);
      const how = [lineWord(part.bond, language), days === ' – ' ? '' : days].filter(Boolean).join(', ');
      return { name: lists[language].format(both), how: `${how}.` };
    }
    case 'child':
      return {
        name: name(part.memberId),
        how: [lineWord(part.bond, language), part.twins ? lineWord('twins', language) : ''].filter(Boolean).join(', '),
      };
    case 'feeling':
      return { name: name(part.from), how: `${name(part.to)}: ${lineWord(part.feeling, language)}` };
    case 'home':
      return {
        name: part.name || t('field.home'),
        how: lists[language].format(part.memberIds.map(name)),
      };
  }
}
