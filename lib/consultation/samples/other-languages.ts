/** Families who write in their own language: whole texts, by the language's code. */
export const otherLanguages = {
  pl: [
    // Polish
    "Czekamy już dwa lata na diagnozę autyzmu i nikt nam nie mówi, jak długo jeszcze. Listy są długie i trudne, proszę pisać prościej.",
    "Nauczycielka jest bardzo dobra, ale w szkole nie ma nikogo, kto mówi po polsku. Potrzebujemy tłumacza na spotkaniach.",
    "Syn chciałby chodzić na basen z innymi dziećmi, ale nigdzie go nie chcą przyjąć.",
    "Więcej pomocy przy przejściu ze szkoły podstawowej do średniej. Córka bardzo się boi.",
    "Proszę o jedną osobę, która zna nasze dziecko.",
    "Terapia mowy powinna być co tydzień.",
  ],
  ar: [
    // Arabic
    "ننتظر موعد التقييم منذ أكثر من سنة، ولا أحد يخبرنا متى سيأتي دورنا.",
    "لا أفهم الرسائل التي تصلني من المدرسة. أحتاج إلى مترجم في الاجتماعات.",
    "ابني يحب السباحة لكن لا يوجد نادٍ يقبله. نريد أن يشارك مع الأطفال الآخرين.",
    "المعلمة لطيفة جداً وتساعد ابنتي كل يوم، لكنها تحتاج إلى تدريب أكثر.",
    "نحتاج إلى شخص واحد نتحدث معه.",
    "ماذا سيحدث بعد المدرسة؟ نحن قلقون على مستقبله.",
  ],
  ro: [
    // Romanian
    "Așteptăm de un an și jumătate o evaluare și nimeni nu răspunde la telefon.",
    "La ședințe se vorbește foarte repede. Am nevoie de un interpret și de scrisori mai simple.",
    "Fiica mea stă singură în pauză. Profesorii ar trebui să fie pregătiți pentru copiii cu autism.",
    "Trecerea la școala secundară a fost foarte grea pentru băiatul nostru.",
    "Nu există niciun club pentru el în orașul nostru.",
    "Vă rugăm să ne ascultați.",
  ],
  ne: [
    // Nepali
    "हामी दुई वर्षदेखि जाँचको लागि पर्खिरहेका छौं। कसैले केही भन्दैन।",
    "विद्यालयबाट आउने चिठी बुझ्न गाह्रो छ। बैठकमा दोभाषे चाहिन्छ।",
    "मेरो छोरालाई खेलकुदमा अरू बच्चाहरूसँगै लगिदिनुहोस्।",
    "शिक्षकहरूलाई तालिम दिनुहोस्, उहाँहरू राम्रो हुनुहुन्छ तर थाहा छैन।",
    "विद्यालय पछि के हुन्छ भन्ने चिन्ता छ।",
    "धन्यवाद, हाम्रो कुरा सुनिदिनुहोस्।",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WrittenLanguage = keyof typeof otherLanguages;
