-- How far the audit of an organisation has been sent to its log of processing (Logboek Dataverwerkingen), and the secret
-- from which the pseudonyms in that log are made. Only the program itself, as owner of the tables, reads this.

create table processing_log (
  organisation_id uuid primary key references organisation,
  -- The last place in the chain of the audit that the log has confirmed.
  sent_seq bigint not null default 0,
  -- Another program is sending until then.
  taken_until timestamptz,
  -- Sealed. It outlives the data keys: the same resident keeps the same pseudonym.
  secret bytea
);
