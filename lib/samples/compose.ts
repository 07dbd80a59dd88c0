import type { Stance, Theme } from "#lib/consultation/samples/material.ts";
import { samples } from "#lib/consultation/samples/samples.ts";
import { marks } from "#lib/consultation/marks.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import { mannerOf } from "./manner.ts";
import { slip } from "./misspellings.ts";
import type { Random } from "./random.ts";
import { say, type Speaker } from "./speaker.ts";

/** From three words to three paragraphs: how many points each text makes. */
const lengths: readonly (readonly [readonly number[], number])[] = [
  [[], 12],
  [[1], 34],
  [[2], 26],
  [[3], 14],
  [[4], 6],
  [[2, 2], 5],
  [[3, 2, 1], 3],
];

/**
 * What a person writes about a topic.
 *
 * @param isAsk whether what would help is asked for, rather than why
 * @returns undefined where nothing is there to say about the topic
 */
export function compose(
  topic: TopicId,
  isAsk: boolean,
  stance: Stance,
  speaker: Speaker,
  random: Random,
): string | undefined {
  const themes = samples.themes[topic];
  if (!themes) return undefined;
  if (speaker.otherLanguage) return speaker.otherLanguage.pop();
  const { voice, slots, slips } = speaker;
  const manner = mannerOf(voice);
  const speak = (sentence: string) => upperFirst(say(sentence, slots, random));
  const paragraphs = random.weighed(lengths);
  const raised = inOrderOfConcern(themes, random);
  const [first] = raised;
  if (paragraphs.length === 0 && first)
    return slip(speak(random.pick(first.short)), slips, random);

  const sentences = pointsOf(raised, isAsk, voice, random);
  const written = paragraphs.map((points) =>
    sentences.splice(0, points).map((sentence, index) => {
      const said = say(sentence, slots, random);
      const joint =
        !isAsk && index > 0 && random.chance(0.25)
          ? random.pick(manner.joints)
          : "";
      return joint === ""
        ? upperFirst(said)
        : `${speak(joint)} ${lowerFirst(said)}`;
    }),
  );
  if (random.chance(isAsk ? 0.12 : 0.3))
    written[0]?.unshift(speak(random.pick(manner.contexts)));
  if (!isAsk && hasMark(topic) && random.chance(0.35))
    written[0]?.unshift(speak(random.pick(manner.openings[stance])));
  if (paragraphs.length > 1)
    written.at(-1)?.push(speak(random.pick(manner.endings)));
  return slip(
    written
      .filter((said) => said.length > 0)
      .map((said) => said.join(" "))
      .join("\n\n"),
    slips,
    random,
  );
}

function hasMark(topic: TopicId): boolean {
  return marks.some((mark) => mark.topic === topic);
}

/** The themes as they weigh on this person: what weighs most comes first. */
function inOrderOfConcern(
  themes: readonly Theme[],
  random: Random,
): readonly Theme[] {
  const left = [...themes];
  return themes.map(() => {
    const next = random.weighed(
      left.map((theme) => [theme, theme.weight] as const),
    );
    left.splice(left.indexOf(next), 1);
    return next;
  });
}

/** What there is to say, theme by theme, nothing twice; most people dwell on their first. */
function pointsOf(
  raised: readonly Theme[],
  isAsk: boolean,
  voice: string,
  random: Random,
): string[] {
  return raised.flatMap((theme) => {
    const { asked, said } = theme;
    const sentences = isAsk
      ? asked
      : (new Map(Object.entries(said)).get(voice) ?? asked);
    const start = random.between(0, sentences.length - 1);
    const turned = [...sentences.slice(start), ...sentences.slice(0, start)];
    const dwelt = turned.slice(0, random.between(1, 2));
    return !isAsk && random.chance(0.12)
      ? [...dwelt, random.pick(asked)]
      : dwelt;
  });
}

/** After "Also," a sentence has no capital, unless its first word always has one. */
function lowerFirst(sentence: string): string {
  const [word = ""] = sentence.split(/[ ,.]/);
  const keeps =
    /^(I\b|[A-Z]{2})/.test(sentence) || samples.properNouns.includes(word);
  return keeps
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
