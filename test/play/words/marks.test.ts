import { describe, expect, it } from 'vitest';
import { plainText, readMarks } from '../../../src/play/words/marks.ts';

/** Runs as one line: `text`, or `text<em strong>`. */
const read = (text: string): string =>
  readMarks(text)
    .map(({ text, styles }) => (styles.length > 0 ? `${text}<${styles.join(' ')}>` : text))
    .join('|');

describe('the small markdown of an author', () => {
  it.each([
    ['Just words.', 'Just words.'],
    ['', ''],
    ['So *new* it squeaks.', 'So |new<em>| it squeaks.'],
    ['**Never** that.', 'Never<strong>| that.'],
    ['[Turn one over.] Tag’s on.', 'Turn one over.<action>| Tag’s on.'],
    ['[Say it *softly*.]', 'Say it <action>|softly<action em>|.<action>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a *lone mark', 'a *lone mark'],
    ['an [open bracket', 'an [open bracket'],
    ['\\*not\\* and \\[not\\]', '*|not|*| and |[|not|]'],
    ['<b>no</b> & <img onerror=x>', '<b>no</b> & <img onerror=x>'],
  ])('reads %j', (text, expected) => expect(read(text)).toBe(expected));

  it('leaves the words alone for a screen reader', () => {
    expect(plainText('[Wait.] I *know*.')).toBe('Wait. I know.');
  });
});
