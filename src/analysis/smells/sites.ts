import type { CompiledNode, Dialogue, Reply } from '#dialogue';
import type { By, Condition, Some } from '#scenario';

/** A condition of the file, where it stands. */
export interface Site {
  /** Such as `nodes.card.choices.flat_no.next.1.if`. */
  readonly path: string;
  readonly condition: Condition;
}

export type CompiledChoice = NonNullable<ReturnType<CompiledNode['choices']['get']>>;

/** Every single condition inside of one, with the words all, any and not taken away. */
export function atomsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** Whether a condition reads no meter: then what was said, learned, set and offered settles it. */
export const isSettled = (condition: Condition): boolean =>
  atomsOf(condition).every((atom) => !('meter' in atom));

/** Whether a condition asks about an earlier visit. */
export const readsEarlier = (condition: Condition): boolean =>
  atomsOf(condition).some((atom) => 'earlier' in atom);

/** The conditions of a list of variants, or of ids: each asked in turn, `path` that of the list. */
export function sitesOf(list: By<unknown> | Some<unknown> | undefined, path: string): readonly Site[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const condition = (entry as { if?: Condition } | null)?.if;
    return condition === undefined ? [] : [{ path: `${path}.${index + 1}.if`, condition }];
  });
}

/**
 * The path of a field of a reply as it is in force: in `otherwise` where that replaces the field, else in the
 * choice itself.
 */
export function fieldPath({ reply, otherwise }: CompiledChoice, inForce: Reply, field: keyof Reply): string {
  const replaced = inForce === otherwise && inForce[field] !== reply[field];
  return `nodes.${reply.node}.choices.${reply.id}${replaced ? '.otherwise' : ''}.${field}`;
}

/** Every condition of the nodes and options of a scenario. */
export function allSites({ nodes, options }: Dialogue): readonly Site[] {
  const sites = new Map<string, Site>();
  const add = (path: string, condition: Condition | boolean | undefined): void => {
    if (typeof condition === 'object') sites.set(path, { path, condition });
  };
  for (const { node, choices } of nodes.values()) {
    const path = `nodes.${node.id}`;
    add(`${path}.when`, node.when);
    for (const field of ['line', 'beats'] as const)
      for (const site of sitesOf(node[field], `${path}.${field}`)) sites.set(site.path, site);
    for (const compiled of choices.values()) {
      add(`${path}.choices.${compiled.choice.id}.when`, compiled.choice.when);
      add(`${path}.choices.${compiled.choice.id}.needs`, compiled.choice.needs);
      for (const reply of [compiled.reply, compiled.otherwise ?? compiled.reply])
        for (const field of LISTS)
          for (const site of sitesOf(reply[field], fieldPath(compiled, reply, field)))
            sites.set(site.path, site);
    }
  }
  for (const { id, viable } of options.values()) add(`options.${id}.viable`, viable);
  return [...sites.values()];
}

/** Fields of a reply that may be lists with conditions; of the first two the first that holds is taken. */
const LISTS = ['say', 'reply', 'learns', 'offers', 'next'] as const;
