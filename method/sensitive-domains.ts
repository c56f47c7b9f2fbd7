import type { lifeDomainIds } from './ids.ts';

/**
 * Domains whose answers are special categories of personal data or say something of criminal acts, with the law that
 * makes them so. Reading what somebody else answered there takes a reason (product.md, fixed choices about content).
 *
 * Health in the sense of the AVG is wide (article 4(15) and recital 35: past, present and future, body and mind), so
 * addiction is health. What goes on between people at home is here because its words are about violence, abuse and
 * neglect, which are offences, and may be about somebody's sex life.
 */
export const sensitiveDomains = {
  'mental-health': ['AVG 9(1), health', 'UAVG 30'],
  'physical-health': ['AVG 9(1), health', 'UAVG 30'],
  addiction: ['AVG 9(1), health', 'UAVG 30'],
  'domestic-relations': ['AVG 9(1), sex life', 'AVG 10', 'UAVG 31–33'],
  justice: ['AVG 10', 'UAVG 31–33'],
} as const satisfies Partial<Record<(typeof lifeDomainIds)[number], readonly string[]>>;

export const isSensitiveDomain = (domain: (typeof lifeDomainIds)[number]): boolean => domain in sensitiveDomains;
