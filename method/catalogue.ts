import type { z } from 'zod';
import { channels } from './channels.ts';
import { conversationPreparation } from './conversation-preparation.ts';
import { conversationTopics, topicFields } from './conversation-topics.ts';
import { conversationRoute } from './conversation.ts';
import { directionModels, takeovers } from './direction-models.ts';
import { lenses, lifeDomains } from './domains.ts';
import { experienceWays } from './evaluation-experience.ts';
import { reviewQuestions } from './evaluation.ts';
import { crisisChecks, firstContactDecisions, firstContactTopics } from './first-contact.ts';
import { flows } from './flow.ts';
import { fragmentKinds } from './fragment-kinds.ts';
import { frames, helpWeights } from './frames.ts';
import { contactFunctions } from './functions.ts';
import { handouts } from './handouts/handouts.ts';
import { peerReviewModels } from './handouts/peer-review.ts';
import { irbPhases } from './irb-phases.ts';
import { lifeAreas } from './life-areas.ts';
import { limits } from './limits.ts';
import { matrix2013, matrixLevels } from './matrix-2013.ts';
import { bonds, nearnesses, supportKinds } from './network/bonds.ts';
import { drawings } from './network/drawings.ts';
import { familyLines } from './network/family-lines.ts';
import { networkFindings } from './network/findings.ts';
import { networkMarks } from './network/marks.ts';
import { networkSteps } from './network/meeting.ts';
import { triptychColumns } from './network/triptych.ts';
import { participationLadder } from './participation-ladder.ts';
import { questionCraft } from './question-craft.ts';
import { legalTerms, referralStates, referralSteps } from './referral-chain.ts';
import { relationTypes } from './relation-types.ts';
import * as doing from './schema-doing.ts';
import * as around from './schema-network.ts';
import * as talking from './schema-talking.ts';
import * as filling from './schema-tools.ts';
import * as valuing from './schema-values.ts';
import * as looking from './schema.ts';
import { signalSources, signalSubjects } from './signal-sources.ts';
import { stagesOfChange } from './stages-of-change.ts';
import { strengths } from './strengths.ts';
import { signalLists } from './safety/signal-lists.ts';
import { tools } from './tools/tools.ts';
import { beacons } from './values/beacons.ts';
import { quadrantCorners } from './values/core-quadrant.ts';
import { coreValues } from './values/core-values.ts';
import { nonviolentSteps } from './values/nonviolent.ts';
import { windowModes } from './values/window.ts';
import { current, entryAt } from './versions.ts';

/** Every kind of entry with its shape and all versions ever published. A new instrument is one line here. */
const published = {
  'life-area': { schema: looking.lifeArea, entries: lifeAreas },
  'life-domain': { schema: looking.lifeDomain, entries: lifeDomains },
  lens: { schema: looking.lens, entries: lenses },
  'matrix-level': { schema: looking.matrixLevel, entries: matrixLevels },
  'matrix-2013': { schema: looking.matrixDomain, entries: matrix2013 },
  'participation-ladder': { schema: looking.participationRung, entries: participationLadder },
  'stage-of-change': { schema: looking.stageOfChange, entries: stagesOfChange },
  'relation-type': { schema: looking.relationType, entries: relationTypes },
  'irb-phase': { schema: looking.irbPhase, entries: irbPhases },
  strength: { schema: looking.strengthEntry, entries: strengths },
  'channel-guide': { schema: talking.channelGuide, entries: channels },
  'first-contact-topic': { schema: talking.firstContactTopic, entries: firstContactTopics },
  'crisis-check': { schema: talking.crisisCheck, entries: crisisChecks },
  'first-contact-decision': { schema: talking.firstContactDecision, entries: firstContactDecisions },
  'conversation-route': { schema: talking.routeStep, entries: conversationRoute },
  'conversation-preparation': { schema: talking.preparationItem, entries: conversationPreparation },
  'topic-field': { schema: talking.topicField, entries: topicFields },
  'conversation-topic': { schema: talking.conversationTopic, entries: conversationTopics },
  'question-kind': { schema: talking.questionKind, entries: questionCraft },
  'fragment-kind': { schema: talking.fragmentKind, entries: fragmentKinds },
  frame: { schema: doing.frame, entries: frames },
  'help-weight': { schema: doing.helpWeight, entries: helpWeights },
  'direction-model': { schema: doing.directionModel, entries: directionModels },
  takeover: { schema: doing.takeover, entries: takeovers },
  'contact-function': { schema: doing.contactFunction, entries: contactFunctions },
  flow: { schema: doing.flow, entries: flows },
  'review-question': { schema: doing.reviewQuestion, entries: reviewQuestions },
  'experience-way': { schema: doing.experienceWay, entries: experienceWays },
  limit: { schema: doing.limit, entries: limits },
  'referral-step': { schema: doing.referralStep, entries: referralSteps },
  'referral-state': { schema: doing.referralState, entries: referralStates },
  'legal-term': { schema: doing.legalTerm, entries: legalTerms },
  'signal-source': { schema: doing.signalSource, entries: signalSources },
  'signal-subject': { schema: doing.signalSubject, entries: signalSubjects },
  drawing: { schema: around.drawing, entries: drawings },
  bond: { schema: around.bond, entries: bonds },
  'support-kind': { schema: around.supportKind, entries: supportKinds },
  nearness: { schema: around.nearness, entries: nearnesses },
  'network-mark': { schema: around.networkMark, entries: networkMarks },
  'family-line': { schema: around.familyLine, entries: familyLines },
  'network-finding': { schema: around.networkFinding, entries: networkFindings },
  'triptych-column': { schema: around.triptychColumn, entries: triptychColumns },
  'network-step': { schema: around.networkStep, entries: networkSteps },
  'signal-list': { schema: filling.signalList, entries: signalLists },
  tool: { schema: filling.tool, entries: tools },
  beacon: { schema: valuing.beacon, entries: beacons },
  'core-value': { schema: valuing.coreValue, entries: coreValues },
  'nonviolent-step': { schema: valuing.nonviolentStep, entries: nonviolentSteps },
  'window-mode': { schema: valuing.windowMode, entries: windowModes },
  'quadrant-corner': { schema: valuing.quadrantCorner, entries: quadrantCorners },
  handout: { schema: valuing.handout, entries: handouts },
  'peer-review-model': { schema: valuing.peerReviewModel, entries: peerReviewModels },
} as const;

export type MethodKind = keyof typeof published;
export type EntryOf<K extends MethodKind> = z.infer<(typeof published)[K]['schema']>;

export const methodKinds = Object.keys(published) as MethodKind[];

/** Entries that are not in the repository: newer versions, or a set that an organisation has loaded itself. */
export interface AddedEntries {
  readonly kind: MethodKind;
  readonly entries: readonly unknown[];
}

export interface Catalogue {
  /** All versions of all entries of a kind. */
  all<K extends MethodKind>(kind: K): readonly EntryOf<K>[];
  /** The newest version of every entry of a kind, in the order of the list. */
  current<K extends MethodKind>(kind: K): EntryOf<K>[];
  /** One entry, in the version an answer was given in, or the newest. Undefined when it was never published. */
  at<K extends MethodKind>(kind: K, id: string, version?: number): EntryOf<K> | undefined;
}

/**
 * Brings the published entries and any added ones together. Everything is checked against its shape, and a version can be
 * published only once, so that an answer always finds the very words it was given to.
 *
 * @throws ZodError when an entry does not have its shape; Error when the same kind, id and version occurs twice.
 */
export function createCatalogue(added: readonly AddedEntries[] = []): Catalogue {
  const shelves = new Map<MethodKind, readonly looking.Entry[]>();
  for (const kind of methodKinds) {
    const extra = added.filter((set) => set.kind === kind).flatMap((set) => set.entries);
    const entries = [...published[kind].entries, ...extra].map((entry) => published[kind].schema.parse(entry));
    const seen = new Set<string>();
    for (const { id, version } of entries) {
      const key = `${id}@${version}`;
      if (seen.has(key)) throw new Error(`${kind} ${key} is published twice; a change needs a new version`);
      seen.add(key);
    }
    shelves.set(kind, entries);
  }

  function all<K extends MethodKind>(kind: K): readonly EntryOf<K>[] {
    // The shelf of a kind was filled by that kind's own schema, which the map cannot express.
    return (shelves.get(kind) ?? []) as unknown as readonly EntryOf<K>[];
  }
  return {
    all,
    current: (kind) => current(all(kind)),
    at: (kind, id, version) => entryAt(all(kind), id, version),
  };
}

/** The catalogue of what the product itself publishes. */
export const catalogue: Catalogue = createCatalogue();
