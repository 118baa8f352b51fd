/** The words of `assess`: its help, its complaints and the words of its table. */
import type { FollowUp } from "../scoring/text/weakest.ts";
import type { Language } from "../standard/text.ts";

interface Texts {
  help: string;
  unknownFlag: (flag: string, near: string | undefined) => string;
  noFile: string;
  oneFile: (files: readonly string[]) => string;
  oneFormat: string;
  noValue: (flag: string) => string;
  sameFile: string;
  unreadable: (file: string) => string;
  unwritable: (file: string) => string;
  noTexts: (file: string) => string;
  oneALine: string;
  tooLong: string;
  line: (line: number) => string;
  columns: {
    id: string;
    gates: string;
    answered: string;
    missed: string;
    promises: string;
    resident: string;
    marks: string;
  };
  resident: Readonly<Record<FollowUp, string>>;
}

const en: Texts = {
  help: `npm run --silent scenario -- assess FILE [--json | --csv] [--out FILE] [--lang ru|en]

Rates typed replies by five criteria, 0–4, with what was found in them. Works offline; nothing leaves this computer.

  FILE      JSON, one task a line (.jsonl), or one list […] of tasks; saved as UTF-8
  --json    one JSON object a line: levels, gates, promises, findings with their places (the default)
  --csv     a table for a spreadsheet
  --out F   writes to the file F instead of the screen
  --lang    language of messages and of the head of the table; otherwise that of the terminal
  --help    this text

Ends with 0 when all was rated, 1 when some lines could not be read (they are named, the rest is rated), 2 when asked wrongly.
The fields of a task and an example: docs/assess.md`,
  unknownFlag: (flag, near) => `There is no ${flag}.${near === undefined ? "" : ` Did you mean ${near}?`} See --help.`,
  noFile: "Which file? See --help.",
  oneFile: (files) => `One file at a time, please, not ${files.length}: ${files.join(", ")}`,
  oneFormat: "Either --json or --csv, not both.",
  noValue: (flag) => `What should ${flag} be? See --help.`,
  sameFile: "--out would write over the file that is read.",
  unreadable: (file) => `${file}: cannot be read`,
  unwritable: (file) => `${file}: cannot be written`,
  noTexts: (file) => `${file}: there is nothing to rate in it`,
  oneALine: "Each task must be JSON on one line of its own, or all of them one list: [ {…}, {…} ].",
  tooLong: "A list may have 2 MB at most. Write longer ones with one task a line.",
  line: (line) => `line ${line}`,
  columns: {
    id: "id",
    gates: "crossed lines",
    answered: "answered",
    missed: "not answered",
    promises: "promises",
    resident: "the resident",
    marks: "worth a look",
  },
  resident: {
    "no-date": "asks when",
    "no-doer": "asks who",
    "no-answer": "asks again",
    officialese: "asks for plain words",
    "no-apology": "wants an apology",
    "no-reason": "asks why",
    blame: "does not care whose fault it is",
    template: "has seen the same reply elsewhere",
    cold: "misses a kind word",
    rude: "is hurt",
    "false-date": "does not believe it",
    "too-long": "asks for it shorter",
    "wrong-name": "has another name",
    private: "asks to take private details down",
    thanks: "says thanks",
  },
};

const ru: Texts = {
  help: `npm run --silent scenario -- assess ФАЙЛ [--json | --csv] [--out ФАЙЛ] [--lang ru|en]

Оценивает ответы по пяти критериям от 0 до 4 и показывает, что в них найдено. Работает без сети, ничего никуда не отправляет.

  ФАЙЛ      JSON, по заданию на строку (.jsonl), или один список […] заданий; кодировка UTF-8
  --json    по объекту JSON на строку: уровни, границы, обещания, находки с местами (если не сказано иначе)
  --csv     таблица
  --out Ф   пишет в файл Ф, а не на экран
  --lang    язык сообщений и заголовка таблицы; иначе язык терминала
  --help    этот текст

Код 0 — оценено всё, 1 — часть строк не прочиталась (они названы, остальные оценены), 2 — команда записана неверно.
Поля задания и пример: docs/assess.ru.md`,
  unknownFlag: (flag, near) =>
    `Флага ${flag} нет.${near === undefined ? "" : ` Может быть, ${near}?`} Подробнее: --help.`,
  noFile: "Какой файл? Подробнее: --help.",
  oneFile: (files) => `Нужен один файл, а здесь ${files.length}: ${files.join(", ")}`,
  oneFormat: "Или --json, или --csv, но не оба.",
  noValue: (flag) => `Чему равно ${flag}? Подробнее: --help.`,
  sameFile: "--out затрёт тот же файл, который читается.",
  unreadable: (file) => `${file}: не читается`,
  unwritable: (file) => `${file}: не записывается`,
  noTexts: (file) => `${file}: оценивать нечего`,
  oneALine: "Каждое задание — JSON на одной строке, или все вместе — один список: [ {…}, {…} ].",
  tooLong: "В списке может быть не больше 2 МБ. Если больше, пишите по заданию на строку.",
  line: (line) => `строка ${line}`,
  columns: {
    id: "номер",
    gates: "нарушены границы",
    answered: "отвечено",
    missed: "не отвечено",
    promises: "обещания",
    resident: "житель",
    marks: "стоит перечитать",
  },
  resident: {
    "no-date": "спросит, когда",
    "no-doer": "спросит, кто",
    "no-answer": "спросит ещё раз",
    officialese: "попросит попроще",
    "no-apology": "ждёт извинения",
    "no-reason": "спросит, почему",
    blame: "не хочет слушать, кто виноват",
    template: "видит тот же ответ у других",
    cold: "ждёт тёплого слова",
    rude: "обидится",
    "false-date": "не поверит",
    "too-long": "попросит покороче",
    "wrong-name": "скажет, что имя не то",
    private: "попросит убрать личное",
    thanks: "скажет спасибо",
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en, ru };
