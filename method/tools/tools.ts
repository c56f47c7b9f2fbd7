import { angerThermometer } from '../safety/anger-thermometer.ts';
import { onCallPhone } from '../safety/on-call.ts';
import { riskWeighings } from '../safety/risk.ts';
import type { Tool } from '../schema-tools.ts';
import { strengthsTools } from './strengths-tools.ts';

/** Every form-like instrument of the toolbox. A screen that needs one of them imports its own file. */
export const tools: readonly Tool[] = [...strengthsTools, onCallPhone, ...riskWeighings, ...angerThermometer];
