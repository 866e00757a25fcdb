import { type InputFault } from './edge-refusal';
import { pointerTo } from './plain-text';

/** No request has lists or objects in one another further than this. */
const DEEPEST = 20;
/** The largest object of any request has some thirty members, the largest list a hundred. */
const MOST_MEMBERS = 200;
const MOST_ITEMS = 1_000;

/**
 * What no request may be, whatever its fields: nested so deep that whatever walks through it runs out
 * of stack, so wide that to say what is wrong with each member takes longer than to send it, or with a
 * member that every object has from its prototype. class-transformer and class-validator take
 * `constructor` for the object's class, and pass over the others (`toString`) where a field that is
 * not known is a fault.
 * @returns the first fault, in a list; empty when there is none
 */
export function unreadableShapes(request: object, place: InputFault['in']): InputFault[] {
  // Not by recursion: that would run out of stack itself.
  const left: { value: object; pointer: string; depth: number }[] = [
    { value: request, pointer: '', depth: 0 },
  ];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value, pointer, depth } = one;
    if (depth > DEEPEST) {
      const detail = `This is nested deeper than ${DEEPEST} levels: no request needs so many.`;
      return [{ in: place, pointer, detail }];
    }
    const count = Array.isArray(value) ? value.length : Object.keys(value).length;
    const most = Array.isArray(value) ? MOST_ITEMS : MOST_MEMBERS;
    if (count > most) {
      const detail = `There are ${count} of them: no request needs more than ${most}.`;
      return [{ in: place, pointer, detail }];
    }
    const inherited = Object.keys(value).find((name) => name in Object.prototype);
    if (inherited !== undefined) {
      const detail = `"${inherited}" is not the name of any field: leave it out.`;
      return [{ in: place, pointer: `${pointer}/${inherited}`, detail }];
    }
    for (const [name, member] of Object.entries(value) as [string, unknown][]) {
      if (typeof member !== 'object' || member === null) continue;
      left.push({ value: member, pointer: `${pointer}${pointerTo(name)}`, depth: depth + 1 });
    }
  }
  return [];
}
