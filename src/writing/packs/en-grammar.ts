/** English function words, numbers, units and kinds of words. */
import type { Grammar } from "../pack.ts";

const words = (list: string): string[] => list.split(" ");

export const grammar: Grammar = {
  stop: words("a an the and or but if of to in on at by for with from as is are was were be been am do does did has have had will would can could should may might must i me my we us our you your u ur he him his she her it its they them their this that these those there here what which who when where why how not no so than too very just also then yet any all some more most other own same only out up about into over again once both each few such s t don now im ive ill youre dont its thats please hello hi hey dear thanks thank sorry yes well get got go one until till after before because while"),
  negations: words("not no never nobody none nothing without cannot cant can't don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't wasn't weren't wouldn't shouldn't couldn't haven't hasn't nor neither refuse"),
  numberWords: {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12, "twice": 2, "couple": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10},
  units: { minute: 1 / 1440, minut: 1 / 1440, mins: 1 / 1440, min: 1 / 1440, hour: 1 / 24, hrs: 1 / 24, day: 1, days: 1, night: 1, week: 7, weeks: 7, fortni: 14, month: 30, year: 365 },
  relative: { today: 0, tonight: 0, tomorrow: 1, tmrw: 1, tmr: 1, tomorow: 1, yesterday: -1, now: 0, rn: 0, immediately: 0 },
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  months: ["jan", "feb", "march", "april", "may", "june", "july", "aug", "sept", "oct", "nov", "dec"],
  counted: words("pound pounds metre metres km mile miles tonne per percen place places house houses people crew crews truck trucks time seat seats post posts lamp lamps tree trees pupil pupils name names heater bus signat hectar"),
  places: words("street lane road school church hall square park bridge hospit clinic statio office library shop market harbou centre center pier path gate field hill row close avenue yard corner desk pond river lake cemete website site online commun sports counci door kitche"),
  doers: words("crew team contra engine worker driver inspec counci office depart servic author volunt doctor police builde planne firm compan plumbe electr mason panel offici forest captai superi wardens warden fitter cook lab compan teache mowing brigad rescue social supplie"),
  first: words("i me my mine myself we us our ours i'm i'll i've i'd we'll we're we've we'd im ive ill"),
  second: words("you your yours yourself u ur you're you'll you've you'd youre"),
  passive: "(?:is|are|was|were|been|being|be) (?:\\p{L}+ly )?\\p{L}{2,}(?:ed|en)",
  nominal: "\\p{L}{4,}(?:tion|tions|sation|sations|ment|ments|ance|ence|ities|ivity|ability)(?<!station|question|action|section|attention|information|apartment|payment|moment|comment|department|option|mention|government|position|portion|condition|situation|ambulance|insurance|allowance|difference|sentence|licence|audience|science|fence)",
  tags: [
    ["and|or|but|so|plus", "conj"], ["not|no|never", "neg"], ["a|an|the", "art"], ["my|your|our|his|her|their|its|this|that|these|those|every|any|some|all|each", "det"],
    ["in|on|at|to|from|by|with|for|of|about|into|until|till|before|after|over|under|within|through|between|near|without|off|up|out|against|since", "prep"],
    ["if|when|because|that|who|which|what|where|why|how|while|as|than|whether|once|unless", "sub"], ["i|we|he|she|it|they|you|u|nobody|who|there", "pron"], ["me|us|him|them|myself|yourself", "obj"],
    ["is|are|was|were|am|be|been|being|isn't|aren't|wasn't", "be"], ["will|would|can|could|should|must|may|might|won't|can't|cannot|cant|couldn't|don't|dont|didn't|doesn't|do|does|did", "mod"], ["have|has|had|haven't|hasn't|get|got|gets", "have"],
    ["\\p{L}+'(?:ll|re|ve|m|d)|im|ive|ill|il", "pv"], ["\\p{L}+'s", "ps"], ["to", "to"], ["\\d.*", "num"], ["one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|hundred", "num"],
    ["now|then|here|there|today|tonight|tomorrow|yet|still|already|just|only|too|also|very|really|soon|again|honestly|probably|\\p{L}+ly", "adv"], ["sorry|hello|hi|thanks|please|yes|dear", "int"],
    ["\\p{L}+ing", "ing"], ["\\p{L}+ed", "ed"], ["\\p{L}+(?:s)", "s"], [".+", "n"],
  ],
};
