import { expect, test } from "vitest";
import { LARGEST_UPLOAD, readAnswer, refusedBeforehand } from "./upload.ts";

test("what cannot be taken is said before it travels", () => {
  expect(refusedBeforehand({ size: 0 })).toMatchObject({ is: "refused", code: "EMPTY_FILE" });
  expect(refusedBeforehand({ size: LARGEST_UPLOAD })).toBeUndefined();
  expect(refusedBeforehand({ size: LARGEST_UPLOAD + 1 })).toMatchObject({
    code: "TOO_LARGE",
    details: { limit: LARGEST_UPLOAD },
  });
});

test("an import, a refusal with its code, and what something before the server says are told apart", () => {
  expect(readAnswer(202, '{"id":"import-1"}')).toEqual({ is: "accepted", id: "import-1" });
  const refused = '{"errors":[{"message":"Try again.","extensions":{"code":"RATE_LIMITED"}}]}';
  expect(readAnswer(429, refused)).toMatchObject({
    is: "refused",
    code: "RATE_LIMITED",
    message: "Try again.",
  });
  expect(readAnswer(413, "<html>too large</html>")).toMatchObject({ is: "refused", code: "TOO_LARGE" });
  expect(readAnswer(502, "")).toMatchObject({ is: "refused", code: "HTTP_502", message: "" });
});
