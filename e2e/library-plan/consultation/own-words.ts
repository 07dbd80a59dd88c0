export const ownWords: readonly RegExp[] = [/milford/i, /\blibrar(y|ies)\b/i];
