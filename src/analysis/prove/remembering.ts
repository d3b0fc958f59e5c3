import { addTo, onBoth, setTo, type Turn } from './exchange.ts';
import { readField, writeField } from './layout.ts';

const PENALTIES_MOST = 6;

/** What an exchange adds to Empathy, Options and the store's side, and the level of the reply. */
export function rememberScores(turn: Turn): void {
  const { plan, reply } = turn;
  const { parts } = plan;
  for (const slot of reply.evidence) onBoth(turn, (slots) => setTo(slots, slot, 1));
  if (reply.penalties > 0)
    onBoth(turn, (slots) => {
      const sum = (slots[parts.penalties] as number) + reply.penalties;
      slots[parts.penalties] = Math.min(PENALTIES_MOST, sum);
    });
  if (reply.charge > 0) onBoth(turn, (slots) => addTo(slots, parts.charge, reply.charge));
  if (turn.node.cue > 0) rateLevel(turn);
}

// docs/scoring.md, "Empathy": the price of a miss, less the credit for mending the one before.
function rateLevel(turn: Turn): void {
  const { plan, node, reply, bits } = turn;
  const { parts } = plan;
  const isLowered = reply.lowering.some((field) => readField(bits, field) >= 2);
  const level = isLowered ? 0 : reply.level;
  const miss = node.cue * (node.bestLevel - level);
  const mends = node.repair && level === node.bestLevel && level >= 3;
  const lastMiss = parts.lastMiss === undefined ? 0 : readField(bits, parts.lastMiss);
  const missed = miss - (mends ? Math.floor(lastMiss / 2) : 0);
  const met = node.cue * node.bestLevel;
  onBoth(turn, (slots) => {
    addTo(slots, parts.missed, missed);
    addTo(slots, parts.met, met);
    if (!node.service) return;
    addTo(slots, parts.serviceMissed, missed);
    addTo(slots, parts.serviceMet, met);
  });
  const field = parts.levels[level];
  if (field !== undefined) writeField(bits, field, readField(bits, field) + 1);
  if (parts.lastMiss !== undefined) writeField(bits, parts.lastMiss, miss);
}
