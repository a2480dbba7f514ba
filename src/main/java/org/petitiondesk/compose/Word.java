package org.petitiondesk.compose;

import java.util.Locale;

/** The words a letter needs beside its template: the keys of {@code templates/words}. */
enum Word {
    DATE,
    DATE_FIRST,
    DATE_LINE,
    DATE_LINE_PLACE,
    THOUSANDS,
    LIST_SEPARATOR,
    LIST_LAST,
    NUMBERING,
    REFERENCE,
    EARLIER,
    SUBJECT,
    ENCLOSURES_ONE,
    ENCLOSURES_OTHER,
    COPIES,
    NOTES_SEPARATOR,
    ADDRESS_FIRST,
    HONORIFIC,
    CARE_OF_HONORIFIC,
    CARE_OF_PERSON,
    CARE_OF_POST,
    CARE_OF_ORGANIZATION,
    TITLE_BEFORE,
    TITLE_SUFFIXES,
    SALUTATION_MARK,
    SALUTATION_DROP,
    PAGE_NUMBER,
    CONTINUATION,
    FOOTER_SEPARATOR,
    SIGNATURE_HINT,
    SIGNATURE_SUFFIX,
    SIGNATURE_OF,
    SIGNED,
    ANNEX,
    ANNEX_INTRODUCTION,
    ANNEX_NUMBER,
    ANNEX_NAME,
    ANNEX_DETAIL,
    ANNEX_CONTINUED,
    ANNEX_ORGANIZATIONS,
    ANNEX_PERSONS,
    ANNEX_SET_ASIDE,
    ANNEX_STRUCK,
    ANNEX_DUPLICATE,
    WITHDRAWN_ONE,
    WITHDRAWN_OTHER,
    UNNAMED_ONE,
    UNNAMED_OTHER,
    UNNAMED_ONLY_ONE,
    UNNAMED_ONLY_OTHER,
    DETAIL_SEPARATOR,
    COPY_PUBLIC,
    COPY_DELIVERY,
    COPY_INTERNAL,
    TEXT_MARK;

    /** Its key in the files, for example {@code annex-persons}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
