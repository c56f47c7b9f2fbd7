-- One letter wrong in the middle of a short name leaves too few trigrams alike: letters are compared one by one as well.
-- fuzzystrmatch is part of PostgreSQL's contrib, as pg_trgm is.

create extension if not exists fuzzystrmatch;
