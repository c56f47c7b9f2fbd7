-- The day on which somebody looks whether a restriction is still needed; a secret address has one from the start.

alter table household_restriction add column review_on date;
