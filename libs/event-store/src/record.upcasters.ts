import { type Upcaster } from './upcaster';

/**
 * Every upcaster there is. When the data of an event type changes: raise its `schemaVersion` where it
 * is written, add the step from the old version here, and a sample of the new one in golden/.
 */
export const recordUpcasters: readonly Upcaster[] = [];
