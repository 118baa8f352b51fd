/** English turns of speech where health is at stake: lulling, bidding to take a risk, keeping from help — and warning. */
import { list, type DangerVoice } from "./source.ts";

export const danger: DangerVoice = {
  lulling: list(`

    (a little|some|a touch|a drop|a spot|a few \\p{L}+) (of )?(\\p{L}+ )?(never|won't|doesn't|don't|wont|at that|builds|is good|heals|can't|hasn't)\\p{L}*;
    never (hurt|killed|harmed|did|does|had)\\p{L}*; cause for concern;
    perfectly (fine|normal|safe|healthy|ok|natural); quite (normal|safe|common|natural);
    (it's|its|it is|they're|thats|this is|these are) (just|only|perfectly|totally|completely|probably|usually|all|nothing)\\p{L}*;
    only (means|the drains|mist|fog|water|a drill|a bit); nine times out of ten;
    (happens|happen) (all the time|every|a lot|often|each)\\p{L}*; every (spring|winter|year|autumn|summer);
    all the time;
    (will|'ll|it'll|that'll|he'll|you'll) (be |all be |surely )?(fine|ok|okay|alright|all right|heal|pass|pass off|go away|settle|clear up|blow over|hold|perk|live|grow out|get used|sleep it|survive|stop for)\\p{L}*;
    (be|ur|you are|youre|shes|hes) (totally |absolutely |perfectly |completely )?fine; by itself; on its own;
    (i|we) (did|used|always|grew|all did|never had|drank|played|swam|walked|climbed|survived) _(it|to|up|in|on|as|like|near|next|our)\\p{L}*;
    (still here|still alive|lived to|never caught);
    my (mum|mother|father|uncle|grandfather|gran|nan|grandad|brother|friend|neighbour|doctor friend) (always|swears|used|did|does|grew|drank|never|says|lived|just)\\p{L}*;
    in my (day|time|youth|childhood|village); when i was (a|little|small|ten|young)\\p{L}*; does wonders;
    works wonders; good for (you|him|her|them|kids|children|u|lungs|your)\\p{L}*; strengthens?; hardens?;
    (keep|be) (calm|calmly|cool|relaxed|positive|nice and calm); no panic;
    don't (panic|worry|be afraid|be scared|fret|be silly); (no|don't) worr(y|ies); relax;
    (in|under) (hand|control); everything is (under control|fine|ok|safe|normal); meets (the|all) \\p{L}+; norms?;
    within (the )?(norm|limits?|standards?); (built|made) (for|to last|like|of)\\p{L}*;
    doctors (always|exaggerate|say|worry|like)\\p{L}*; engineers (always|exaggerate|worry)\\p{L}*;
    (they|cars|dogs|lorries|cows|snakes|bears|wasps) (will|'ll|are|always|only|won't|don't) (nice|always|stop|slow|see|more|friendly|afraid|fear|harmless|bite|hurt|mind|move|kind|tame)\\p{L}*;
    friendly; new friends; why not; sure; go for it; natural; cosy; fun; false alarm;
    no (leak|gas|fire|cracks|danger|nuts|risk|problem|report)\\p{L}*;
    (were|was|are|is) (caught|fixed|switched off|gone|grounded|insulated)\\p{L}*;
  `),
  riskyBid: list(`

    (go|step|get|move|walk|come|swim|wade|drive) (a bit |a little |right |straight |much |slowly |carefully )?(over|up|out|across|near|nearer|in|into|onto|down|back in|inside|ahead) _\\p{L}+;
    hold your hand; wooden (spoon|pole|broom)\\p{L}*; with the (stick|broom|pole|ladder|rope|shovel|torch)\\p{L}*;
    broom\\p{L}*; ladder; rope; shovel; sticks?; crowbar; screwdriver;
    (push|poke|pull|prise|pry|kick|tap|grab|hold|move|knock|saw|dig|break|force|prod) (it|them|the|a|him|her|gently|on|at|open)\\p{L}*;
    (strike|use|burn|put) (a |the |some )?(candles?|match(es)?|lighter|fire|flame|lamp|barbecue|stove|oven|kettle)\\p{L}*;
    candles?; matches; lighter; petrol; kettle;
    (switch|flip|flick|pull) (the |on |off |it |your )?(main |hall |fuse |lights?|fuse|switch|power|heating|lift|generator|breaker|gas|it|on|off|everything) _\\p{L}*;
    use the lift; generator (in|inside|into|indoors|near)\\p{L}*;
    (close|shut|tape|seal|block) (the |all |your |up )?(doors?|windows?|vents?|curtains?|everything) _\\p{L}*;
    open (a|the|all|your) windows?;
    (bleach|vinegar|acid|ammonia|poison|rat poison|salt|plaster|alcohol|brandy|whisky|vodka|garlic|honey|onion|herbal|baking soda|drain cleaner)\\p{L}*;
    mix(ed|ing|ture)?; cup of; splash;
    (drink|eat|try|swallow|sip|lick) (it|that|them|some|plenty|up|with|like|as)\\p{L}*; drink that;
    let (him|her|the children|your|it) _(drink|play|have|sniff|go|walk|swim|splash|run|sleep|try|touch|get|out|be|cool|in)\\p{L}*;
    (let|send) the (children|boys|girls|dog|lad) _\\p{L}+;
    (double|halve|skip|stop|drop|miss|cut|reduce|increase|half) (the|his|her|your|a|out|taking|one|this)\\p{L}* ?(dose|pills?|insulin|tablets?|inhaler|medicine|medication|injection|puffs?|it)?;
    (no|without|skip the|forget the|rather than|instead of) (doctors?|need|helmet|vest|papers?|vaccin\\p{L}*|ambulance|permit|grown-up|lifejacket|insurance)\\p{L}*;
    (no need|needn't|not necessary|unnecessary|never mind|don't|dont|no point|no use) _(ring|bother|evacuate|doctor|doctors|ambulance|112|999|firemen|brigade|hospital|wait|anyone|tell|report|panic|alarm|injections?|mask|helmet|see)\\p{L}*;
    bother the; don't tell; won't tell; whos gonna check;
    (stay|sit|remain|stick|sleep|keep) (in|put|where|there|at home|indoors|home|tight|until|till|inside|on|upstairs|at|it out|with|for)\\p{L}* ?(until|till|you are|bed|morning|somebody)?;
    until (morning|tomorrow|monday|somebody|someone|it); (in|till|by|until) the morning;
    wrap (him|her|your|up|them|yourself)\\p{L}*; sleep (there|well|it|in|on)\\p{L}*; put the kettle;
    pop (down|over|out|in|by)\\p{L}*; have a look; take a look;
    take (the|your) (children|kids|dog|sausages|photo|picture|selfie|short|low|river|canal|back)\\p{L}*;
    (send|take) (us |me )?(a )?(photo|picture|video|selfie)s?; pic; see (if|it) _\\p{L}+; you'll hear;
    (bounce|stamp) (up|on|a|in|about)\\p{L}*;
    (cross|run|dash|hurry|nip) (over|across|the|through|when|in|fast|between|it)\\p{L}*; wave; after dark;
    by yourself; on your own; all by; yourself;
    your (neighbours|husband|dad|brother|lads|son|mates) (can|will|should|to)\\p{L}*;
    carry (you|her|him|it|them) _\\p{L}+; get (some|two|a few|the neighbours|a couple) _\\p{L}+;
    (valley|river|low|canal|lower|short) road; gap in the fence; fence; ice; middle; keep to the; go over;
    bring (the|some) (friends|brushes|kids|mates|own)\\p{L}*; this weekend; start tomorrow;
  `),
  warning: list(`

    (do not|don't|dont|pls dont|please don't|never|must not|mustn't|can't|cannot|should not|shouldn't|not to|no one should|nobody should|nobody may|nobody) (go|drink|touch|use|enter|walk|drive|swim|cross|eat|let|leave|open|switch|light|take|give|stay|sleep|run|step|approach|feed|pet|climb|get|come|burn|mix|try|put|stop|change|skip|return|move|pick|start|turn|handle|share|cook|bathe|wash|play|send|carry|lift|pull|break|force|bring|do|goes|enters)\\p{L}*;
    (not|isn't|aren't|un|never|no longer|it's not|its not|is not|are not) (yet )?(safe|advisable|drinkable|to be|sure it's safe|allowed)\\p{L}*;
    unsafe; danger(ous)?; dangers?; hazard\\p{L}*; risky?; treat it as;
    keep (away|out|off|clear|back|your distance|her|him|them|the children|kids|well|everyone|everybody|windows|away) ?(away|off|from|out|indoors|in|shut|closed|well)?;
    stay (away|off|out|clear|back|on the bank|indoors|inside|with an|well)\\p{L}*;
    (well|far|metres|meters|steps|safe distance) (away|back|clear|from)\\p{L}*; at (a|least) (safe|\\d+) \\p{L}+;
    (ring|call|dial|phone|text) (\\p{L}+ )?(112|999|911|the (fire|gas|police|rescue|ambulance|emergency|doctor|brigade|clinic)|an ambulance|for help|a doctor|emergency|us at once)\\p{L}*;
    999; ambulance; higher ground; immediately; right away; straight away;
    first (get|go|leave|call|ring|switch|turn|of all get)\\p{L}*; evacuat\\p{L}*;
    (only|let) (a|the) (doctor|electrician|fitter|vet|professional|firem\\p{L}+|engineer|trained|crew|warden)\\p{L}*;
    a doctor (decides|must|should|has|today|needs|will)\\p{L}*;
    (see|seen by|show (it|her|him) to|go to|take (her|him) to|check with|ask) (a|the|your) (doctor|clinic|vet|hospital|gp|pharmacist|nurse)\\p{L}*;
    injection; vaccin\\p{L}*; bus (leaves|goes|at|from|is|picks)\\p{L}*; shelter; warm room; assembly point;
    boil(ed)?; bottled; tanker; windows? (and doors )?(shut|closed); shut (the |your )?windows?;
    close (the |your )?windows?; masks?; indoors; with (an adult|a grown-up|a teacher|somebody|an escort);
    (ask|tell|get|fetch) (an adult|a grown-up|your (mum|dad|parents|teacher))\\p{L}*; forbidden; prohibited;
    not allowed; closed (to|for|until|off); tape[ds]? off;
  `),
};
