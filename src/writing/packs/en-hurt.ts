/** English turns of speech that hurt in plain words: blame, abuse, sneers, mockery, lectures, brush-offs. What hurts without a rude word is in `en-tone.ts`. */
import { list, type HurtVoice } from "./source.ts";

export const hurt: HurtVoice = {
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
    i (really )?(don't|dont) care (about|if|what); (couldn't|could not|couldnt) care less;
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
  vulgar: list(`
    shit*; crap; fuck*; fck*; wtf; bitch*; ass; arse*; bastard*; damn; dick*; piss*; stfu;
  `),
};
