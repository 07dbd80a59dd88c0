import type { Block, DocumentTree, Part } from "#lib/documents/document.ts";
import { labelsOf } from "#lib/documents/labels.ts";

/*
 * Documents that hold every kind of block, left to right and right to left: what
 * the renderers are tested on, and what the checkers look at beside the
 * publications. They are never offered to anybody.
 */

const english: readonly Part[] = [
  {
    id: "blocks",
    title: "Every kind of block",
    blocks: [
      paragraph("The first paragraph, with an address: ", {
        href: "https://www.example.org/have-your-say",
        words: "www.example.org",
      }),
      { type: "heading", level: 3, children: [text("Lists")] },
      {
        type: "list",
        ordered: false,
        items: [[text("A first thing")], [text("A second thing")]],
      },
      {
        type: "list",
        ordered: true,
        items: [[text("Do this")], [text("Then do that")]],
      },
      { type: "heading", level: 3, children: [text("A table")] },
      { type: "heading", level: 4, children: [text("Who does what")] },
      {
        type: "table",
        header: [[text("Workstream")], [text("What it is about")]],
        rows: [
          [[text("A")], [text("Working with readers & writers")]],
          [[text("B")], [text("Practice that includes everybody")]],
        ],
      },
      {
        type: "figure",
        picture: { name: "happy", alternative: "A circle" },
      },
      {
        type: "idea",
        picture: { name: "happy", alternative: "A circle again" },
        children: [
          text("One idea, with a "),
          { type: "strong", children: [text("hard word")] },
          text("."),
        ],
      },
      {
        type: "passage",
        language: "pl",
        blocks: [paragraph("Zażółć gęślą jaźń: ten akapit jest po polsku.")],
      },
      {
        type: "passage",
        language: "ar",
        blocks: [
          paragraph("هذه فقرة باللغة العربية. رقم الهاتف: ", {
            href: "tel:03000421553",
            words: "03000 421553",
          }),
        ],
      },
    ],
  },
  {
    id: "questions",
    title: "Every kind of question",
    blocks: [
      {
        type: "question",
        id: "specimen-one",
        number: 1,
        label: "How far do you agree?",
        hint: "Think of the last month.",
        picture: { name: "happy", alternative: "A circle" },
        control: {
          type: "choices",
          choose: "one",
          instruction: "Tick one box.",
          options: [
            { id: "yes", label: "Yes" },
            {
              id: "no",
              label: "No",
              picture: { name: "happy", alternative: "A circle" },
            },
          ],
        },
      },
      {
        type: "question",
        id: "specimen-any",
        number: 2,
        label: "Which of these fit?",
        condition: "Answer this only if you ticked “Yes” for question 1.",
        control: {
          type: "choices",
          choose: "any",
          instruction: "Tick all the boxes that fit.",
          options: [
            { id: "a", label: "The first" },
            { id: "b", label: "The second" },
          ],
        },
      },
      {
        type: "question",
        id: "specimen-words",
        number: 3,
        label: "Why do you think so?",
        control: {
          type: "writing",
          instruction: "Write your answer here.",
          lines: 4,
        },
      },
    ],
  },
];

const arabic: readonly Part[] = [
  {
    id: "blocks",
    title: "كل أنواع الفقرات",
    blocks: [
      paragraph("هذه مسودة ولم يتخذ أي قرار بعد. الهاتف: ", {
        href: "tel:03000421553",
        words: "03000 421553",
      }),
      { type: "heading", level: 3, children: [text("قائمة")] },
      {
        type: "list",
        ordered: true,
        items: [[text("الشيء الأول")], [text("الشيء الثاني")]],
      },
      {
        type: "table",
        header: [[text("المسار")], [text("الموضوع")]],
        rows: [[[text("أ")], [text("العمل مع الآباء 2021-2024")]]],
      },
      {
        type: "idea",
        picture: { name: "happy", alternative: "دائرة" },
        children: [text("نريد أن نسمع رأيك.")],
      },
      {
        type: "passage",
        language: "en",
        blocks: [paragraph("This paragraph is in English.")],
      },
      {
        type: "question",
        id: "specimen-one",
        number: 1,
        label: "هل توافق؟",
        control: {
          type: "choices",
          choose: "one",
          instruction: "ضع علامة في مربع واحد.",
          options: [
            { id: "yes", label: "نعم" },
            { id: "no", label: "لا" },
          ],
        },
      },
      {
        type: "question",
        id: "specimen-words",
        number: 2,
        label: "لماذا؟",
        control: {
          type: "writing",
          instruction: "اكتب جوابك هنا.",
          lines: 3,
        },
      },
    ],
  },
];

/** A document of every kind of block, in English or, right to left, in Arabic. */
export async function specimen(language: "en" | "ar"): Promise<DocumentTree> {
  return {
    id: "questionnaire",
    locale: "en",
    language,
    title: language === "en" ? "A specimen document" : "مستند نموذجي",
    lead: [
      paragraph(
        language === "en" ? "This is a specimen." : "هذا مستند للاختبار.",
      ),
    ],
    parts: language === "en" ? english : arabic,
    version: "0123456789ab",
    isEasyRead: false,
    form: { version: 1, rendition: "standard" },
    labels: await labelsOf("en"),
  };
}

function text(words: string) {
  return { type: "text", text: words } as const;
}

function paragraph(
  words: string,
  link?: { readonly href: string; readonly words: string },
): Block {
  if (!link) return { type: "paragraph", children: [text(words)] };
  return {
    type: "paragraph",
    children: [
      text(words),
      { type: "link", href: link.href, children: [text(link.words)] },
    ],
  };
}
