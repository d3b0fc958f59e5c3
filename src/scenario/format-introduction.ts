/** The written part of docs/format.md. */
export const FORMAT_INTRODUCTION = `
<!-- Generated from src/scenario: UPDATE=1 npx vitest run test/scenario/generated.test.ts -->

# The scenario format

A scenario is one YAML file, \`scenarios/<id>/scenario.yaml\`; the folder has the id with hyphens, so
\`shoe_return\` lives in \`scenarios/shoe-return/\`. Translations (\`fr-CA.yaml\`) and golden runs (\`*.play\`)
lie beside it. An editor that knows JSON Schema completes and checks the fields if the first line reads
\`$schema: ../scenario.schema.json\`.

## A node, to begin with

\`\`\`yaml
nodes:
  - id: counter
    act: return
    channel: shop
    line: “It broke in a month. I carry my whole work in it.”
    cue: 1                       # he has just shown a feeling: empathy is read here
    choices:
      - id: hear
        say: In a month, with your work in it. Let me see the strap.
        level: 3
        tags: [acknowledge, check_facts]
        learns: [strap]
        next: [fix]
        reply: He turns it over. “There, at the seam.”
        note:
          why: It names what he said and looks at the bag.
          principle: look_first
      - id: receipt
        say: Do you have the receipt?
        level: 0
        tags: [dismiss]
        next: [fix]
        note: { why: He told you what it means to him., better: hear, principle: save_face }
\`\`\`

You write what is said and what it is evidence of; the engine works out what it does to the customer and to
the scores. \`test/cases/tiny.yaml\` is the smallest whole scenario, and a good one to copy.

## Words and ids

- Words stand in the file, in its one language. Quote them when they hold a colon followed by a space, or
  begin with a bracket, a quote or one of \`& * ! # | > % @\`. \`no\`, \`yes\` and dates are words; a bare number,
  \`true\` and \`null\` are not.
- Every thing has an id of your choosing, and everything that lasts hangs on ids: saved runs, translations,
  golden runs, statistics. Words may be changed at any time and things may be moved; an id that is changed
  is another thing.
- A line’s id is made of ids: \`counter.line\`, \`counter.hear.say\`, \`fact.strap\`. A variant with an \`if\`
  carries its condition: \`counter.line~flag_told\`. A node can therefore not be called \`fact\`, \`act\` or
  like another section of the file.
- In \`line\` and \`reply\` speech stands in “quotation marks”, and what stands bare is told. A \`say\` is speech
  without marks; what you do rather than say stands in [square brackets].
- \`you\` is the trainee wherever a person may be named.

## Where the story goes: \`next\`

\`next\` is a list of nodes. The first is taken whose \`if\` and whose own \`when\` hold and that has not been
visited yet. No path comes back to a node, so every story ends, and its best and worst run can be worked
out. The list must end in a target without \`if\`; \`END\` can always be taken.

A **hub** (\`hub: 2\`) is the one node that is entered again. Its choices are topics, each taken at most once
and in any order, and each leads back to the hub. One choice called \`leave\` is always there and goes on;
after so many topics as \`hub\` says it is the only way.

## What is shown

\`when\` hides a node or a choice while it fails. At least two choices of a node must do without it. A choice
with \`needs\` is shown all the same: whoever takes it too early gets the fields of \`otherwise\` in place of
its own, and so learns what was missing.

## Empathy: \`cue\` and \`level\`

A node with a \`cue\` is one where she has just shown a feeling; there every choice has a \`level\`, and only
there. The **best level** of a node is the highest one written at it, whatever the state of the story, so a
trainee is measured against the best line there was and not against an ideal.

## Options: \`viable\`

An option counts as a real one if it is yours to give (\`authority: self\`), or if it has to be asked for
(\`ask\`) and its \`viable\` condition holds: usually that a fact is known which makes the case. What nobody may
give (\`never\`) is never viable, and neither is what solves nothing (\`viable: false\`).

## Golden runs

A \`*.play\` file tells runs through the scenario that must come out as written:

\`\`\`
# comments begin with a hash
run: the seam first
  with policy strict
  counter says “It broke in a month”
  shows hear, receipt
  choose hear
  replies “There, at the seam”
  feels calm 73 trust 66
  choose two
  choose thanks
  ends returns
  scores E 75 O 80 R 70
\`\`\`

\`says\` and \`replies\` look for the words within the line; \`shows\` ignores order; \`feels\` and \`scores\` check
the numbers that are named and no others; \`timeout\` lets the clock run out.

## Translations

\`\`\`yaml
language: fr-CA
scenario: tiny
lines:
  counter.line: « Il a cassé en un mois. J’y porte tout mon travail. »
\`\`\`

Lines that are missing keep the words of the scenario.
`;
