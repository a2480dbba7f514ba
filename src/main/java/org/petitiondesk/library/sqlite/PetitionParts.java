package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.sqlite.Removals.Part;

import java.util.List;
import java.util.stream.Stream;

/** All that belongs to a petition, what is referred to before what refers to it. */
final class PetitionParts {
    private static final String OF_PETITION = "petition = ?";
    private static final String OF_DELIVERIES =
            "delivery in (select id from delivery where petition = ?)";

    static final List<Part> SIGNATURES_OF_PETITION = signatures(OF_PETITION);

    static final List<Part> PETITION =
            Stream.concat(
                            Stream.of(
                                    Part.of("petition", "id = ?"),
                                    Part.of("petition_text", "owner = ?"),
                                    Part.of("petition_addressee", OF_PETITION),
                                    Part.of("petition_earlier", OF_PETITION),
                                    Part.of("demand", OF_PETITION),
                                    Part.of(
                                            "demand_wording",
                                            "owner in (select id from demand where petition = ?)"),
                                    Part.of("text_version", OF_PETITION),
                                    Part.of(
                                            "text_version_demand",
                                            "owner in (select id from text_version"
                                                    + " where petition = ?)"),
                                    Part.of(
                                            "text_version_account",
                                            "owner in (select id from text_version"
                                                    + " where petition = ?)"),
                                    Part.of("signature_sheet", OF_PETITION),
                                    Part.of(
                                            "sheet_mark",
                                            "sheet in (select id from signature_sheet"
                                                    + " where petition = ?)"),
                                    Part.of("sheet_numbering", OF_PETITION),
                                    Part.of("signature_order", OF_PETITION),
                                    Part.of("retention", OF_PETITION),
                                    Part.of("delivery", OF_PETITION),
                                    Part.of("delivery_event", OF_DELIVERIES),
                                    Part.of("photograph", OF_DELIVERIES),
                                    Part.of("reply", OF_PETITION),
                                    Part.of(
                                            "reply_answer",
                                            "reply in (select id from reply where petition = ?)"),
                                    Part.of("issued_letter", OF_PETITION),
                                    Part.of("former_text", OF_PETITION),
                                    Part.of("accepted_warning", OF_PETITION),
                                    Part.of(
                                            "former_text_demand",
                                            "owner in (select id from former_text"
                                                    + " where petition = ?)"),
                                    Part.of(
                                            "former_text_account",
                                            "owner in (select id from former_text"
                                                    + " where petition = ?)"),
                                    Part.of("issued_picture", OF_PETITION),
                                    Part.of("checked_text", OF_PETITION),
                                    Part.of(
                                            "checked_text_demand",
                                            "owner in (select id from checked_text"
                                                    + " where petition = ?)"),
                                    Part.of(
                                            "checked_text_account",
                                            "owner in (select id from checked_text"
                                                    + " where petition = ?)"),
                                    Part.of("translation_check", OF_PETITION),
                                    Part.of("original_language", OF_PETITION),
                                    Part.of("import_batch", OF_PETITION),
                                    Part.of(
                                            "import_refusal",
                                            "batch in (select id from import_batch"
                                                    + " where petition = ?)")),
                            SIGNATURES_OF_PETITION.stream())
                    .toList();

    /** A text version alone. */
    static final List<Part> TEXT =
            List.of(
                    Part.of("text_version", "id = ?"),
                    Part.of("text_version_demand", "owner = ?"),
                    Part.of("text_version_account", "owner = ?"));

    /** A signature sheet from which no signature was copied. */
    static final List<Part> SHEET =
            List.of(Part.of("signature_sheet", "id = ?"), Part.of("sheet_mark", "sheet = ?"));

    /** What happened with a delivery, but for replies, which stay. */
    static final List<Part> DELIVERY =
            List.of(
                    Part.of("delivery", "id = ?"),
                    Part.of("delivery_event", "delivery = ?"),
                    Part.of("photograph", "delivery = ?"));

    static final List<Part> PHOTOGRAPH = List.of(Part.of("photograph", "id = ?"));

    static final List<Part> REPLY =
            List.of(Part.of("reply", "id = ?"), Part.of("reply_answer", "reply = ?"));

    static final List<Part> SIGNATURE = signatures("id = ?");

    /** An import with its signatures. */
    static final List<Part> BATCH =
            Stream.concat(
                            Stream.of(
                                    Part.of("import_batch", "id = ?"),
                                    Part.of("import_refusal", "batch = ?")),
                            signatures("batch = ?").stream())
                    .toList();

    private PetitionParts() {}

    private static List<Part> signatures(String condition) {
        return List.of(
                Part.of(
                        "signatory",
                        "id in (select signatory from signature where " + condition + ")"),
                Part.of(
                        "contact_wish",
                        "signatory in (select signatory from signature where " + condition + ")"),
                // Before the signatures, which have the same places.
                new Part(
                        "signature_words",
                        List.of("rowid", "words"),
                        "rowid in (select position from signature where " + condition + ")"),
                Part.of("signature", condition),
                Part.of(
                        "consent_history",
                        "signature in (select id from signature where " + condition + ")"),
                Part.of(
                        "lead_signature",
                        "signature in (select id from signature where " + condition + ")"),
                Part.of(
                        "different_signers",
                        "exists (select 1 from signature where id in (one, other) and "
                                + condition
                                + ")"));
    }
}
