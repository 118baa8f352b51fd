/** How the coach and the debrief explain each finding, in English. */
import type { Explanation, FindingCode } from "../finding.ts";

const say = (title: string, why: string, hint: string): Explanation => ({ title, why, hint });

export const explanations: Readonly<Record<FindingCode, Explanation>> = {
  officialese: say(
    "Officialese",
    "This is how reports are written, not how people talk.",
    "Say the same in plain words.",
  ),
  "long-sentence": say("Long sentence", "Not everyone gets to the end of it.", "Split it in two or three."),
  passive: say("No one is doing it", "Something happens, but nobody does it.", "Say who does it."),
  "noun-chain": say(
    "Chain of nouns",
    "The verbs are hiding inside nouns, so the sentence drags.",
    "Bring the verbs back: not “carrying out repairs” but “we are fixing”.",
  ),
  shouting: say(
    "Shouting",
    "Capitals, exclamation marks and emoji in a row read as shouting.",
    "Keep one, let the words do the rest.",
  ),
  "telegram-style": say(
    "Like a notice",
    "The details are right, but nobody seems to be talking.",
    "Speak to the person: “you”, “we”, a verb.",
  ),
  "careless-spelling": say(
    "In a hurry",
    "Chat spelling in a governor’s reply reads as “no time for you”.",
    "Read it once more before sending.",
  ),
  "point-answered": say("Question answered", "Here you answer what was asked.", "Keep it."),
  "point-missed": say(
    "A question left unanswered",
    "The person asked this and has no answer yet.",
    "One sentence will do, even “I don’t know yet, I’ll write on Friday”.",
  ),
  "brush-off": say("Sounds like a brush-off", "Many words, no answer.", "Start with what matters: what, when, who."),
  deadline: say(
    "There is a date",
    "A date can be checked, and that builds trust.",
    "Name the day or hour by which it will happen.",
  ),
  doer: say("We know who", "A name makes the reply checkable.", "Name who will do it."),
  place: say("We know where", "A place helps people find and check it.", "Say exactly where."),
  amount: say(
    "There is a number",
    "A number says more than “many”.",
    "Give the number and check it against the facts.",
  ),
  contact: say("Somewhere to turn", "The person knows what to do next.", "Give a phone number or an address."),
  "follow-up": say(
    "You’ll be back",
    "It is clear when you will be back with an answer.",
    "Say where to write if it is not done, and when you will be back.",
  ),
  "vague-time": say(
    "“Soon” without a date",
    "Without a date nobody can check the promise.",
    "Name a day, or say when you will know.",
  ),
  "empty-promise": say(
    "Promise without a date",
    "Nobody can tell who will do what by when.",
    "Add a date and who does it.",
  ),
  promise: say("A promise", "It goes into the book of promises.", "Promise what you can keep."),
  "too-early": say("Earlier than possible", "The facts say it cannot be that fast.", "Give the earliest honest date."),
  "unsupported-number": say("Number not in the facts", "It is not in the facts.", "Check it or drop it."),
  "contradicts-facts": say("The facts say otherwise", "What is known does not agree with this.", "Check the dossier."),
  "beyond-powers": say(
    "Not yours to decide",
    "Somebody else decides this. When the promise meets their signature, people will remember yours.",
    "Say who decides, what you will ask them for and when you’ll pass the answer on.",
  ),
  "false-claim": say("Not true", "It is tempting to say, but it is not so.", "Say how it is."),
  guarantee: say(
    "Too big a promise",
    "“I guarantee”, “personally”, “brand new” promise more than you can give.",
    "Promise exactly what the facts support.",
  ),
  bragging: say(
    "Praising yourself",
    "The person came with a problem and reads about successes.",
    "Drop it and answer.",
  ),
  "blames-other": say(
    "Somebody else’s fault",
    "To a resident there is one government, whichever office it is.",
    "Say what you will do or who has it now.",
  ),
  "blames-resident": say("Blaming the resident", "They asked for help and got told off.", "Drop the telling-off."),
  insult: say("That hurts", "Nobody reads on after this.", "Drop it, whatever they wrote."),
  mockery: say(
    "A joke about trouble",
    "Not funny to the person it happened to.",
    "Joke about yourself, after the answer.",
  ),
  lecture: say("A lecture", "They asked for help, not a lesson.", "Drop the advice on how to live."),
  dismissal: say("Brushed aside", "It sounds as if the trouble were not real.", "Say that it matters, then answer."),
  denial: say(
    "“Nothing wrong”, but there is",
    "The resident can see that it is not.",
    "Say what was checked, how, and what was found.",
  ),
  warmth: say(
    "You saw the person",
    "The feeling is named, and it shows.",
    "Show that you see what it is like for them.",
  ),
  thanks: say("Thanks", "It is good to be thanked for speaking up.", "Say thank you if there is reason to."),
  apology: say("An apology", "A plain “sorry” beats long excuses.", "Say “sorry” and what for."),
  ownership: say("Mistake owned", "People trust those who own their mistakes.", "Own up to what wasn’t done."),
  "non-apology": say(
    "Not an apology",
    "“Any inconvenience” or “sorry if” admits nothing.",
    "Three parts: what for, why it happened, what now.",
  ),
  unknown: say(
    "An honest “don’t know”",
    "Better than making it up.",
    "Say what you do not know yet and when you will.",
  ),
  reason: say("A reason is given", "Now it is clear why.", "Explain why it happened."),
  "name-used": say("By name", "It shows you write to this person, not to everyone.", "Use the person’s name."),
  "wrong-name": say("Wrong name", "It shows at once that the reply was copied.", "Check the person’s name."),
  "private-data": say(
    "Personal data",
    "Everyone will see a phone, an address, an illness or a child’s name.",
    "Take it out and offer a private message.",
  ),
  "dangerous-advice": say(
    "Dangerous advice",
    "Somebody who follows it could get hurt.",
    "Say what the rescuers and doctors advise.",
  ),
  repetition: say("Said twice", "Saying it twice convinces nobody.", "Say it once."),
  "copy-paste": say("Copied", "Neighbours will compare and notice.", "Answer this particular person."),
  "pasted-facts": say(
    "A notice, not an answer",
    "These are lines from the dossier, not a conversation.",
    "Tell it in your own words, for them.",
  ),
  "word-salad": say("Words mixed up", "The sentences do not hold together.", "Read it aloud."),
  "other-language": say(
    "Not in the resident’s language",
    "The resident writes in English and expects an answer in English.",
    "Answer in English.",
  ),
  "off-game": say("Not for the resident", "This isn’t addressed to the person who asked.", "Write to the resident."),
  formula: say("Stock politeness", "This fits into any reply.", "Say something that is about this person."),
  greeting: say("A greeting", "A pleasant way to begin.", "Now straight to the point."),
  "action-for-reader": say("What to do now", "The person knows the next step.", "Tell the person what to do now."),
  "handed-over": say("Passed on", "You already took the first step.", "Say who will answer and when."),
};
