/** What English words are signs of: danger and caution, a reproach, a question of fact, a name being called. */
import { anywhere, oneWord, wholeWords, type Signs } from "./source.ts";

export const signs: Signs = {
  fearless: anywhere(`
    (?:absolutely|perfectly|completely|totally) safe; (?:it's|its|is|are) (?:safe|fine|ok|harmless);
    (?<!not )(?<!n't )drink it; no (?:threat|danger|risk|reason|flood); under control;
    don'?t (?:call|ring|wait for|leave|panic|worry); not to panic; normal for the season; remain calm; everyone leave;
    leave now!!; they are lying; light a candle; no studies; this weekend, bring; bring your friends;
    healthy temperature; just (?:swim|walk|drive|climb); use the oven; by yourself; there are no nuts; meets? all;
  `),
  peril: anywhere(`
    danger; do not drink; don't drink; 112; 999; 911; rescue; evacuat; boat; flood; fire; smoke; gas; poison; allerg; nut;
    oxygen; insulin; asthma; ice; live road; insurance; electric; shock; safe; freez; heater; medical;
  `),
  caution: anywhere(`
    do not drink; don't drink; not safe; unsafe; may not; insurance; allerg; nuts?(?!\\p{L}); cashew; must leave;
    no evacuation;
  `),
  hazard: wholeWords(`
    wires?; cables?; fuse; sockets?; electric\\w*; generator; candles?; match(?:es)?; fire; flames?; petrol; oven; stove;
    kettle; gas; ice; lake; river; canal; flood; water; dam; boat; wade; pills?; dose; inhaler; insulin; tablets?;
    medicine; injections?; bleach; vinegar; acid; poison; cups? of; road; lorr(?:y|ies); traffic; cars?; tracks; roof;
    ladder; fence; bridge; cracks?; railing; dogs?; bull; bear; lift; stairs; trees?; branch; smoke; cloud; nuts?;
    bread\\w*; gluten; mushrooms?; mould; cellar; basement; hole; puddle; dark;
  `),
  bidding: wholeWords(`
    let; just; you can; you could; could; might; may; why not; try; sure; simply; best thing; go ahead; start; would do;
  `),
  careful: wholeWords(`
    not; never; no; don't; dont; cannot; can't; must; unsafe; danger\\p{L}*; until; away; off; only; out; closed; ban\\p{L}*;
  `),
  forbidding: wholeWords("do not; don't; must not; may not; must never; never; nobody; not safe; not to; ban"),

  theirWords: `^${anywhere("ask; question; comment; post$; complain")}`,
  turned: wholeWords(`
    (?:you|u) (?:should|could|didn't|don't|dont|chose|knew|want|expect|think|live|have to|had|might|must|never|always|just|also|even|people|probably|clearly|obviously|wrote|bought|moved|keep|know what);
  `),
  kindTurn: `^(?:you|u) ${anywhere(`
    don't have to; dont have to; don't need; should(?:'ve| have) (?:heard|been|had); could have been; had to;
  `)}`,
  everyone: wholeWords("everyone; everybody; nobody; people; always; all of us; others"),
  kin: wholeWords(`
    mothers?; mum; fathers?; dad; husband; wife; child(?:ren)?; kids?; daughters?; sons?; parents?; sister; neighbours?;
    grand\\p{L}+; family; aunt; dog;
  `),
  factual: wholeWords(`
    or; which; what (?:time|date|number|floor|colour|size|street|exactly is); how (?:long|many|old|often|high|deep); when;
    how is; how are; what did .{0,20}say;
  `),

  negation: oneWord("no; not; can't; cannot; won't; cant"),
  grants: `^${wholeWords(`
    yes; yeah; yep; sure; certainly; of course; true; false; it is; it isn't; you can; you may; we will;
  `)}`,
  declines: `^${wholeWords("no; nope; unfortunately; not yet; you can't; you cannot; we won't")}`,
  blaming: wholeWords(`
    blame[ds]?; at fault; fault of; (?:\\p{L}+'s|s'|your|their|his|her)(?: own)? fault;
  `),
  sparing: wholeWords("i; i'm; we; we're; us; me; my; mine; our; ours; sorry; nobody; no one; not; isn't"),
  bareGuilt: "(?!)",
  oneself: oneWord("i; i'll; i'm; myself"),
  askingWord: oneWord("this; that; there; will; have; does"),
  dissent: oneWord("no; nope; false; never"),
  assent: oneWord("yes; yep; yeah; sure; true; indeed; certainly"),
  asksTime: wholeWords(`
    (?<!, )when; how soon; how long; (?:by |at |from )?(?:what|which) (?:time|date|day|hour); by when; deadline;
  `),
  asksPerson: wholeWords("who; whom; whose"),
  asksReason: wholeWords("why; how come; what for"),
  asksChoice: `^${wholeWords("is; are; was; were; will; would; can; could; may; might; must; do; does; did; has; have; should; shall")}`,
  open: wholeWords("who(?:se|m)?; what; where; when; which; why; how; or"),
  invite: anywhere(`
    vote; poll; choose; pick one; send (?:me|us); your ideas; tell (?:me|us); in the comments; contest; mark it;
    write (?:to|here|in|which|where|what); ask me; add yours;
  `),
  outcome: anywhere(`
    you (?:chose|voted|picked|asked); most votes; result\\p{L}* of the (?:poll|vote); because you; voted; suggested; instead; changed;
  `),

  candid: oneWord("promise; say; tell; know; pretend; shorten; guarantee; see; swear"),
  self: oneWord("myself|yourself|yourselves"),
  guilt: "guilty",
  untrue: wholeWords("untrue; false; not true; rumours?; fake; made up; never; must not"),
  identifying:
    "(?<!\\d)(?:\\+7|8)[ -]?\\(?9\\d\\d\\)?(?:[ -]?\\d){7}(?!\\d)|(?<!\\p{L})(?:flat|apt|apartment)\\.? ?(?:no\\.? ?)?\\d{1,4}(?![\\d:]| ?(?:hours?|days?|weeks?|minutes?|degrees|times|people|%|°))",
  lacking: oneWord("without"),
  not: oneWord("not"),
  now: oneWord("now; rn"),
  supposing: oneWord("if; unless; when"),
  lasting: oneWord("for; already; almost; these; this; after; every; last; past"),
  step: oneWord(`
    ring; call; phone; speak; talk; meet; ask; check; look; measure; inspect; send; visit; come; notice; sign; board; email; write;
    contact; tell; offer; discuss; survey; test; sample; pass; raise; explain;
  `),
  past: oneWord(`
    was; were; been; had; did; didn't; \\p{L}{2,}ed; went; sent; told; said; spoke; asked; came; made; got; met; saw; broke; began; gave;
    took; found; left; brought; wrote; rang; called; forgot; lost; stood;
  `),
  within: oneWord("in; within; under; than"),
  weekly: oneWord("\\p{L}+s"),
  suffered: oneWord("without; with; of; straight; running; already; away"),
  over: oneWord("ago; late"),
  since: oneWord("since; from"),
  but: wholeWords("but; however"),
  calling: oneWord("ring; call; dial; text"),

  dear: oneWord("dear"),
  patronymic: "(?!)",
  nameEnding: "$",
  caseEnding: "^(?:'?s)?$",
};
