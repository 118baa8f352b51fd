/** English turns of speech by what they do in a reply, separated by semicolons. `*` = any ending, `_` = up to two words between. */
import { danger } from "./en-danger.ts";
import { tone } from "./en-tone.ts";
import { list, type Voice } from "./source.ts";

export const voice: Voice = {
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
  blame: list(`
    what did you expect; you expect; do you expect; am i supposed; had you (bothered|read|asked|paid);
    if you (bothered|had (read|bothered|paid|asked)|read|were|could read); you could (always|at least|also); you might (want|try);
    some of us; you're not the only; not the only one; other people (manage|cope); everyone else (manages|copes|seems);
    the rest of (us|the town|the street); you want everything; instead of (complaining|moaning|posting|writing|typing); exaggerat*;
    imagining (things|it); making (it|this) up; made (it|this) up; you should have (thought|known|read|moved|planned|asked|checked);
    should have thought; whose fault; your own doing; look in the mirror; ask yourself; why don't you; you people; as anyone can see;
    clearly you; obviously you; pay your (bills|taxes|debts); nobody made you; you knew; you were (told|warned|informed);
    read the (sign|notice|website|rules|small print); it's on the website; it was on the website; have you tried; buy your own;
    bring your own; clean up after; drive (more )?carefully; your (driving|dog|child|kids|neighbours) (is|are|should);
    you (probably|must have|should have|should've|could have) (pressed|done|read|thought|checked|moved|known|asked|bought|wrote|written);
    your own (fault|problem|choice); (didn't|did) you (even|read|check|ask|think); nobody forces you; you choose; you chose;
    do you have proof; wrote the number down wrongly; either you; looking at a different; before accusing; check (your|one's) own;
    (your|ur) (own )?(problem|choice|expense|papers); perhaps ask itself; about its bread; drive(r|s)? slower; select a speed;
    (maybe|perhaps) (the )?(children|you|your); swinging in threes; as i see every day; responsible family; has a spare;
    is written in every manual; more attentive; what your daughter eats; because of messages like; maybe check facts; before you sign;
    for longer than a winter; manage to own; learn to; why (did|don't|didn't) you; plan (their|your) (purchases|journeys);
    always close the lid; move (away|house|to); flats on the mainland; buy (a|your) (car|bucket|boat|generator|umbrella|earplugs);
    fall for them;
  `),
  slur: list(`
    muppet*; dope; dunce; donkey; sheep; parasite*; leech*; whiny; whinge*; nag; nagging; attention seek*;
    rude (man|woman|person); sad little; pitiful; laughable; ridiculous; contemptible; worthless; sick of (you|your);
    back off; prick*; moronic; illiterate; uneducated; peasant*; crazy (woman|man|person|lady); mental;
    deluded; paranoid; selfish; ungrateful; cheeky; impudent; insolent; stupid*; dumb*; loser*; pathetic;
    whin(e|ing|er|ers); moan(ing|er|ers)?; snowflake*; liar*; troll*; karen; boomer*; ignorant; hysterical; lazy; spoilt;
    alarmist; legal consequences; provocations; ashamed of yourself; waste of time; disgusting;
    imbecile; twit; jerk; scum; filth; grow up; brat; useless;
  `),
  insult: list(`
    you (clown|fool|bot|liar); what a (clown|fool|liar|moron|joke you); utter nonsense; you're lying|you are lying|ur lying;
    i('ve| have) blocked you; you're blocked; (stupid|dumb|silly|idiotic|ridiculous|pointless|pathetic) (little )?(question|comment|post|complaint|message|request|letter|whining|moaning); stop (whin|moan|nagg|bleat|crying)\\p{L}*; (you|ur) (are )?(so |such a |just a |a |an )?(idiot|moron|clown|fool|liar|troll|loser|joke)s?; absolute clown; idiotic; you idiot*; half-?wit*; dimwit*; nitwit*; numpty; cretin*;
    simpleton*; airhead*; blockhead*; whining; busybod*; keyboard warrior; armchair (expert|critic); know-it-all;
    smart ?aleck; clever clogs; you fool; old fool; sad (man|woman|person); nobody likes; nobody cares; no one cares;
    hate you; tired of (you|your); fed up with you; piss off; bugger off; sod off; buzz off; go to hell; to hell with;
    bite me; screw you; jackass; douche*; twat*; wanker*; braindead; brain-dead; hillbilly; psycho*; nutter*; lunatic*;
    how dare you; idiot*; moron*; shut up; shut it; get lost; get a life; go away; crybab*; grandma lol; brainless;
    drama queen; stop (whining|complaining|lying|spreading|moaning|crying); calm down; learn to read; if you don't like it;
    takes one to know one; banned; i'll block; ban you; nobody asked (for )?your; who asked you;
    you're (a |an )?(troll|bot|liar|lying|ignorant|joke|nobody|mad|crazy|problem|stupid|lazy);
    you are (a |an )?(troll|bot|liar|lying|ignorant|joke|nobody|mad|crazy|stupid|lazy);
    ur (a |an )?(troll|bot|liar|joke|stupid|lazy|dumb); scrounger*; freeloader*; hiding behind a nickname; from the sofa;
    people with nothing better; nothing better to do; pass them to the police; spreading (rumours|fake|knowingly);
    should be ashamed; waste everybody's time; old (bat|fool|cow|hag); sue you; you people; at public expense;
    schoolchildren wouldn't; earned your first; family planning; calendar in hand; mind your own;
  `),
  barb: list(`
    dimwit*; dummy; dunce; peasant*; karen; boomer*; buttercup; claptrap; twaddle; drivel; feeble; senile; insolent; ungrateful;
    illiterate; clueless; clumsy; rubbish; nonsense; begg(ar|ing)*; scrounge*; freeload*; snivel*; tantrum*; yapping; touch grass;
    give it a rest; open your eyes; who (raised|taught|brought) you; you make (me|us) _(laugh|sick|tired); wast(e|ing) (my|our|everyone*) time;
    (just |only )?want attention; how much were you paid; some (mother|father|parent|neighbour) you are; always complain*;
    never (happy|satisfied); not you again; bad parenting; dry your eyes; cry (more|me); skill issue; get over yourself; nobody likes you;
    a nobody; get a hobby; hush; scram; (hold|bite) your tongue; not impressed; what else is new; born yesterday; get a (grip|life|clue);
    shame on (you|u); (should|ought to) be (ashamed|grateful); have you no shame; be grateful (i|we|that); (how|so) rude;
    (don't|do not|dont) (be|act) (so |such )?(a |an )?(stupid|dumb|silly|baby|idiot|fool|child*); i don't care; couldn't care less;
    (your|ur) own (fault|doing|problem); only (have )?yourself*; yourself to blame; watch your mouth; mind your (own|mouth|manners);
    use (your|ur) (brain|head); no brain*; are you (blind|deaf|thick); can't (even )?read; even answer*; chill out; silly (cow|girl|boy);
    stupid (cow|girl|boy|woman|man); waste of (space|air); paid bot; bot; clown*; loser*; moron*; hysterical; fool;
    (so |how )(dumb|stupid|lazy); you('re| are) (insane|blind|deaf|nothing|dumb|thick|mental|rude|annoying); nobody asked; should look where;
    not my (fault|job|business|problem); quit (whin|complain|moan|cry)\\p{L}*;
  `),
  mockery: list(`
    romantic af; is this a joke; are you joking; enjoy the (view|walk|silence|dark|show);
    oh please; give me a break; spare me; poor you; poor thing(s)? you; cry about it; tissues?; violin*; oh dear oh dear;
    oh no,? (a|the|not); what a (tragedy|drama|disaster|surprise|shame, really); tragedy; count yourself lucky; be grateful; lucky you;
    could be worse; google it; try (google|reading|walking|yoga|harder); congratulations; bravo; well done you; medal; slow clap;
    seriously\\?; are you serious; did you now; how (awful|terrible|tragic) for you; welcome to; surprise,? surprise; shock horror;
    genius; einstein; sherlock; sweet dreams; bless your heart; bless you; adorable; yawn; whoop*; funny how; hilarious; fairy tale*;
    a little (rain|cold|noise|dust|walk|water) never; wear a (jumper|coat|hat); put on a (jumper|coat|hat);
    get (some|a) (exercise|hobby|bucket|torch|umbrella|earplugs|life); take up; open a window; free (shower|exercise|workout|swimming);
    lol; lmao; rofl; ha(ha)+*; hehe*; bro; just kidding; jk; joking; free (gym|fries|kino|instagram|show|entertainment|spa);
    ninja turtles; adopt; nice boots; really\\?; bath(tub)? with the baby; the baby in it; sing along; second coat; make some tea;
    pillow over your head; we were all young; come on; that's (island )?life; flour, water, salt; not that deep; no relatives;
    world is ending; clearly runs the county; runs the county; even the squirrels; turn it up; untz; wub; light a candle;
    just (pack|buy|walk|wait|order|move|swim); good for (the heart|you|your health); one less; get over it; boo hoo; cry me;
    playstation; melting down; take a (walk|swim|hike); who cares; so what; big deal; deal with it; first world problem*; melodrama*;
    what a name; take up (knitting|swimming); vibes; duh; cope; skill issue; good for the heart; unfortunately for you;
  `),
  lecture: list(`
    young (man|lady); listen,; look, i; with all due respect; let me (tell|explain to) you; when i was your age; respect is;
    mind your (tone|manners|language); watch your (tone|language); change your tone; that's no way to; ask nicely; say please;
    as an adult; be an adult; learn (some|to) (patience|manners|respect); patience,; you need to understand; you must understand;
    understand that; think before; in the real world; the real world; i don't have time; i am not your; i'm not your;
    i'm not a (plumber|babysitter|driver|magician|wizard); rome wasn't built;
    may i remind you; i'd also like to remind; let me remind; children of your age; grown-ups know; when you're (big|older|grown);
    you'll understand; let (mum|dad) (or (mum|dad) )?write; like a grown-up; in my day; my grandmother (lived|never); lived through;
    never wrote a single; one should; a little respect; respect from; do you know what; do you pay; have you asked; at (16|your age);
    it is better to; concentrate on; homework; we ask you (not )?to; should not; must be said publicly; for my pleasure but for yours;
    all i hear; try asking; we do a lot for; never get any thanks; only hate; a mother should; you('ve)? got(ta)? to be;
    think of (others|pleasant); we remind you; somebody had to say; tell your (kids|children); parents should; patience is;
  `),
  dismissal: list(`
    tough luck; a bit of (damp|noise|dust|rain|cold|dark);
    more important (things|matters); bigger (problems|things|fish); not my (problem|circus|job|concern); not the end of the world;
    end of the world; nobody (died|dies); no one (died|dies); you'll (live|cope|manage|be fine|get over); life isn't fair; get used to;
    we all have; calm yourself; overreact*; dramatic; fuss*; storm in a; blown out of; no big; stop (asking|writing|posting|messaging);
    don't (write|bother|message) (me|us)?( again)?; end of (story|discussion); deal with; move on; as it always; always been like;
    same everywhere; everywhere is; be patient; not a (priority|problem|big deal); don't (panic|worry|exaggerate|dramati[sz]e);
    no need to (panic|worry); relax; it's (normal|fine|nothing|only); always has; as usual; whole town here; not only your;
    when they come; happens every; wait your turn; has no business; have no business; next time let; never happened;
    there is nothing to say; nothing to say; case closed; not interested; boring; next please; no complaint; you'll survive; survive;
    used to it; let's look forward;
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
  vulgar: list(`
    shit*; crap; fuck*; fck*; wtf; bitch*; ass; arse*; bastard*; damn; dick*; piss*; stfu;
  `),
  slang: list(`
    u; ur; r; idk; tmrw; tmr; rn; pls; plz; thx; gonna; wanna; gotta; tho; cuz; coz; omg; lol; btw; ofc; af; asap; msg; dm; ppl; bc;
    imo; ngl; tbh; sry; il; woudnt; becuase; realy; dont; cant; wont; thats; im; its gonna; ive; shes; hes; theyre; theres; didnt;
    doesnt; isnt;
  `),
};
