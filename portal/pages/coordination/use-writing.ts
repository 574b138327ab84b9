import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
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
  const keyFor = useActKey();
  return useMutation({
    // Never tried again by itself: whoever presses the button again sends the same key.
    retry: false,
    mutationFn: (input: Input) =>
      askGraph(act === "RECORD" ? RECORD : UPDATE, { input: { ...input, idempotencyKey: keyFor(input) } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["coordination"] });
      // Its figures stand in reports as well.
      void client.invalidateQueries({ queryKey: ["report"] });
      onWritten();
    },
    // A conflict is told when what stands there now has been read.
    onError: () => client.invalidateQueries({ queryKey: ["coordination", "actions"] }),
  });
};

/** The key of an act: the same as long as the same is sent, so that an answer that got lost is not an act done twice. */
const useActKey = (): ((input: Input) => string) => {
  const last = useRef<{ readonly sent: string; readonly key: string }>(undefined);
  return (input) => {
    const sent = JSON.stringify(input);
    if (last.current?.sent !== sent) last.current = { sent, key: randomKey() };
    return last.current.key;
  };
};

const KEY_BYTES = 16;

/** `randomUUID` is there on pages of HTTPS only. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join("");
