/** English turns of speech that put the resident down without a rude word: talking down, irony, threats, guilt, counter-questions. */
import { list, type ToneVoice } from "./source.ts";

export const tone: ToneVoice = {
  condescension: list(`
    at (your|that|her|his) age; at (5|6|8|9)\\d;
    at (eighty|seventy|sixty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen);
    when you (grow|are older|get older|have|pay|run|earn); madam; sir; my (dear|good|girl|boy|lad|friend|child);
    dear (girl|boy|lady|child|man); dear,; young (man|lady|woman); little (girl|boy|lady|man); sweet(ie|heart);
    love,; grandma; granny; grandpa; sonny; lad; buddy; mate,; children of;
    (one|you) (would|might) (have|think|expect) _\\p{L}+; one (does|wonders|might|hopes|would|should|cannot);
    may (i|one) (ask|say|suggest|add|gently|point); if i may; allow me; gently (say|suggest|point);
    as (any|every) (parent|adult|one|child|driver|expert|schoolchild|engineer|grown-up|sensible)\\p{L}*;
    it's (really )?(quite |very |rather )?(simple|obvious|easy|not difficult|not hard|not rocket|basic)\\p{L}*;
    simple as; common sense; in (simple|plain|short) (words|terms);
    (leave|left) (it|that|this|these|such|planning|obstetrics|medicine|\\p{L}+) to (the )?(experts|professionals|those|people|grown-ups|adults|specialists|us|those who);
    specialists; those who (know|actually|work|studied|understand|do);
    you (may|might) (wish|want|care|like|find|do better) _\\p{L}+;
    do (try|read|consider|have|send|be|remember|take|feel); try to (be|see|understand|remember|keep|think|relax);
    a little (patience|respect|gratitude|perspective|thought|understanding|less|more|planning);
    (patience|gratitude|manners|respect|discipline) _(virtue|in order|goes|costs|is);
    (more|less) (patient|careful|attentive|grateful|sensitive|emotional|dramatic);
    (over|too|so|rather|very) (sensitive|emotional|dramatic|excited|nervous|anxious|touchy); calmly; breathe;
    nerves; anxiety; sensitive; imagination; emotional; (quite|perfectly) capable of; modern parents;
    kids (these days|today|nowadays); people (these days|today|nowadays); nowadays;
    in our (time|day|youth|generation)\\p{L}*;
    when (i|we) (was|were) (young|your|a|at|children|kids|little|small|boys|girls); generations of;
    our grandparents; we all (lived|survived|managed|had|got); civilised; customary;
    (write|ask|reply|apply) _(yourself|himself|herself);
    (ask|tell|get) (your|a) (mum|mother|father|dad|parent|parents|teacher|husband|wife|son|daughter|grown-up)\\p{L}* _\\p{L}+;
    glued to; hobby; read (it )?(again|carefully|properly|more)\\p{L}*;
  `),
  sarcasm: list(`
    congratulations; bravo; well done;
    (its|it is|most|rather|very) (touching|refreshing|charming|amusing|flattering|entertaining|instructive|moving);
    refreshing; touching; charming; delightful; hilarious;
    what a (story|imagination|surprise|tale|performance|pity|thought|hero|mystery|talent|relief|name|life|joy);
    detective*; poet*; opera; music hall; audience;
    (naturally|obviously|evidently|apparently|no doubt|presumably|surely|heaven forbid|god forbid|goodness|good heavens|gracious|dear me|oh dear|my my|well well|boo|ooh);
    is it(,)? (now|really); really\\?; heroic; shock; red carpet; brass band; servant*; santa;
    money (grows|doesn't grow); grow on trees; at (the )?(taxpayers?'?|other people's) (expense|cost|treat)?;
    other people's (money|expense|time); pocket money; subsid*; builds character; character; never hurt;
    fresh air; earplugs; (close|shut|open) (your|the) (head|eyes|ears|window|curtains); pillow; cosy; romantic;
    adventure; dictionary; binoculars; umbrella; tears; bless (you|her|him|your);
    like a (little )?(princess|king|queen|child|baby|toddler); crown;
    thank you for (sharing|explaining|the lecture|your concern|enlightening|that insight)\\p{L}*;
    forgive (me|us) if; so sorry that; the price of;
    (i am|im) (sure|glad|thrilled|delighted|touched|flattered|impressed|amazed|shaking|trembling) \\p{L}+;
    thank (god|goodness|heavens); who knew; (what|whatever) next;
    at least (the|they|we|some|goats|\\p{L}+) (have|work|do|know|are);
  `),
  threat: list(`
    (is|it's|its|as|an|criminal|civil) (a |an )?(offence|offense|crime|felony|misdemeanou?r); offen(c|s)e; punish(ed|ment);
    prosecut*; penalt(y|ies); legal (action|steps|liability|proceedings); lawyer*; solicitor*; court; sue; lawsuit; libel*;
    slander*; defam*; (before|by) the law; answer(able)? (for|to) \\p{L}+; liable;
    held (responsible|accountable|liable|to account); police; officers? will; sergeant;
    (will|can|could|may|might|shall) be (traced|looked|tracked|prosecuted|punished|fined|reported|charged|banned|held|named|removed|deleted|recorded|noted|passed);
    traced?; track (you|down); look(ed)? up; we know (who|where); i know (who|where); identified; find out who;
    whoever (wrote|is|spread|posted|made|told|says)\\p{L}*; who (precisely|exactly|told you|says|said|is saying|started);
    names (would|and|please|of); (complaint|file|case) _(prepared|passed|sent|opened|made|filed) _\\p{L}*;
    spread(ing|s)? (fake|false|lies|misinformation|fear|gossip|such|this|alarm);
    (stop|cease|desist) (sharing|from|this|posting|frightening)\\p{L}*;
    (frightening|scaring|upsetting) (people|the|pregnant|old|your|residents|everyone|children|others)\\p{L}*;
    false (alarm|report|statement|claim|accusation)s?; provok*; incit*; (fake|false) news; fake; circulat*; malicious; harass*;
    abuse of; you (were|are being|'ve been) (warned|noted|reported|recorded|watched); warned; last warning; final warning;
    (i'd|i would|you'd better|you should|better|please) (be )?(very )?careful (what|about|who|with|how)\\p{L}*; careful what;
    watch (it|out|yourself|what); think twice; think (carefully|hard|before|about|again) \\p{L}+;
    before you (post|accuse|write|share|sign|point|speak|judge)\\p{L}*;
    before (posting|complaining|sharing|blaming|writing)\\p{L}*; consequences; or else; otherwise you; count on it;
    hope they (find|fine)\\p{L}*;
    (your|the) (employer|boss|landlord|parents|mother|headmaster|head teacher) _(informed|told|contacted|notified|know|hear)\\p{L}*;
    has been informed; have been informed; social services; child protection; evict*;
    (lose|losing) your (place|room|flat|job|licence|license|benefit|seat|turn)\\p{L}*; take your place; comply;
    note[ds]? (down|your); blocked; banned; will be (deleted|removed|blocked)|delete (this|your|it); retract;
    apologise (publicly|for your); withdraw (your|this|that);
  `),
  selfMade: list(`

    (had|if) you (bothered|read|asked|paid|looked|checked|listened|planned|come|been|only|hadn't|had|weren't|taught|watched|kept|closed|locked|thought|chosen)\\p{L}*;
    (maybe|perhaps|possibly|probably) (it's |it was |if )?(you|your|ur|the (child|children|girl|boy|dog|problem|fault|neighbours)|she|he|they|yourself|yourselves|a mother|parents|people)\\p{L}*;
    it was (you|your|drivers|people|kids|cars|dogs|parents|tenants|residents)\\p{L}*; (like|such as) yours,?;
    because of (you|people like|your|those)\\p{L}*;
    your own (fault|doing|choice|problem|business|risk|mistake|child|responsibility|carelessness|fear|street|yard)\\p{L}*;
    own (fear|fault);
    you (could|might|ought|must) (have|well|also|at least|just|perhaps|simply|turn|try|learn|teach|think|ask|be|look|watch|know|consider)\\p{L}*;
    (shouldn't|should not|ought not|oughtn't) (be|let|leave|allow)\\p{L}*;
    should(n't)? be (trusted|ashamed|watching)\\p{L}*;
    where (was|were|is) (you|your|the|his|her) ?(parents|mother|father|you|wife|husband|mum)?\\p{L}*;
    who (lets?|leaves?|goes|buys?|drives?|sends?|puts|was|keeps|parks|told|asks) _\\p{L}+; anyone who;
    somebody (must|surely|fed|does)\\p{L}*; someone (in your|must|who)\\p{L}*; without (a|no) reason; shouted?;
    teas(ed|ing); (watch|mind|control|train|supervise) (her|him|your|them|the|ur) \\p{L}+;
    a (good|normal|real|caring|sensible) (mother|father|parent|family|owner|neighbour|tenant|citizen)\\p{L}*;
    parents (should|are|must|these|who|today|need)\\p{L}*; mothers? (should|must|who)\\p{L}*;
    every (householder|tenant|owner|resident|driver|parent) \\p{L}+;
    look(ing)? (closer|at home|in the|at your\\p{L}*|to your\\p{L}*); next time; tie your; in future;
    plan (ahead|your|better); earlier; notice (was|has been)\\p{L}*;
    was (posted|published|announced|on the)\\p{L}*;
    you (chose|choose|signed|knew|agreed|wanted|bought|moved|voted|accepted|opted)\\p{L}*;
    nobody (forced|made|makes|asked|asks|told)\\p{L}*;
    (misread|misheard|misunderst\\p{L}+|mistaken|confus(ed|ing)|misremember\\p{L}*);
    what (she|he|your child|your son|your daughter) eats; comes of; asking for;
  `),
  rhetoric: list(`
    have you (considered|tried|ever|thought|asked|actually|even|read|perhaps|never);
    did you (even|ever|really|actually|not|think|expect|read|check|perhaps|consider|try);
    do you (think|expect|know|really|even|suppose|imagine|want|have|realise|realize);
    don't you (think|have|know|find); aren't you; isn't it;
    (are|is|was|do|did|have|has|can|could|would|shall) (you|it|that|they|she|he|we|i|one)(,)? (though|really|perhaps|by any chance|not|now|seriously)\\p{L}*;
    are you (sure|serious|certain|a|an|suggesting|telling|aware|saying|accusing|the)\\p{L}*;
    who (pays|do you|asked|says|are you|else|doesn't|cares|needs|wants|knows)\\p{L}*;
    who'(s|ll|d) (going|pay|gonna)\\p{L}*;
    what (do|did|would|exactly do) you (want|expect|think|suggest|propose|know|hope|do)\\p{L}*;
    what (exactly|precisely|on earth|makes you);
    where (on earth|exactly|is the|'s the) (evidence|proof|problem)?\\p{L}*; where, may;
    why (should|would|don't|didn't|do|did|not|are|on earth|is it|must) (you|i|we|he|she|they|your|just|people|everyone)?\\p{L}*;
    how (many|much) (did|do|have|would) you \\p{L}+; how (could|can|dare|would) (you|anyone|i|we); what sort of;
    proof; evidence; prove (it|that); attach:?; would you (rather|prefer|like|care); and (who|why) \\p{L}+;
    so what; am i; should i;
  `),
  diminish: list(`
    someone (who|with)\\p{L}*; (a|the) (man|woman|person|girl|boy|student|child|lady) (who|with|of) _\\p{L}+;
    people (who|with|like|whose) \\p{L}+; some (of us|people) \\p{L}+;
    (others|other people|everyone else|the rest|the others|neighbours|grown-ups|normal people|most people) (manage|cope|do|pay|walk|get|have|live|seem|can|know|understand|wait|managed|get on|don't|never|had)\\p{L}*;
    like everyone else; while (you|others|we|some)\\p{L}*;
    never (run|worked|paid|lifted|done|driven|planned|held|opened|read)\\p{L}*; nothing to do;
    time (on your|to write|to type|to complain|for|on their)\\p{L}*; in the afternoon; typing; types; keyboard;
    capitals; shout(ing)?; in capitals; spelling;
    your (english|writing|tone|language|style|attitude|manners|jokes?|nickname|name|clever|so-called|precious|beloved|poor little)\\p{L}*;
    nickname*; anonym*; hid(e|es|ing) behind; rumou?r*; market (gossip|talk|women)\\p{L}*;
    (chemists?|barbers?|drivers?|hairdressers?|teachers?|shopkeepers?|bakers?|students?|pensioners?|mothers?|fathers?|girls?|young men|young man|teenagers?|kids|tenants) (should|would|could|do well|ought|always|like|have|tend|often|need|love|these)\\p{L}*;
    (do|did) well to; homework; exams?; taxes; tax; first (job|wage); earn(ed|ing|s)?; idle; lazy; retire[ds]?;
    lost by; in (your head|your mind|your opinion|your case);
    (it's|its|it is) (only|just|merely|nothing but) (a |an |some )?\\p{L}+; just (a|an|some) \\p{L}+; is nothing;
    a mere; mere; if (you|ur) can't \\p{L}+;
    if (you're|u're|ur|you are) (so|not|that|nervous|too|afraid|scared)\\p{L}*; afford; something wrong; grief;
    see (a|someone) \\p{L}+; help (line|you)|helpline; moan*; whine*; grumbl*; complain(ing|ts?|ed|s)?; hysteri*;
    panic*; crying; and all;
  `),
};
