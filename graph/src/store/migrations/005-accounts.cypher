// Who may do what. Secrets are looked up by their hash, so that the database alone opens nothing.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_sign_in_name IF NOT EXISTS FOR (n:Account) REQUIRE n.signInName IS UNIQUE;
CREATE CONSTRAINT account_subject IF NOT EXISTS FOR (n:Account) REQUIRE n.subject IS UNIQUE;
CREATE INDEX account_role IF NOT EXISTS FOR (n:Account) ON (n.role);
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_secret IF NOT EXISTS FOR (n:Session) REQUIRE n.secretHash IS UNIQUE;
CREATE INDEX session_expiry IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
CREATE CONSTRAINT token_id IF NOT EXISTS FOR (n:Token) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT token_secret IF NOT EXISTS FOR (n:Token) REQUIRE n.secretHash IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_secret IF NOT EXISTS FOR (n:Invitation) REQUIRE n.secretHash IS UNIQUE;
CREATE INDEX invitation_expiry IF NOT EXISTS FOR (n:Invitation) ON (n.expiresAt);
CREATE CONSTRAINT passkey_id IF NOT EXISTS FOR (n:Passkey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ceremony_id IF NOT EXISTS FOR (n:Ceremony) REQUIRE n.id IS UNIQUE;
CREATE INDEX ceremony_expiry IF NOT EXISTS FOR (n:Ceremony) ON (n.expiresAt);
CREATE CONSTRAINT attempt_count_id IF NOT EXISTS FOR (n:AttemptCount) REQUIRE n.id IS UNIQUE;
CREATE INDEX attempt_count_expiry IF NOT EXISTS FOR (n:AttemptCount) ON (n.expiresAt);
