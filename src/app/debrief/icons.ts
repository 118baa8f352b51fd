/** A small sign for each criterion, always beside its name. */
import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarCheck from "@lucide/svelte/icons/calendar-check";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import Camera from "@lucide/svelte/icons/camera";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Footprints from "@lucide/svelte/icons/footprints";
import Gem from "@lucide/svelte/icons/gem";
import Handshake from "@lucide/svelte/icons/handshake";
import Heart from "@lucide/svelte/icons/heart";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import Radio from "@lucide/svelte/icons/radio";
import Smile from "@lucide/svelte/icons/smile";
import Target from "@lucide/svelte/icons/target";
import Vote from "@lucide/svelte/icons/vote";
import Zap from "@lucide/svelte/icons/zap";
import type { CriterionId } from "../../standard/criteria.ts";

export const criterionIcons: Readonly<Record<CriterionId, typeof Zap>> = {
  "response-speed": Zap,
  substance: Target,
  concreteness: CalendarCheck,
  "living-language": MessageCircle,
  empathy: Heart,
  sincerity: Gem,
  "promises-kept": Handshake,
  openness: DoorOpen,
  competence: BookOpen,
  instructions: ClipboardList,
  regularity: CalendarDays,
  grounding: Footprints,
  media: Camera,
  interactive: Vote,
  streams: Radio,
  human: Smile,
};
