-- The key of an authenticator app, sealed with the data key of the organisation. SQL has no key: what an earlier version
-- kept readable in totp_secret is sealed by the program when it starts, before anybody comes in.

alter table account add column totp_sealed bytea;
