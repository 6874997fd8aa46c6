/** A mail server of the organisation's own; api/src/config.ts says what each means. */
export interface MailSettings {
  host: string;
  port: number;
  /** Encrypted from the first byte on; otherwise it is asked for once connected. */
  secure: boolean;
  username: string | undefined;
  password: string | undefined;
  /** Whom notices come from. */
  from: string;
  /** Who is told of new proposals; nobody where it is not set. */
  to: string | undefined;
}
