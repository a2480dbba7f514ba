package org.petitiondesk.workflow;

import org.petitiondesk.model.common.Problem;

/** What something wrong with a letter belongs to, and is mended in. */
public enum Concern {
    ADDRESSEE,
    /** The petition's own facts, as they are printed in one language. */
    PETITION,
    /** The list of signatories. */
    SIGNATORIES,
    TEMPLATE,
    TEXT,
    /** How the text of one letter falls on pages, or that it was issued. */
    LETTER;

    /** What a problem of the letter check concerns. */
    public static Concern of(Problem problem) {
        return switch (problem.key()) {
            case "letter.faulty-template", "letter.template-in-other-characters" -> TEMPLATE;
            case "letter.no-template" -> PETITION;
            case "letter.close-alone", "letter.too-many-pages", "letter.issued-differs" -> LETTER;
            case "letter.no-words" -> TEXT;
            default ->
                    problem.key().startsWith("letter.") ? ofField(problem.place().field()) : TEXT;
        };
    }

    private static Concern ofField(String field) {
        return switch (field) {
            case "petition.title",
                    "petition.subject",
                    "petition.body",
                    "petition.facts",
                    "petition.actions",
                    "petition.demands" ->
                    TEXT;
            case "petition.addressees" -> ADDRESSEE;
            case "petition.signatures", "petition.organizations", "petition.annex" -> SIGNATORIES;
            default -> ofPart(field.split("[.\\[ ]", -1)[0]);
        };
    }

    private static Concern ofPart(String part) {
        return switch (part) {
            case "address",
                    "addressee",
                    "close",
                    "fax",
                    "gender",
                    "language",
                    "office",
                    "person",
                    "salutation",
                    "telephone",
                    "via" ->
                    ADDRESSEE;
            case "case",
                    "cc",
                    "code",
                    "contact",
                    "date",
                    "enclosures",
                    "expires",
                    "foot",
                    "layout",
                    "letter",
                    "letterhead",
                    "notes",
                    "petition",
                    "place",
                    "references",
                    "running",
                    "signatures",
                    "signers",
                    "sponsors" ->
                    PETITION;
            case "annex" -> SIGNATORIES;
            default -> TEXT;
        };
    }

    boolean isOfOneAddressee() {
        return this == ADDRESSEE || this == LETTER;
    }

    boolean isOfOneLanguage() {
        return this != ADDRESSEE;
    }
}
