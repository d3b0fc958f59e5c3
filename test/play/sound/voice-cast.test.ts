import { describe, expect, it } from 'vitest';
import { castVoices } from '../../../src/play/sound/index.ts';
import { type BrowserVoice, voicesFor } from '../../../src/play/sound/local-voices.ts';
import { utteranceOf, wordAt } from '../../../src/play/sound/utterance.ts';

const voice = (name: string, lang = 'en-US', localService = true): BrowserVoice => ({
  name,
  lang,
  localService,
});

const dana = { id: 'customer', look: 'dana' };
const imogen = { id: 'manager', look: 'imogen' };
const gent = { id: 'bystander', look: 'gent' };

describe('the voices of a language', () => {
  it('are those of this computer only', () => {
    const voices = [voice('Samantha'), voice('Google US English', 'en-US', false)];
    expect(voicesFor(voices, 'en').map(({ name }) => name)).toEqual(['Samantha']);
  });

  it('begin with those of the region, and leave other languages out', () => {
    const voices = [voice('Thomas', 'fr-FR'), voice('Amélie', 'fr_CA'), voice('Daniel', 'en-GB')];
    expect(voicesFor(voices, 'fr-CA').map(({ name }) => name)).toEqual(['Amélie', 'Thomas']);
  });
});

describe('who speaks with which voice', () => {
  const names = (people: Parameters<typeof castVoices>[0], voices: readonly BrowserVoice[]) =>
    Object.fromEntries([...castVoices(people, voices)].map(([id, manner]) => [id, manner.voice.name]));

  it('is one voice a person, of the register of the one who is drawn', () => {
    const voices = [voice('Daniel'), voice('Karen'), voice('Samantha')];
    expect(names([dana, imogen, gent], voices)).toEqual({
      customer: 'Karen',
      manager: 'Samantha',
      bystander: 'Daniel',
    });
  });

  it('is the same every time', () => {
    const voices = [voice('One'), voice('Two'), voice('Three')];
    const stranger = { id: 'a', look: 'somebody_new' };
    expect(names([stranger, dana], voices)).toEqual(names([stranger, dana], voices));
  });

  it('is told apart by pitch where there are fewer voices than people', () => {
    const cast = [...castVoices([dana, imogen, gent], [voice('Only')]).values()];
    const pitches = cast.map(({ pitch }) => pitch);
    expect(new Set(pitches.map((pitch) => pitch.toFixed(2))).size).toBe(3);
    for (const pitch of pitches) expect(pitch).toBeGreaterThan(0.5);
  });

  it('is nobody where there is no voice', () => expect(castVoices([dana], []).size).toBe(0));
});

describe('words for a voice', () => {
  const words = ['“Do ', 'they? ', 'I ', 'own ', 'these.”'];

  it('are without quotation marks', () => expect(utteranceOf(words).text).toBe('Do they? I own these.'));

  it('are found again by where the voice is', () => {
    const said = utteranceOf(words);
    const at = (part: string) => wordAt(said, said.text.indexOf(part));
    expect(['Do', 'they', 'I', 'own', 'these'].map(at)).toEqual([0, 1, 2, 3, 4]);
    expect(wordAt(said, 999)).toBe(4);
  });
});
