/** English words that can be put in with one tap: fixed phrases, and verbs in the form of the verb they replace. */
import { inflect, opens, swap } from "./swap.ts";
import type { Around, Swap } from "./swap.ts";

/** “Please be advised that the road is open”: what is said begins after “that”. */
const tells = (around: Around): boolean => opens(around) && /^ that \S/u.test(around.after);
/** “regarding the road”, not “highly regarding”. */
const governs = ({ after }: Around): boolean =>
  /^ (?:the|your|our|my|his|her|its|their|this|that|these|those|an?|all|any|some|how|what|when|where|why) /u.test(
    after,
  );
/** “a sufficient amount” wants more than another word. */
const bare = ({ before }: Around): boolean => !/(?:^|[^\p{L}])(?:an?|the|no|any) $|-$/u.test(before);
/** The word is a verb here: “we purchase”, not “the purchase”. */
const does = ({ before }: Around): boolean =>
  /(?:^|[^\p{L}])(?:to|will|can|could|must|should|may|might|would|we|you|they|i|not|please|['’]ll) $/u.test(before);
const ends = ({ after }: Around): boolean => /^(?:[.,;!?]|$)/u.test(after);
const free = ({ after }: Around): boolean => !/^['’-]/u.test(after);
const beforeThat = ({ after }: Around): boolean => /^ that /u.test(after);

/** Forms of a verb ending in “e”. */
const verb = (stem: string, [base, s, ed, ing]: readonly [string, string, string, string]): Swap =>
  inflect(stem, { e: base, es: s, ed, ing });

export const english: readonly Swap[] = [
  verb("utili[sz]", ["use", "uses", "used", "using"]),
  swap("utili[sz]ation", "use", bare),
  verb("commenc", ["start", "starts", "started", "starting"]),
  verb("terminat", ["end", "ends", "ended", "ending"]),
  verb("enhanc", ["improve", "improves", "improved", "improving"]),
  verb("optimi[sz]", ["improve", "improves", "improved", "improving"]),
  verb("expedit", ["speed up", "speeds up", "sped up", "speeding up"]),
  inflect("ascertain", { "": "find out", s: "finds out", ed: "found out", ing: "finding out" }),
  inflect("assist", { "": "help", ed: "helped", ing: "helping", ance: "help" }, "", bare),
  inflect("notif", { y: "tell", ied: "told" }),
  inflect("rectif", { y: "fix", ies: "fixes", ied: "fixed", ying: "fixing" }),
  inflect("liais", { e: "talk", ed: "talked", ing: "talking" }, "", ({ after }) => /^ with /u.test(after)),
  inflect("purchas", { ed: "bought", ing: "buying" }, "", bare),
  swap("purchase", "buy", does),
  inflect("endeavou?r", { ed: "tried", ing: "trying" }, "", ({ after }) => /^ to /u.test(after)),
  swap("endeavou?r", "try", (around) => does(around) && /^ to /u.test(around.after)),
  inflect("leverag", { ed: "used", ing: "using" }, "", bare),
  inflect("ensur", { e: "make sure", es: "makes sure", ed: "made sure", ing: "making sure" }, "", beforeThat),
  inflect(
    "address",
    { "": "fix it", ed: "fixed it", ing: "fixing it" },
    " (?:the|this|your) (?:issue|matter|concern)s?",
    ends,
  ),
  swap("prior to", "before"),
  swap("subsequent to", "after"),
  swap("in order to", "to"),
  swap("in lieu of", "instead of"),
  swap("in the event that", "if"),
  swap("in respect of|with respect to|in relation to|with regard to|regarding|as regards|concerning", "about", governs),
  swap("at this (?:point in time|moment in time|juncture)|at present", "now"),
  swap("approximately", "about", bare),
  swap("additional", "extra", free),
  swap("sufficient", "enough", bare),
  swap("remuneration", "pay", bare),
  swap("a number of", "several", ({ before, after }) => !/such $/u.test(before) && /^ \p{L}/u.test(after)),
  swap("in (?:view|light) of|owing to|by virtue of", "because of", governs),
  swap("notwithstanding", "despite", governs),
  swap("subsequently", "later"),
  swap("thereafter", "after that"),
  swap("furthermore|moreover", "also"),
  swap("consequently|accordingly", "so", opens),
  swap("nevertheless", "still", (around) => opens(around) && /^,/u.test(around.after)),
  swap("going forward", "from now on", (around) => opens(around) && /^,/u.test(around.after)),
  swap("solely|exclusively", "only"),
  swap("shall", "will", ({ before, after }) => !opens({ before, after }) && !/^ (?:i|we) /u.test(after)),
  swap("deliverables", "results", free),
  swap("dwellings", "homes", free),
  swap("thoroughfare", "street", free),
  swap("residents|citizens", "people", (around) => free(around) && !/senior $/u.test(around.before)),
  swap("we hereby", "we"),
  swap("duly|hereby|herewith", ""),
  swap("kindly", "please", opens),
  swap("please be advised|it should be noted|we would like to inform you|this is to inform you", "", tells),
  swap("please note that", "", opens),
  swap(
    "in this (?:context|regard|connection)|for your information|rest assured",
    "",
    (around) => opens(around) && /^,/u.test(around.after),
  ),
];
