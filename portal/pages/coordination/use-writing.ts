import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useActKey } from "../../client/act-key.ts";
import { askGraph } from "../../client/ask-graph.ts";

/** Fields of an action as forms have them; empty texts are null. */
export type Input = Readonly<Record<string, string | number | null>>;

const RECORD = `mutation CatatTindakLanjut($input: RecordCoordinationActionInput!) {
  recordCoordinationAction(input: $input) { id }
}`;
const UPDATE = `mutation MutakhirkanTindakLanjut($input: UpdateCoordinationActionInput!) {
  updateCoordinationAction(input: $input) { id }
}`;

/** Records a new action, or what has changed of one. What is shown of the year is asked again when it is written. */
export const useWriting = (act: "RECORD" | "UPDATE", onWritten: () => void) => {
  const client = useQueryClient();
  const { keyFor, done } = useActKey();
  return useMutation({
    // Never tried again by itself: whoever presses the button again sends the same key.
    retry: false,
    mutationFn: (input: Input) =>
      askGraph(act === "RECORD" ? RECORD : UPDATE, { input: { ...input, idempotencyKey: keyFor(input) } }),
    onSuccess: async () => {
      done();
      await client.invalidateQueries({ queryKey: ["coordination"] });
      // Its figures stand in reports as well.
      void client.invalidateQueries({ queryKey: ["report"] });
      onWritten();
    },
    // A conflict is told when what stands there now has been read.
    onError: () => client.invalidateQueries({ queryKey: ["coordination", "actions"] }),
  });
};
