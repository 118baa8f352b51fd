/** The sentences an author reads when a file is wrong; `{name}` is filled with a value of the issue. */

export const issueTexts = {
  "file/empty": { ru: "Файл пустой.", en: "The file is empty." },
  "file/too-big": {
    ru: "Файл слишком большой: {size} МБ, а можно не больше {limit} МБ. Сценарий — это только текст, картинки в него не вкладывают.",
    en: "The file is too big: {size} MB, and the limit is {limit} MB. A scenario is text only; pictures do not go into it.",
  },
  "file/encoding": {
    ru: "Буквы не читаются: файл сохранён не в UTF-8. Сохраните его в кодировке UTF-8.",
    en: "Some letters cannot be read: the file is not saved as UTF-8. Save it in UTF-8.",
  },
  "file/not-a-scenario": {
    ru: "Это не сценарий, а {kind}.",
    en: "This is not a scenario but {kind}.",
  },
  "file/more": { ru: "И ещё замечаний: {count}. Исправьте сначала эти.", en: "And {count} more. Mend these first." },

  "json/comma": { ru: "Похоже, здесь не хватает запятой.", en: "A comma seems to be missing here." },
  "json/colon": { ru: "После имени поля нужно двоеточие.", en: "A colon must follow the name of a field." },
  "json/value": {
    ru: "Здесь должно быть значение: текст в кавычках, число, true, false, [ или {. Частая причина — лишняя запятая.",
    en: "A value is expected here: text in quotes, a number, true, false, [ or {. A comma too many is the usual cause.",
  },
  "json/key": {
    ru: "Здесь должно быть имя поля в двойных кавычках. Частая причина — лишняя запятая перед }.",
    en: "The name of a field in double quotes is expected here. A comma before } is the usual cause.",
  },
  "json/brace": { ru: "Не закрыта фигурная скобка }.", en: "A closing } is missing." },
  "json/bracket": { ru: "Не закрыта квадратная скобка ].", en: "A closing ] is missing." },
  "json/string": {
    ru: 'Текст не закрыт кавычкой или содержит перевод строки. Кавычки внутри текста пишите «ёлочками» или \\".',
    en: 'A text is not closed with a quote or breaks the line. Write quotes inside a text as “…” or \\".',
  },
  "json/symbol": {
    ru: "Здесь лишний знак: для JSON он ничего не значит.",
    en: "There is a character here that means nothing in JSON.",
  },
  "json/comment": { ru: "В JSON нельзя писать комментарии.", en: "JSON has no comments." },
  "json/number": { ru: "Число записано неправильно.", en: "The number is not written correctly." },
  "json/after-end": {
    ru: "После последней скобки в файле есть что-то ещё.",
    en: "There is something after the last bracket of the file.",
  },
  "json/too-deep": {
    ru: "Слишком глубокая вложенность: больше {limit} скобок одна в другой.",
    en: "Nested too deeply: more than {limit} brackets inside each other.",
  },
  "json/duplicate-key": {
    ru: "Поле «{key}» записано дважды: первое значение потеряется.",
    en: "The field “{key}” is written twice: the first value would be lost.",
  },
  "json/forbidden-key": { ru: "Имя «{key}» занято, так назвать нельзя.", en: "The name “{key}” cannot be used." },

  "format/wrong": {
    ru: "Поле format — это целое число, версия формата. Сейчас нужно {known}.",
    en: "The field format is a whole number, the version of the format. It should be {known}.",
  },
  "format/newer": {
    ru: "Сценарий написан для более новой версии игры: формат {found}, а здесь понимают до {known}. Обновите игру.",
    en: "The scenario is written for a newer version of the game: format {found}, and this one reads up to {known}. Update the game.",
  },
  "format/older": {
    ru: "Формат {found} устарел, и перевести его в {known} автоматически нельзя.",
    en: "Format {found} is too old and cannot be brought to {known} automatically.",
  },

  "shape/unknown-key": { ru: "Неизвестное поле «{key}».", en: "Unknown field “{key}”." },
  "shape/missing": { ru: "Не хватает поля «{key}» ({expected}).", en: "The field “{key}” is missing ({expected})." },
  "shape/type": { ru: "Нужно: {expected}, а здесь {type}.", en: "This should be {expected}, and it is {type}." },
  "shape/choice": {
    ru: "«{found}» сюда не подходит. Можно: {options}.",
    en: "“{found}” does not fit here. Choose from: {options}.",
  },
  "shape/too-small": { ru: "Должно быть не меньше {limit}.", en: "It must be at least {limit}." },
  "shape/too-big": { ru: "Должно быть не больше {limit}.", en: "It must be at most {limit}." },
  "shape/more-than": { ru: "Должно быть больше {limit}.", en: "It must be more than {limit}." },
  "shape/too-few": { ru: "Слишком мало: нужно хотя бы {limit}.", en: "Too few: at least {limit} needed." },
  "shape/too-many": { ru: "Слишком много: можно не больше {limit}.", en: "Too many: at most {limit} allowed." },
  "shape/time": {
    ru: "Время пишут как «09:30», а здесь «{found}».",
    en: "Time is written as “09:30”, and this is “{found}”.",
  },
  "shape/clause": {
    ru: "Пункт источника пишут как «S15», а здесь «{found}».",
    en: "A clause of the source is written as “S15”, and this is “{found}”.",
  },
  "shape/other": { ru: "Значение не подходит.", en: "The value does not fit." },

  "id/form": {
    ru: "Имя «{found}» не подходит: только маленькие латинские буквы, цифры и дефис, например «anna-hole».",
    en: "The id “{found}” does not fit: only small Latin letters, digits and hyphens, such as “anna-hole”.",
  },
  "id/reserved": {
    ru: "Имя «{found}» занято игрой, выберите другое.",
    en: "The id “{found}” is taken by the game; choose another.",
  },
  "id/duplicate": {
    ru: "Имя «{found}» уже занято: {first}. Имена не повторяются.",
    en: "The id “{found}” is already taken by {first}. Ids must differ.",
  },

  "text/no-language": {
    ru: "В тексте нет ни ru, ни en.",
    en: "The text has neither ru nor en.",
  },
  "text/empty": { ru: "Текст пустой.", en: "The text is empty." },
  "text/half": {
    ru: "Нет перевода на {language}, хотя в файле есть оба языка. Игрок увидит текст на другом языке.",
    en: "There is no {language} here, though the file has both languages. The player will see the other one.",
  },

  "reference/dangling": { ru: "«{found}» нет в разделе {kind}.", en: "There is no “{found}” among the {kind}." },

  "condition/operator": {
    ru: "«{found}» — не условие. Операторы: and, or, !, ==, !=, >, >=, <, <=, in, var — по одному в каждых скобках.",
    en: "“{found}” is not a condition. Operators: and, or, !, ==, !=, >, >=, <, <=, in, var — one in each pair of braces.",
  },
  "condition/arity": {
    ru: "Оператору «{found}» нужно значений: {expected}.",
    en: "The operator “{found}” takes {expected}.",
  },
  "condition/variable": {
    ru: "Условие читает «{found}», такого нет.",
    en: "The condition reads “{found}”, and there is no such thing.",
  },
  "condition/value": {
    ru: "«{variable}» никогда не бывает «{found}». Бывает: {options}.",
    en: "“{variable}” is never “{found}”. It can be: {options}.",
  },

  "region/shares": {
    ru: "Доли групп жителей в сумме дают {sum}, а должны давать 1.",
    en: "The shares of the segments add up to {sum}; they must add up to 1.",
  },
  "choice/no-good": { ru: "Ни один вариант не отмечен good: true.", en: "None of these is marked good: true." },
  "ending/last": {
    ru: "У последнего финала не должно быть условия, иначе игра может остаться без финала.",
    en: "The last ending must have no condition, or a game may be left without one.",
  },

  "end/never-holds": { ru: "Это условие никогда не выполнится.", en: "This condition can never hold." },
  "end/hidden-ending": {
    ru: "До этого финала не дойдёт: раньше всегда сработает другой.",
    en: "Nobody gets this ending: an earlier one always comes first.",
  },
  "end/too-late": {
    ru: "Слишком поздно: игра заканчивается в 20:00 последнего дня ({days}).",
    en: "Too late: the game ends at 20:00 of its last day ({days}).",
  },
  "end/closed": { ru: "Заканчивается раньше, чем начинается.", en: "It closes before it opens." },
  "end/slots": {
    ru: "Вопросов всего {count} — меньше, чем мест в эфире.",
    en: "There are only {count} questions, fewer than slots.",
  },
  "end/unwritten": {
    ru: "Обращение «{found}» никто не увидит: у него нет времени (at), и ни одно событие его не приносит (brings).",
    en: "Nobody sees the appeal “{found}”: it has no time (at) and no event brings it.",
  },
  "end/written-twice": {
    ru: "У обращения «{found}» есть время, и его же приносит событие: хватит одного.",
    en: "The appeal “{found}” has a time, and an event brings it too: one is enough.",
  },
  "end/never-happens": {
    ru: "Событие «{found}» не случится: нужно время (at) или условие (when).",
    en: "The event “{found}” never happens: it needs a time (at) or a condition (when).",
  },
  "end/unshown": {
    ru: "Снимок «{found}» не показать: его нет ни в одной заготовке поста и ни в одном обращении.",
    en: "The shot “{found}” cannot be shown: no brief and no appeal has it.",
  },
  "end/circle": { ru: "Мера «{found}» ждёт саму себя.", en: "The remedy “{found}” waits for itself." },
  "end/silent-topic": {
    ru: "По теме «{found}» нет ни одного обращения.",
    en: "Nobody writes about the topic “{found}”.",
  },
} as const satisfies Record<string, { ru: string; en: string }>;

export const suggestion = { ru: "Может быть, «{near}»?", en: "Did you mean “{near}”?" } as const;

/** Our own words inside the sentences. */
export const words = {
  string: { ru: "текст", en: "a text" },
  number: { ru: "число", en: "a number" },
  int: { ru: "целое число", en: "a whole number" },
  boolean: { ru: "true или false", en: "true or false" },
  array: { ru: "список […]", en: "a list […]" },
  tuple: { ru: "пара [от, до]", en: "a pair [from, to]" },
  object: { ru: "блок {…}", en: "a block {…}" },
  record: { ru: "блок {…}", en: "a block {…}" },
  text: { ru: "текст {ru, en}", en: "a text {ru, en}" },
  choice: { ru: "значение из списка", en: "one of a list" },
  condition: { ru: "условие", en: "a condition" },
  null: { ru: "null", en: "null" },
  one: { ru: "одно", en: "one value" },
  two: { ru: "два", en: "two values" },
  several: { ru: "хотя бы два", en: "two values or more" },
  path: { ru: "имя переменной", en: "the name of a variable" },
  ru: { ru: "русский", en: "Russian" },
  en: { ru: "английский", en: "English" },
  save: { ru: "сохранённая игра", en: "a saved game" },
  standard: { ru: "стандарт", en: "a standard" },
  bank: { ru: "общий банк реплик", en: "the common bank" },
  list: { ru: "список", en: "a list" },
  topics: { ru: "topics", en: "topics" },
  segments: { ru: "segments", en: "segments" },
  "segments all": { ru: "segments (или all)", en: "segments (or “all”)" },
  districts: { ru: "districts", en: "districts" },
  cast: { ru: "cast", en: "cast" },
  ministries: { ru: "ministries", en: "ministries" },
  remedies: { ru: "remedies", en: "remedies" },
  "remedies visits": { ru: "remedies или visits", en: "remedies or visits" },
  "cast ministries": { ru: "cast или ministries", en: "cast or ministries" },
  assets: { ru: "assets", en: "assets" },
  appeals: { ru: "appeals", en: "appeals" },
  clusters: { ru: "appeals (поле cluster)", en: "clusters of appeals" },
  streams: { ru: "streams", en: "streams" },
} as const satisfies Record<string, { ru: string; en: string }>;
