// Scripts: a conversation, a list of scores or a log of contacts written one line a piece, read into the story's types.
// A word that a script does not know stops the reading, so that a slip of the pen cannot become data.
import type { Assessment, Level } from './story-plan.ts';
import type { Contact } from './story-support.ts';
import type { Fragment, Voice } from './story.ts';
import type { AreaId, Channel, Clock, Day, DomainId, FragmentKind, FunctionId } from './story-words.ts';

const kinds: readonly FragmentKind[] = [
  'request',
  'strength',
  'resource',
  'ambition',
  'need',
  'worry',
  'turning-point',
  'network-person',
  'agreement',
];
const areas: readonly AreaId[] = ['housing', 'health', 'network', 'finances', 'day'];
const domains: readonly DomainId[] = [
  'finances',
  'day-activity',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'addiction',
  'daily-living',
  'social-network',
  'participation',
  'justice',
];
const oneOf = <T extends string>(list: readonly T[], word: string): T | undefined => list.find((one) => one === word);

const voiceOf = (speaker: string): Voice => {
  if (speaker.startsWith('w-')) return { by: 'worker', worker: speaker };
  if (speaker.startsWith('reporter ')) return { by: 'reporter', name: speaker.slice('reporter '.length) };
  return { by: 'member', person: speaker };
};

/**
 * A conversation written as a play, one fragment a line, in the order in which it was said:
 *   sterk-ans [ambition housing #thuis]: Ik wil dat mijn man thuis komt.
 * The speaker is a person key, a worker key ('w-…') or 'reporter Name'. Between brackets, all optional: a kind, a life
 * area, '#key' of the fragment, '@person' it names, '/domain'. Throws on a word it does not know.
 */
export const scene = (script: string): Fragment[] =>
  linesOf(script).map((line) => {
    const parts = /^([^[:]+?)\s*(?:\[([^\]]*)\])?:\s*(.+)$/.exec(line);
    if (!parts?.[1] || !parts[3]) throw new Error(`Not a line of a scene: ${line}`);
    const fragment: Fragment = { voice: voiceOf(parts[1]), text: parts[3] };
    for (const word of (parts[2] ?? '').split(' ').filter(Boolean)) {
      const kind = oneOf(kinds, word);
      const area = oneOf(areas, word);
      const domain = word.startsWith('/') ? oneOf(domains, word.slice(1)) : undefined;
      if (kind) fragment.kind = kind;
      else if (area) fragment.area = area;
      else if (domain) fragment.domain = domain;
      else if (word.startsWith('#')) fragment.key = word.slice(1);
      else if (word.startsWith('@')) fragment.names = word.slice(1);
      else throw new Error(`Unknown word [${word}] in: ${line}`);
    }
    return fragment;
  });

const linesOf = (script: string): string[] =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isLevel = (value: number): value is Level => [1, 2, 3, 4, 5].includes(value);

/** One domain a line: 'finances 2: why'; 'finances -: why' was opened and not discussed. */
export const scores = (script: string): Assessment['scores'] =>
  linesOf(script).map((line) => {
    const [, word = '', digit = '', reason = ''] = /^(\S+) ([1-5-]): (.+)$/.exec(line) ?? [];
    const domain = oneOf(domains, word);
    const level = digit === '-' ? null : Number(digit);
    if (!domain || !(level === null || isLevel(level))) throw new Error(`Not a score: ${line}`);
    return { domain, level, reason };
  });

const functions: readonly FunctionId[] = [
  'signalling',
  'report',
  'prevention-information',
  'reception',
  'quick-scan',
  'conversation',
  'information',
  'advice',
  'support',
  'activation',
  'referral',
  'application',
  'intake',
  'indication',
  'allocation',
  'delivery',
  'advocacy',
  'informal-carer-support',
  'direction',
  'psychosocial-help',
  'case-management',
  'crisis-intervention',
  'monitoring',
  'request-follow-up',
  'evaluation',
];
const channels: readonly Channel[] = ['home-visit', 'desk', 'phone', 'email', 'street', 'letter', 'message', 'video'];
const isClock = (word: string): word is Clock => /^([01]\d|2[0-3]):[0-5]\d$/.test(word);

/** One contact a line: '-40 16:10 support home-visit w-samira sterk-ans sterk-ria: what it was about'. */
export const contactLog = (script: string): Contact[] =>
  linesOf(script).map((line) => {
    const [, head = '', text = ''] = /^(.+?): (.+)$/.exec(line) ?? [];
    const [day = '', at = '', functionWord = '', channelWord = '', by = '', ...people] = head.split(' ');
    const fn = oneOf(functions, functionWord);
    const channel = oneOf(channels, channelWord);
    if (!isClock(at) || !fn || !channel || !by.startsWith('w-')) throw new Error(`Not a contact: ${line}`);
    return { on: { day: Number(day), at }, function: fn, channel, by, with: people, text };
  });

/** A moment: a day, with the time of the clock when it is known. */
export const on = (day: Day, at?: Clock): { day: Day; at?: Clock } => (at ? { day, at } : { day });
