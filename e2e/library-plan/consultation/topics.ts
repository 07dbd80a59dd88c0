import { priorities } from "./consultation.ts";

export const topics = priorities;

export type TopicId = (typeof topics)[number];
