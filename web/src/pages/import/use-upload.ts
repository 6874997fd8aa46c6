import { useEffect, useRef, useState } from "react";
import { type UploadAnswer, type UploadRequest, upload } from "./upload.ts";

export type Uploading =
  | { is: "idle" }
  | { is: "sending"; share: number; fileName: string }
  | { is: "failed"; answer: Exclude<UploadAnswer, { is: "accepted" | "cancelled" }>; fileName: string };

/** Sends one file at a time; `accepted` hears the new import's id. */
export function useUpload(accepted: (id: string) => void) {
  const [uploading, setUploading] = useState<Uploading>({ is: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    uploading,
    cancel: () => running.current?.abort(),
    start: async (request: UploadRequest) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const fileName = request.file.name;
      setUploading({ is: "sending", share: 0, fileName });
      const answer = await upload(
        request,
        (share) => setUploading({ is: "sending", share, fileName }),
        controller.signal,
      );
      if (running.current !== controller) return;
      if (answer.is === "accepted") accepted(answer.id);
      setUploading(
        answer.is === "refused" || answer.is === "noConnection"
          ? { is: "failed", answer, fileName }
          : { is: "idle" },
      );
    },
  };
}
