import { errorsOf } from "../../../client/send.ts";
import type { RunProblem } from "../run.ts";

/** What the editor itself says in the place of an answer, such as that the variables are no JSON: then nothing was sent. */
export const unsentProblems = (response: string): readonly RunProblem[] => {
  if (response === "") return [];
  try {
    return errorsOf(JSON.parse(response));
  } catch {
    return [{ message: response }];
  }
};
