import { type AnyCaseType } from '../case-type';
import { allocationMilestones, allocationOf, allocationRules } from './allocation';
import { heldByPeople } from './held-by-people';

/**
 * The same type of case, worked by people: who has it is allocated, handed over and released, is part of its
 * state, and has the duties of the force in it.
 */
export function allocatable<Definition extends AnyCaseType>(definition: Definition): Definition {
  return {
    ...definition,
    milestones: { ...definition.milestones, ...allocationMilestones },
    rules: [...definition.rules, ...allocationRules],
    state(timeline, vocabularies) {
      const state = definition.state(timeline, vocabularies);
      const allocation = allocationOf(timeline);
      return Object.keys(allocation).length === 0 ? state : { ...state, allocation };
    },
    obligations: (ref, timeline, law, context) =>
      heldByPeople(definition.obligations(ref, timeline, law, context), timeline, context),
  };
}
