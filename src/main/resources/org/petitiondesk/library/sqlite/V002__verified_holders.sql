-- When somebody last checked that a person holds a post, and where: as for contact details.

alter table tenure add column verified_on text;
alter table tenure add column source text not null default '';
