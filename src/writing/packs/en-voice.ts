/** English turns of speech by what they do in a reply, separated by semicolons. `*` = any ending, `_` = up to two words between. */
import { danger } from "./en-danger.ts";
import { hurt } from "./en-hurt.ts";
import { tone } from "./en-tone.ts";
import { list, type Voice } from "./source.ts";

export const voice: Voice = {
  ...hurt,
  ...tone,
  ...danger,
  greeting: list(`
    hello; hi; hey; dear; good (morning|afternoon|evening|day); hiya;
  `),
  thanks: list(`
    thanks; thank (you|u); thx; ty; grateful; cheers; i'll tell (the crew|them|her|him); appreciate; love it;
    love (the|this|your) idea; good (idea|question|point|call); great (idea|question|point); fair (question|point|hit|enough);
    well spotted;
  `),
  warmth: list(`
    i understand; we understand; i can (see|imagine|only imagine|hear); i get (it|how|why|that); you're right; you are right; ur right;
    quite right; (so|really|very|realy|truly|terribly|deeply) sorry;
    sorry (that|to hear|for your|about your|about ur|you had|you have|it's|its|she|he);
    that's (hard|scary|frustrating|unfair|not ok|dangerous|wrong|awful|horrible|terrible|sad|no service|rough|tough|a long);
    thats (hard|scary|frustrating|unfair|awful|horrible|terrible|sad|rough|so sad);
    this is (hard|scary|frustrating|unfair|awful|horrible|terrible);
    (must|would|will) (have been|be) (so |really |very )?(awful|scary|hard|terrifying|frightening|frustrating|horrible|tiring|terrible|cross|furious|angry|exhausting|worrying);
    i'd (be|feel|hate) (furious|cross|angry|scared|worried|the same|frightened|upset|mad|it); in your place; if i were you;
    you're (worried|tired|angry|cold|scared|frightened|exhausted); my heart; hang in there; stay (strong|safe|warm); take care;
    hope (it|she|he|they|you|u|that|your|the|ur); i hope; glad (she|he|you|ur|u|they|it); how is (she|he|your|the);
    how's (she|he|your); good luck; i mean it; poor (thing|you|girl|boy|lad); no one should; nobody should; should never happen; hugs?;
    not alone; fingers crossed; scary; awful; terrifying; heartbreaking; horrible; unfair; embarrassing; ashamed; forgive us;
    forgive me; worried; of all days; you won't be (left|alone); you wont (go|be); wish i could; i wish; sleep well; get well;
    i don't want you to; you deserve; looks mad; i agree; furious; wonderful; amazing; ur an amazing; no wonder;
  `),
  endearment: list(`
    sweetie; sweetheart; darling; my dear; honey; princess; my friend; champion; love you; omg;
  `),
  apology: list(`
    sorry; apologi[sz]e; apologies; forgive (us|me); sry; my bad; our bad; i regret; we regret; ashamed; embarrassing;
  `),
  ownership: list(`
    
    (my|our|the council's|the administration's|councils) (own )?(mistake|fault|responsibility|error|failure|failing|omission|job and|doing|slip);
    (our|my) bad;
    we (were wrong|were late|failed|let you down|should have|should've|missed|forgot|lost|skipped|left|broke|did,|never|didn't|dropped|got it wrong|messed|sold|gave no|put up no|promised|overlooked|ignored);
    i (was wrong|didn't|hadn't|should have|should've|made a mistake|promised|forgot|never|voted|said it|did look|got it wrong|broke);
    take responsibility; (that's|that is|thats|this is|it's|its) (on|our|my) (me|us|fault|mistake|doing|own)?; on us; on me;
    i'll answer for; answer for that; (should have|should've|you should have) (heard|been told|known);
    nobody (told|warned|read|put|gave|reassigned|explained|answered|checked);
    no one (told|warned|read|put|gave|reassigned|explained|answered|checked); we (have )?no excuse; foolish; had no business;
    sign should have; (came|was|went) (far )?too late;
    our (food team|team|inspector|contractor|warning|notice|app|site|list) (missed|skipped|came|never|was|signed|didn't|broke|shut|did);
    was ours; is ours; too late; without (a )?warning; plain (foolish|wrong); forgot; our side; council forgot; our own;
    their job and ours;
  `),
  nonApology: list(`
    sorry if; sorry you feel; sorry that you feel; mistakes were made; any inconvenience; temporary inconvenience;
    sorry for the (frankness|tone); any concern which; if you felt; taken out of context; regret that you were; misunderstood;
  `),
  unknown: list(`
    
    (we|i|nobody|no one|they) (really |honestly |just )?(do not|don't|dont|doesn't|does not|cant|can't|cannot|won't|wont) (know|promise|say|tell|swear|be sure)( yet)?;
    (nobody|no one) (knows|can say|can promise); (not|isn't|aren't) (sure|certain|clear|decided|known)( yet)?; idk; not yet;
    don't know; dont know; dunno; what we know; what we don't; still (checking|waiting|finding); we're checking;
    as soon as (i|we) (know|find|hear); find out; cant swear; can't swear; no guarantee; might slip; maybe later; not decided;
    undecided; only the lab; if (the|that|it|they|she|he); with luck; probably; most likely; almost certainly; could (slip|change);
    depends; would rather say that than guess; is a guess; till then nobody; waiting for;
    how (high|long|much) (is not|isn't|nobody|i don't); i'll ask; il ask; find it out; unless;
  `),
  candour: list(`
    honest*; truth*; to be (fair|frank|honest); won't pretend; i won't (say|tell|promise|pretend); the hard part; frankly;
    i can't (promise|pay|tell); straight answer; rather say; what i can (do|say); what is true; not a lie; no excuse; i have to refuse;
  `),
  reason: list(`
    because; becuase; cause; since; the reason; that's why; thats why; so that; broke; broken; failed; fell; worn; burst; so we;
    which is why; due to; stirred; overflowed; wearing out; leak*; went to; the law; to save;
  `),
  passedOn: list(`
    i've (already |just )?(passed|asked|called|told|spoken|sent|forwarded|rung);
    i (have |already |just )?(passed|asked|called|told|spoke|sent|forwarded|rang|phoned); has been asked to; is expecting;
  `),
  followUp: list(`
    
    (tell|write|message|msg|ping|ring|call|text|poke|ask|shout|dm|reply|post|report|come back to|let) (to )?(me|us|here|her|him|my office|know);
    will (tell|let|post|write|update|reply) (u|you|here|it|again|back);
    write (it )?(to me|here|back); reply here; tell me; write here; come back to me;
    if (it|that|anyone|anybody|she|he|they|you|u|any|the|friday|sunday|hugh's|112|there)( is|'s| isn't| doesn't| don't| does| slips| fails| falls| stalls| still)? (not|no|empty|wet|slips|still|late|falls|dark|busy|says|goes|find|see|stays|stalls|it)?;
    still (no|a|not|hear|loud|wet|there|empty); nothing (by|from|in|on);
    no (boards|heater|answer|bus|van|lights|swings|water|one|news|call) (by|in|on|at|to);
    i('ll| will) (post|write|say|report|check|tell|come|be|answer|ask|chase|follow|keep|put|update|fetch|ring);
    ill (post|write|say|check|tell|come|be); (updates|i post|i'm here|im here) (every|here|hourly|at); i'm watching; im watching;
    hear it from (me|us); you'll (read|hear|see); then me; to me; scream here; heckle; shout at me; give me a third; watching this;
    post again;
  `),
  vague: list(`
    soon; shortly; in due course; in the near(est)? future; as soon as possible; asap; eventually; at some point;
    by the end of the year; this year; next year; sometime; one day; in time; any day now; a bit longer; be patient; later on;
    going forward; in the future;
  `),
  emptyFuture: list(`
    we'll (try|do our best|look into|see|think|fix it|sort|talk); we will (try|do our best|look into|see|think|always);
    i'll (try|do my best|look into|see what|ask|find out); il (try|ask|find); will be fine; everything (will|is going);
    do(ing)? (everything|the possible|our best|what we can); not (be )?forgotten; we are (working|trying); we'll get through;
    look(ing)? into it; all (we|in our) (can|power); will return; will become; get (it )?sorted; check everything; measures will;
    will be (settled|taken|resolved|sorted|better); one big family; we're on it; smiles;
  `),
  deflect: list(`
    not (our|my) (job|fault|problem|responsibility|remit|department|business);
    not (within|in) (our|my) (remit|competence|jurisdiction); (please|you should|you need to|must|to) contact;
    (ask|blame|talk to) (the |your )?(contractor|council|previous|federal|sister*|them); the previous (governor|administration|team);
    (contractor|company|greencart|committee) (failed|let us down|is to blame|is responsible|bears); bears full responsibility;
    nothing to do with (us|me); separate legal entity; doesn't (operate|answer); all (questions|claims|enquiries) to;
    put your questions to; i wasn't the one; should have informed you; is to blame; to blame, entirely; can't stand behind;
    the obligation of; up to them; decided by the people; lodge (a )?form; ask somebody else; take it up with; at their own expense;
    has fulfilled its obligations; directed to the; isn't a travel agency; responsibility rests; is the responsibility of;
    responsibility of the; their fault; private company;
  `),
  denial: list(`
    (absolutely|perfectly|completely) safe; meets all; comply with; in full compliance; no deficiency;
    no (danger|threat|risk|problem|reason); there (is|was|were|are) no; does not correspond;
    never (said|promised|happened|been considered|had a complaint); not one complaint; i (really )?don't know what you mean;
    everything is (fine|ok|under control); under control; fake; lies; as i said; what i said was; matters of individual perception;
    works perfectly; who tells you; mathematically impossible; were accepted in full; nothing (happened|wrong); a healthy temperature;
    normal for the season; no complaint;
  `),
  guarantee: list(`
    guarantee*; 100 ?%; pinky promise; i promise (you )?(that )?everything; personally; taken care of it; for sure; for good; forever;
    brand new; smooth as; in full today; by tomorrow morning; tomorrow morning; right now|rn; gave me his word; you have my word;
    my word; done!?; i will hang; trampoline; helicopter*; metro line; cinema; fireworks; ice cream; arrested; closed for good;
    half a million; ordered him; signed law; 24/7; no (studies|paperwork); 24 7; every(one|body) (will|gets|who); every child;
    will get a place; nothing to worry; no need to worry; in (10|5|15) minutes; make you happy; dealt with; never again;
    free (food|boat|heating|bread); today, just; we got this; that's how we roll;
  `),
  bragging: list(`
    for the first time in; unprecedented; unique; world-class; world class; best in the; under my (personal )?leadership; thanks to me;
    record-breaking; huge success; great success; flagship; proud of; incredibly proud; our team; my team;
    delivered (\\d+|two|three|\\p{L}+) (weeks|days|months) early; invested; investment; million; nationally; % compliance; 3rd of;
    ranked; award*; strategy; subscribe; like and; survey; great popularity; economic effect; visitors;
    more (beautiful|modern|comfortable); stronger together; together we; heart of our region; wonderful job; achievement*; progress;
    i've been in public service; my principle; vote for; new roof; pride of; happier than ever; indicators;
  `),
  formula: list(`
    thank (you|u) (so much |very much |a lot )?for (your|writing|contacting|reaching|the|caring|being); thanks (so much |a lot )?for (your|contacting|reaching|getting); from the bottom of;
    your (concern|message|feedback|opinion|question|safety) (is|matters|are); (we|really|truly) (value|appreciate); value your; always open to; open to dialogue;
    have a (lovely|nice|pleasant|great|good|wonderful); best (regards|wishes); kind regards; yours (sincerely|faithfully); we wish you;
    wish you; your patience; your understanding; your trust; your interest; stay tuned; we hear you; highly appreciates?;
    very seriously; extremely seriously; with smiles; one big family; nobody is left behind;
    dear (resident|applicant|citizen|customer|user); at this difficult; difficult hours; rest assured; is important to us;
    very important;
  `),
  offGame: list(`
    teacher; criteria; rubric; ignore (the|all|previous|any); system:?; give (me )?(a )?4; score*; rating; grade*; marks; full marks;
    this (answer|game|reply) is; perfect answer; asdf*; qwert*; prompt; instruction*; you are (an|a) (ai|grader|assistant); as an ai;
    language model; skip; max(imum)? points; points for; empathy 4; sincerity 4; 20/20; test test; lorem ipsum; levels?; grader;
    evaluator; neural network;
  `),
  promise: list(`
    (i|we) promise; (i|we) guarantee; my word; (i|we)('ll| will|ll); (i'm|i am|we're|we are) going to; il; ill;
  `),
  promiseThird: list(`
    (will|'ll) (be |not be )?\\p{L}+; \\p{L}+'ll;
    (it|she|he|they|crew|team|council|panel|mason|pump|van|bus|trucks?|power|swings|works|lab) \\p{L}+s; gonna; going to;
    gets? \\p{L}+ed; (starts?|comes?|ends?|goes|opens?|arrives?|runs?|patches|mends|cuts|brings?);
  `),
  condition: list(`
    if; unless; provided; as long as; once; in case; subject to; depending;
  `),
  cta: list(`
    write; message; send; tell; call; ring; vote; come; check; report; do not (drink|go|share|touch);
    don't (drink|go|share|touch|wait|call); dont (drink|go|share); boil; ask; apply; book; bring; use; leave; go to; go now; keep; get;
    claim*; form; stay; switch; pack; take; attach; add; see;
  `),
  slang: list(`
    u; ur; r; idk; tmrw; tmr; rn; pls; plz; thx; gonna; wanna; gotta; tho; cuz; coz; omg; lol; btw; ofc; af; asap; msg; dm; ppl; bc;
    imo; ngl; tbh; sry; il; woudnt; becuase; realy; dont; cant; wont; thats; im; its gonna; ive; shes; hes; theyre; theres; didnt;
    doesnt; isnt;
  `),
};
