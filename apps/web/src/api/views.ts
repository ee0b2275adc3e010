import type { components } from './schema.js';

/** The views and requests of the API by name: `Schemas['TaskView']`. */
export type Schemas = components['schemas'];
