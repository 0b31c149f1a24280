/** What is asked of every classifier beside ours. */

export type Lesson = { text: string; label: string }
/** Labels with how likely they are, the likeliest first; the numbers rank texts, they need be no probabilities. */
export type Answer = [label: string, score: number][]
export type Learner = {
  name: string
  learn: (lessons: readonly Lesson[]) => Promise<(text: string) => Answer>
}
