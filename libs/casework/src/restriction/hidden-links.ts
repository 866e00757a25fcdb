/** Of an event, that part which may name another case. */
interface NamesACase {
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What somebody is shown of the events of a case that names others: of those that are hidden from them,
 * not even that one was named.
 * @param hidden references of the same force
 */
export function withoutLinksTo<E extends NamesACase>(
  events: readonly E[],
  hidden: ReadonlySet<string>,
): readonly E[] {
  if (hidden.size === 0) return events;
  return events.map((event) => ({ ...event, data: dataWithoutLinks(event.data, hidden) }));
}

export function dataWithoutLinks(
  data: NamesACase['data'],
  hidden: ReadonlySet<string>,
): NamesACase['data'] {
  const { related, ...rest } = data;
  return typeof related === 'string' && hidden.has(related) ? rest : data;
}
