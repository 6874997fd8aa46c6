/**
 * Labels that no read of the alliance, export, snapshot, search or download reaches: who works here, and what
 * they are working on. Only the files that are about them name them.
 */
export const PRIVATE_LABELS = [
  "Account",
  "Session",
  "Token",
  "Passkey",
  "Invitation",
  "Ceremony",
  "AttemptCount",
  "Change",
  "ChangePart",
  "Subject",
  "Import",
  "ImportPart",
  "ImportWork",
  "ColumnMemory",
  "Correction",
] as const;
