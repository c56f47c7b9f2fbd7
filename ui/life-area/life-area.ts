/** The five life areas and the eleven life domains, each domain in one area (method.md, life areas). */
export const lifeAreas = ['housing', 'health', 'network', 'finances', 'day'] as const;
export type LifeAreaId = (typeof lifeAreas)[number];

export const lifeDomains = [
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
export type LifeDomainId = (typeof lifeDomains)[number];

export const fragmentKinds = [
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
export type FragmentKindId = (typeof fragmentKinds)[number];
