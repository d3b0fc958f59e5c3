import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Scenario } from './schema.ts';

/**
 * What names this exact scenario, words included: the SHA-256, in small hex letters, of its canonical JSON
 * (RFC 8785). The editor’s `$schema` is left out; the order of fields does not matter.
 */
export function contentHash(scenario: Scenario): string {
  const { $schema: _, ...content } = scenario;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content) ?? '')));
}
