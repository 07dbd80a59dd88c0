/** What adults say about themselves where they do; what is not here is chosen evenly. */
export const equalityWeights: Readonly<
  Record<string, readonly (readonly [string, number])[]>
> = {
  sex: [
    ["female", 80],
    ["male", 17],
    ["prefer-not-to-say", 3],
  ],
  "gender-identity": [
    ["same-as-at-birth", 95],
    ["different", 1],
    ["prefer-not-to-say", 4],
  ],
  "sexual-orientation": [
    ["heterosexual", 86],
    ["gay-or-lesbian", 2],
    ["bisexual", 3],
    ["other", 1],
    ["prefer-not-to-say", 8],
  ],
  ethnicity: [
    ["white", 86],
    ["asian", 4],
    ["black", 3],
    ["mixed", 2],
    ["gypsy-roma-or-traveller", 1],
    ["other", 1],
    ["prefer-not-to-say", 3],
  ],
  religion: [
    ["none", 46],
    ["christian", 40],
    ["muslim", 2],
    ["sikh", 2],
    ["hindu", 2],
    ["buddhist", 1],
    ["jewish", 1],
    ["other", 1],
    ["prefer-not-to-say", 5],
  ],
  disability: [
    ["no", 76],
    ["yes", 19],
    ["prefer-not-to-say", 5],
  ],
  carer: [
    ["yes", 48],
    ["no", 48],
    ["prefer-not-to-say", 4],
  ],
  pregnancy: [
    ["no", 94],
    ["yes", 3],
    ["prefer-not-to-say", 3],
  ],
};
