package org.petitiondesk.model.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * The named blanks of templates and petition texts. The set is closed: another name is a problem
 * that is shown, never a hole in a letter.
 */
public enum MergeField {
    // Parts of a letter: each stands in a paragraph of its own and becomes one or more blocks.
    LETTERHEAD("letter.head", Kind.BLOCK),
    INSIDE_ADDRESS("letter.address", Kind.BLOCK),
    REFERENCES("letter.references", Kind.BLOCK),
    DATE_LINE("letter.dateline", Kind.BLOCK),
    SUBJECT_LINE("letter.subjectline", Kind.BLOCK),
    SALUTATION_LINE("letter.salutationline", Kind.BLOCK),
    CLOSE_LINE("letter.closeline", Kind.BLOCK),
    SIGNATURE_BLOCK("letter.signatures", Kind.BLOCK),
    NOTES("letter.notes", Kind.BLOCK),
    BODY("petition.body", Kind.BLOCK),
    FACTS("petition.facts", Kind.BLOCK),
    ACTIONS("petition.actions", Kind.BLOCK),
    DEMANDS("petition.demands", Kind.BLOCK),
    ADDRESSEES("petition.addressees", Kind.BLOCK),
    ANNEX("petition.annex", Kind.BLOCK),

    // Texts: they stand within a line.
    DATE("letter.date", Kind.TEXT),
    PLACE("letter.place", Kind.TEXT),
    CODE("petition.code", Kind.TEXT),
    EARLIER("petition.earlier", Kind.TEXT),
    HANDED_IN("petition.delivered", Kind.TEXT),
    EXPIRES("petition.expires", Kind.TEXT),
    TITLE("petition.title", Kind.TEXT),
    SUBJECT("petition.subject", Kind.TEXT),
    CASE_KIND("petition.case", Kind.TEXT),
    SPONSORS("petition.sponsors", Kind.TEXT),
    CONTACT("petition.contact", Kind.TEXT),
    SIGNATURE_COUNT("petition.signatures", Kind.TEXT),
    ORGANIZATION_COUNT("petition.organizations", Kind.TEXT),
    ADDRESSEE_NAME("addressee.name", Kind.TEXT),
    ADDRESSEE_POST("addressee.post", Kind.TEXT),
    ADDRESSEE_SALUTATION("addressee.salutation", Kind.TEXT),
    ADDRESSEE_IN_TEXT("addressee.intext", Kind.TEXT),
    ADDRESSEE_CLOSE("addressee.close", Kind.TEXT),
    ADDRESSEE_COUNTRY("addressee.country", Kind.TEXT),
    ADDRESSEE_FAX("addressee.fax", Kind.TEXT),
    ADDRESSEE_EMAIL("addressee.email", Kind.TEXT),
    CARE_OF_NAME("via.name", Kind.TEXT),
    CARE_OF_POST("via.post", Kind.TEXT),
    CARE_OF_ORGANIZATION("via.organization", Kind.TEXT);

    /** Where a field may stand. */
    public enum Kind {
        /** Alone in a paragraph. */
        BLOCK,
        /** Within a line. */
        TEXT
    }

    private final String fieldName;
    private final Kind kind;

    MergeField(String fieldName, Kind kind) {
        this.fieldName = fieldName;
        this.kind = kind;
    }

    /** The name between the braces, for example {@code petition.code}. */
    public String fieldName() {
        return fieldName;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a petition's text may place it; the template does not print it again then. */
    public boolean isPlacedInText() {
        return this == FACTS || this == ACTIONS || this == DEMANDS;
    }

    /** The field of that name; case does not matter. */
    public static Optional<MergeField> ofName(String name) {
        return Arrays.stream(values())
                .filter(field -> field.fieldName.equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
