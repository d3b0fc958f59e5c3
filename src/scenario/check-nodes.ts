/** Nodes and their choices: what can always be shown, levels at cues, ways out, hubs and clocks. */
import type { Catalogue } from './catalogue.ts';
import type { Report } from './check.ts';
import type { Place } from './place.ts';
import { END } from './vocabulary.ts';

export function checkNodes(catalogue: Catalogue, report: Report): void {
  for (const node of catalogue.list('nodes')) {
    const choices = node.list('choices');
    checkLevels(node, choices, report);
    checkShown(node, choices, report);
    if (node.has('hub')) checkHub(node, choices, report);
    checkPredict(node, report);
    for (const choice of choices) checkChoice(choice, report);
  }
}

function checkChoice(choice: Place, report: Report): void {
  const otherwise = choice.field('otherwise');
  if (otherwise && !choice.has('needs')) report('otherwise-without-needs', choice, {}, otherwise.keyAt);
  if (!otherwise && choice.has('needs'))
    report('needs-without-otherwise', choice, {}, choice.field('needs')?.keyAt);
  for (const next of [choice.field('next'), otherwise?.field('next')])
    if (next) checkNext(choice, next, report);
}

function checkNext(choice: Place, next: Place, report: Report): void {
  const targets = next.items();
  const last = targets.at(-1);
  if (last?.has('if')) report('next-needs-a-sure-way', choice, {}, last.at);
  const end = targets.find((target) => target.value === END);
  if (end && end.name !== last?.name) report('end-before-others', choice, {}, end.at);
}

function checkLevels(node: Place, choices: readonly Place[], report: Report): void {
  for (const choice of choices) {
    if (node.has('cue') && !choice.has('level')) report('level-missing', choice);
    if (node.has('cue')) continue;
    for (const level of [choice.field('level'), choice.field('otherwise')?.field('level')])
      if (level) report('level-without-cue', choice, {}, level.at);
  }
}

function checkShown(node: Place, choices: readonly Place[], report: Report): void {
  const sure = choices.filter((choice) => !choice.has('when'));
  // Fewer than two choices at all is a matter of shape; a hub may be down to its last topic.
  if (choices.length >= 2 && sure.length < 2 && !node.has('hub'))
    report('too-few-sure-choices', node, { found: sure.length === 0 ? 'none' : 'one' });
  const timeout = node.field('clock')?.field('onTimeout');
  const taken = choices.find((choice) => choice.text('id') === timeout?.value);
  if (timeout && taken?.has('when'))
    report('timeout-may-be-hidden', node, { found: String(timeout.value) }, timeout.at);
}

function checkHub(node: Place, choices: readonly Place[], report: Report): void {
  const hub = node.field('hub');
  const id = node.text('id');
  const leave = choices.find((choice) => choice.text('id') === 'leave');
  const topics = choices.filter((choice) => choice !== leave);
  if (!leave) report('leave-missing', node);
  else if (leave.has('when') || leave.has('needs') || targets(leave).includes(id))
    report('leave-not-sure', leave);
  for (const topic of topics) if (targets(topic).at(-1) !== id) report('topic-not-back', topic);
  if (hub && typeof hub.value === 'number' && hub.value > topics.length)
    report('hub-too-wide', node, { found: `${hub.value}`, limit: `${topics.length}` }, hub.at);
}

const targets = (choice: Place): unknown[] =>
  choice.list('next').map((target) => target.value ?? target.field('is')?.value);

function checkPredict(node: Place, report: Report): void {
  const right = node.field('predict')?.field('right');
  const answers = node.field('predict')?.field('answers');
  if (!right || !answers) return;
  if (!answers.has(String(right.value)) || answers.fields().length < 2)
    report('answer-missing', node, { found: String(right.value) }, right.at);
}
