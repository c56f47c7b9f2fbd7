// The shape of measuring and planning with a household: assessments, stages of change, plan versions, arrangement.
import type {
  AreaId,
  Day,
  DomainId,
  FrameId,
  IrbPhase,
  Moment,
  RelationType,
  Role,
  StageOfChange,
} from './story-words.ts';

export type Level = 1 | 2 | 3 | 4 | 5;
export type Rung = 1 | 2 | 3 | 4 | 5 | 6;
export interface Assessment {
  key: string;
  on: Moment;
  moment: 'start' | 'evaluation' | 'monitoring';
  by: string;
  person: string;
  /** Only what matters to the request; a level of null says "opened, not discussed". */
  scores: { domain: DomainId; level: Level | null; reason: string }[];
  ladder?: { rung: Rung; reason: string; wish?: Rung };
}
export interface Stage {
  person: string;
  on: Day;
  topic: string;
  stage: StageOfChange;
  reason: string;
}

/** What somebody asks of the worker, or how far they are in a role. */
export type Standing = { person: string; on: Day; reason?: string } & (
  | { relation: RelationType }
  | { role: Role; phase: IrbPhase }
);

export type Actor =
  | { as: 'resident'; person: string }
  | { as: 'network'; person: string }
  | { as: 'volunteer'; name: string }
  | { as: 'professional'; worker: string }
  | { as: 'professional'; helper: string };
/** How the helper steps back: go along, do half, resident alone, only a phone call. */
export interface FadingStep {
  step: 'together' | 'half' | 'alone' | 'phone';
  from: Day;
  done?: Day;
}
export interface Action {
  key: string;
  text: string;
  who: Actor;
  due: Day;
  done?: Day;
  fading?: FadingStep[];
}
export interface Solution {
  key: string;
  frame: FrameId;
  text: string;
  provision?: string;
  actions: Action[];
}
export interface Result {
  key: string;
  text: string;
  reached?: 'yes' | 'partly' | 'no';
  solutions: Solution[];
}
export interface Goal {
  key: string;
  text: string;
  /** Whose goal it is; a goal is always a resident's. */
  person: string;
  area: AreaId;
  reached?: 'yes' | 'partly' | 'no';
  results: Result[];
}
export interface Problem {
  key: string;
  /** In the words of the resident. */
  words: string;
  person: string;
  domain: DomainId;
  /** Keys of the fragments it grew from. */
  from?: string[];
  goals: Goal[];
}
export interface Plan {
  version: number;
  made: Moment;
  by: string;
  status: 'draft' | 'agreed' | 'superseded';
  agreed?: { by: string[]; on: Moment; how: 'at-the-table' | 'signed' | 'link' | 'phone'; remark?: string };
  problems: Problem[];
}
/** Who does what at one moment; informal is everything that own strength and the network carry. */
export interface Arrangement {
  on: Day;
  label: string;
  items: { frame: FrameId; text: string; who: Actor; formal: boolean; provision?: string }[];
}
