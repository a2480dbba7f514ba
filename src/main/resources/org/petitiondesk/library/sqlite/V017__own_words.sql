-- Words that are right although no dictionary has them, as the person wrote them.

create table own_word (
    word text primary key
) without rowid;
