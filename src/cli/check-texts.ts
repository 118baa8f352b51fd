/** The words of `check`, in the author's language. */
import type { Trick } from "../scenario/leaks.ts";
import type { Language } from "../standard/text.ts";

interface Texts {
  usage: string;
  error: string;
  warning: string;
  contents: string;
  /** Keys of `contents()` and the parts after their colon. */
  names: Readonly<Record<string, string>>;
  leaks: (points: number) => string;
  tricks: Readonly<Record<Trick, string>>;
  uneven: string;
  withoutGood: string;
  unreadFlags: string;
  summary: (errors: number, warnings: number, leaks: number) => string;
  unreadable: (file: string) => string;
}

const en: Texts = {
  usage: "npm run scenario -- check FILE… [--json] [--lang ru|en]",
  error: "error  ",
  warning: "warning",
  contents: "What is in it",
  names: {},
  leaks: (points) => `Is the best one guessable? ${points} points`,
  tricks: {
    first: "the first is the best",
    last: "the last is the best",
    longest: "the longest is the best",
    shortest: "the shortest is the best",
    "only number": "the only one with a number",
    "only date": "the only one with a date or a time",
    "only polite": "the only one with “thank”, “sorry”…",
    "only question": "the only one with a question mark",
    "only exclamation": "the only one with an exclamation mark",
  },
  uneven: "Lengths that differ by more than a quarter (letters):",
  withoutGood: "No really good choice (mean level under 3):",
  unreadFlags: "Flags that no condition reads (a consequence forgotten?):",
  summary: (errors, warnings, leaks) =>
    errors + warnings + leaks === 0 ? "fine" : `errors ${errors}, warnings ${warnings}, leaks ${leaks}`,
  unreadable: (file) => `${file}: cannot be read`,
};

const ru: Texts = {
  usage: "npm run scenario -- check ФАЙЛ… [--json] [--lang ru|en]",
  error: "ошибка",
  warning: "внимание",
  contents: "Что внутри",
  names: {
    appeals: "обращения",
    complaint: "жалоб",
    question: "вопросов",
    idea: "идей",
    praise: "благодарностей",
    troll: "троллей",
    rumour: "слухов",
    emergency: "ЧП",
    urgent: "срочных",
    critical: "с критикой",
    "decision points": "развилки",
    "decision points with 3+ options": "развилки с 3 и более вариантами",
    "appeals with 3+ options": "обращения с 3 и более вариантами",
    briefs: "заготовки постов",
    drafts: "черновики",
    assets: "снимки",
    streams: "эфиры",
    questions: "вопросы эфира",
    awkward: "неудобных",
    promises: "обещания",
    remedies: "меры",
    visits: "поездки",
    events: "события",
    "forced decisions": "с выбором",
    duties: "занимают время",
    callbacks: "отголоски прежних решений",
    comments: "комментарии",
    cards: "карточки",
    "media literacy": "медиаграмотность",
    debate: "для спора",
    hints: "подсказки",
    endings: "финалы",
    "reflection questions": "вопросы для разбора",
  },
  leaks: (points) => `Угадывается ли лучший? Развилок: ${points}`,
  tricks: {
    first: "лучший — первый",
    last: "лучший — последний",
    longest: "лучший — самый длинный",
    shortest: "лучший — самый короткий",
    "only number": "единственный с числом",
    "only date": "единственный с датой или временем",
    "only polite": "единственный со «спасибо», «простите»…",
    "only question": "единственный с вопросом",
    "only exclamation": "единственный с восклицанием",
  },
  uneven: "Длина отличается больше чем на четверть (в буквах):",
  withoutGood: "Нет по-настоящему хорошего варианта (средний уровень ниже 3):",
  unreadFlags: "Флаги, которых не читает ни одно условие (забыли последствие?):",
  summary: (errors, warnings, leaks) =>
    errors + warnings + leaks === 0 ? "всё в порядке" : `ошибок ${errors}, замечаний ${warnings}, угадываний ${leaks}`,
  unreadable: (file) => `${file}: не удалось прочитать`,
};

export const texts: Readonly<Record<Language, Texts>> = { ru, en };
