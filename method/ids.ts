/**
 * The ids that code, data and API share. They never change and are never shown; the words people see are in the other
 * files of this room. Kept apart from schema.ts so that the browser gets them without a validator.
 */
export const lifeAreaIds = ['housing', 'health', 'network', 'finances', 'day'] as const;

export const lifeDomainIds = [
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
] as const;

export const rhythmIds = ['day', 'night', 'finances', 'functioning'] as const;
export const roleIds = ['living', 'working', 'learning', 'leisure', 'contacts'] as const;

export const phaseIds = [
  'first-contact',
  'acquaintance',
  'plan',
  'support',
  'evaluation',
  'monitoring',
  'closed',
] as const;

export const fragmentKindIds = [
  'request',
  'strength',
  'resource',
  'ambition',
  'need',
  'worry',
  'turning-point',
  'network-person',
  'agreement',
] as const;

export const frameIds = ['own-strength', 'social-network', 'general-provision', 'individual-provision'] as const;
export const directionModelIds = ['resident', 'resident-network', 'resident-network-supporter'] as const;

/** What a resident asks of the worker, from loose to equal. */
export const relationTypeIds = ['passer-by', 'searcher', 'buyer', 'co-expert'] as const;

/** How far somebody is in a role. */
export const irbPhaseIds = ['explore', 'choose', 'get', 'keep'] as const;

export const stageIds = [
  'pre-contemplation',
  'contemplation',
  'decision',
  'action',
  'consolidation',
  'relapse',
] as const;

export const signalSourceIds = [
  'resident',
  'neighbour',
  'key-person',
  'host',
  'gp',
  'school',
  'housing-corporation',
  'police',
  'faith-community',
  'care-provider',
  'own-observation',
  'other',
] as const;
export const signalSubjectIds = ['person', 'household', 'group', 'place'] as const;

/** What the worker decides after a first contact (A, fase 1). */
export const firstContactDecisionIds = ['basic-provision', 'refer-crisis', 'pick-up'] as const;

/** The four columns of a life area: how it is, what is wanted, what goes well, what keeps it so (D, leefgebiedenkaart). */
export const topicFieldIds = ['as-is', 'wish', 'goes-well', 'keeps-it-so'] as const;

/** The 25 functions of C, bijlage II, in the order in which that appendix describes them. */
export const contactFunctionIds = [
  'signalling',
  'report',
  'prevention',
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
  'request-follow-up',
  'monitoring',
  'evaluation',
] as const;

/** How a relation is, as a line of the ecogram. */
export const bondIds = ['strong', 'thin', 'strained', 'broken', 'one-way'] as const;

/** What people give each other, with the letters of C, bijlage I: E, M, G and A. */
export const supportKindIds = ['emotional', 'material', 'company', 'advice'] as const;

/** What is drawn with the resident (N1–N6). */
export const drawingIds = ['ecogram', 'genogram', 'life-line', 'sociogram', 'network-map', 'triptych'] as const;
