/** Faces fit the names they belong to. */
import { describe, expect, it } from "vitest";
import { drawFace, soundsFeminine } from "../../../src/app/drawing/face.ts";

describe("a name", () => {
  it.each([
    "Анна Ковалёва",
    "Вера",
    "Галина Петровна",
    "Оля",
    "Любовь Семёнова",
    "Anna Kovalyova",
    "Maria",
    "Olga Sedova",
    "Meg",
    "Ольга, дочь Антонины Егоровны",
  ])("%s sounds like a woman's", (name) => {
    expect(soundsFeminine(name)).toBe(true);
  });

  it.each([
    "Пётр Сомов",
    "Игорь",
    "Никита Белов",
    "Илья",
    "Дядя Миша",
    "Семён Ильич",
    "Oleg Bely",
    "Nikita Belov",
    "Гена, сварщик",
    "Ilya",
  ])("%s does not", (name) => {
    expect(soundsFeminine(name)).toBe(false);
  });
});

it.each([
  ["Анна Ковалёва", "Anna Kovalyova"],
  ["Зоя Петровна Лаптева", "Zoya Lapteva"],
  ["Андрей Ежов", "Andrei Yezhov"],
  ["Соня Крылова, 6 «А»", "Sonya Krylova, class 6A"],
])("%s and %s have one face", (russian, english) => {
  expect(drawFace(russian, "adult")).toBe(drawFace(english, "adult"));
});

it("a face is the same every time and differs by name and age", () => {
  expect(drawFace("Анна Ковалёва", "adult")).toBe(drawFace("Анна Ковалёва", "adult"));
  expect(drawFace("Анна Ковалёва", "adult")).not.toBe(drawFace("Вера", "adult"));
  expect(drawFace("Вера", "adult")).not.toBe(drawFace("Вера", "elder"));
});
