// The case (method C1, C2, C14): where a household is on the road, who coordinates, and who steers.
import { directionModelIds, phaseIds } from '../../method/ids.ts';

export const phases = phaseIds;
export type Phase = (typeof phases)[number];

export const directionModels = directionModelIds;
export type DirectionModel = (typeof directionModels)[number];

export const decisionKinds = ['phase', 'coordinator', 'direction', 'joined', 'left'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const viewVoices = ['member', 'worker', 'reporter'] as const;
export type ViewVoice = (typeof viewVoices)[number];
