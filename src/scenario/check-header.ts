/** Everything but the nodes: needs, options, touchpoints, acts and their order. */
import type { Catalogue } from './catalogue.ts';
import type { Report } from './check.ts';
import type { Place } from './place.ts';

export function checkHeader(catalogue: Catalogue, report: Report): void {
  checkWeights(catalogue.root, report);
  for (const option of catalogue.list('options')) checkOption(option, report);
  for (const touchpoint of catalogue.list('touchpoints')) checkTouchpoint(touchpoint, report);
  checkActs(catalogue, report);
  checkOrder(catalogue, report);
}

function checkWeights(root: Place, report: Report): void {
  const needs = root.field('needs');
  const weights = needs?.items().map((need) => need.field('weight')?.value) ?? [];
  // A scenario without needs is sound; a weight that is no number has its own complaint.
  if (!needs || weights.length === 0 || !weights.every((weight) => typeof weight === 'number')) return;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum !== 100) report('weights-not-100', needs, { found: `${sum}` }, needs.keyAt);
}

function checkOption(option: Place, report: Report): void {
  const viable = option.field('viable');
  const authority = option.text('authority');
  if (authority === 'ask' && !viable) report('ask-without-viable', option);
  // `false` says that it solves nothing, which holds for what is yours to give as well.
  if (viable?.isMap && authority !== undefined && authority !== 'ask')
    report('viable-without-ask', option, {}, viable.keyAt);
}

function checkTouchpoint(touchpoint: Place, report: Report): void {
  const moments = ['after', 'entering'].filter((key) => touchpoint.has(key));
  if (moments.length === 0 && !touchpoint.has('felt')) report('touchpoint-without-moment', touchpoint);
  if (moments.length === 2)
    report('touchpoint-with-two-moments', touchpoint, {}, touchpoint.field('entering')?.keyAt);
}

function checkActs(catalogue: Catalogue, report: Report): void {
  const peopled = new Set(catalogue.list('nodes').map((node) => node.text('act')));
  const acts = catalogue.list('acts');
  for (const act of acts) if (!peopled.has(act.text('id'))) report('empty-act', act);
  for (const act of acts.filter((each) => each.has('problem')).slice(1)) report('two-problem-acts', act);
}

function checkOrder(catalogue: Catalogue, report: Report): void {
  const order = new Map(catalogue.list('acts').map((act, index) => [act.text('id'), index]));
  const nodes = catalogue.list('nodes');
  const actOf = new Map(nodes.map((node) => [node.text('id'), node.text('act')]));
  let latest = 0;
  for (const node of nodes) {
    const here = order.get(node.text('act'));
    if (here === undefined) continue;
    if (here < latest)
      report('act-out-of-order', node, { found: node.text('act') ?? '' }, node.field('act')?.at);
    latest = Math.max(latest, here);
    for (const target of targetsOf(node)) {
      const act = actOf.get(String(target.value));
      if ((order.get(act) ?? here) < here)
        report(
          'back-to-earlier-act',
          target.within('nodes[].choices[]') ?? node,
          { found: act ?? '' },
          target.at,
        );
    }
  }
}

const targetsOf = (node: Place): Place[] =>
  node
    .list('choices')
    .flatMap((choice) => [...choice.list('next'), ...(choice.field('otherwise')?.list('next') ?? [])])
    .map((target) => target.field('is') ?? target);
