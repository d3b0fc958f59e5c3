/**
 * The house list of principles: the rules a choice keeps or breaks, each with the article it comes from.
 * A scenario names one by its id; the debrief prints the rule and the source.
 */
export interface Principle {
  readonly id: string;
  /** The rule, as one would say it to a colleague. */
  readonly rule: string;
  /** Which article, and what it says, in our words. */
  readonly source: string;
}

const gordonService = 'Marc Gordon, The Difference Between Customer Service and Customer Experience';
const gordonExperience = 'Marc Gordon, The Difference Between Customer Experience and Customer Service';
const elevenTips = 'Difference Between Customer Service and Customer Experience (unsigned)';
const hawkins = 'Yvette Jones Hawkins and Sean Hawkins, Customer Service vs Customer Experience';
const hyken = 'Shep Hyken, Service vs. Experience: Know the Difference';

const principle = (id: string, rule: string, article: string, says: string): Principle => ({
  id,
  rule,
  source: `${article}: ${says}`,
});

export const PRINCIPLES: readonly Principle[] = [
  principle(
    'greet_the_person',
    'Greet this person, not a customer.',
    elevenTips,
    'never let anyone feel one of many.',
  ),
  principle(
    'ask_the_need',
    'Ask what it is for. The need is bigger than the request.',
    gordonService,
    'every customer comes with a problem and wants it solved.',
  ),
  principle(
    'fit_not_sale',
    'Recommend what fits, not what sells.',
    gordonService,
    'choosing today’s profit tells customers you don’t care about them beyond the sale.',
  ),
  principle(
    'say_terms_early',
    'Say the rule before it bites.',
    gordonExperience,
    'policy shapes the outcome most, so it should be met before it is needed.',
  ),
  principle(
    'save_face',
    'Take the embarrassment off the counter first.',
    gordonService,
    'emotion, blame and not wanting to own it hide what is really needed.',
  ),
  principle(
    'look_first',
    'Look at the facts together; they are the case you can make.',
    gordonService,
    'the tag was still on the sole and nobody used it.',
  ),
  principle(
    'say_why_and_who',
    'When you can’t say yes, say why, who can, and what you’ll do next.',
    gordonService,
    'no alternative was offered, and that made it terrible service.',
  ),
  principle(
    'one_apology',
    'Apologise once, for something you can name. Then work.',
    gordonService,
    'apology after apology came across as condescending.',
  ),
  principle(
    'meet_the_mood',
    'Let your face follow the customer’s.',
    gordonService,
    'the same smile that was warm at two o’clock looked smug at four.',
  ),
  principle(
    'share_the_wish',
    'Want it put right as much as the customer does, and show it with an act.',
    gordonExperience,
    'people met with a true wish to help leave pleased even without what they hoped for.',
  ),
  principle(
    'give_choice',
    'Put two real options on the counter and let the customer choose.',
    gordonService,
    'asking questions and offering options is how needs are found.',
  ),
  principle(
    'carry_the_work',
    'Do the work yourself; don’t hand it back.',
    gordonService,
    'a solution counts when it comes with ease and convenience.',
  ),
  principle(
    'own_it',
    'Own the miss in one sentence, then mend it.',
    gordonExperience,
    'finding reasons why it isn’t your problem is what terrible service looks like.',
  ),
  principle(
    'never_overpromise',
    'Never give what isn’t yours to give.',
    hawkins,
    'service is bound by limits and policy; a promise outside them fails at the moment of truth.',
  ),
  principle(
    'keep_it_straight',
    'Keep the record straight, even for a kind reason.',
    hyken,
    'the brand is the sum of all its interactions, also the ones nobody sees.',
  ),
  principle(
    'stand_with_the_shop',
    'Don’t run the shop down to be liked.',
    gordonService,
    'whose fault the rule is does not matter to the customer; the outcome is the same.',
  ),
  principle(
    'keep_it_private',
    'Keep the problem between the two of you.',
    gordonService,
    'every contact is a chance to say we value and appreciate you.',
  ),
  principle(
    'leave_a_next_step',
    'Leave a person, an act and a time.',
    elevenTips,
    'follow up; the experience does not end with the purchase.',
  ),
  principle(
    'check_on_her',
    'Afterwards, ask about the customer and not about your rating.',
    elevenTips,
    'check whether people are satisfied or have a problem.',
  ),
  principle(
    'mend_the_cause',
    'Mend it for the next customer too.',
    hyken,
    'what is done behind the scenes reaches the customer as well.',
  ),
  principle(
    'make_it_personal',
    'Use what you know of this person.',
    elevenTips,
    'make it personal; know who your customers are and why they buy.',
  ),
  principle(
    'keep_it_moving',
    'Keep people company in the wait; a short sticky spot can undo the rest.',
    gordonExperience,
    'one sticky spot can spoil a whole visit.',
  ),
];
