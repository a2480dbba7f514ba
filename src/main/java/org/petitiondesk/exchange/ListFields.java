package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.ListKind;

import java.util.List;
import java.util.Optional;

/** The fields that columns of lists can hold, by their words. */
public final class ListFields {
    private ListFields() {}

    /** All of them, for example {@code signed-on}, in the order in which they are offered. */
    public static List<String> of(ListKind kind) {
        return vocabulary(kind).words();
    }

    /**
     * Whether a field may have texts in several languages: then {@code :fr} can follow its word.
     */
    public static boolean hasLanguages(ListKind kind, String field) {
        return switch (kind) {
            case ADDRESSEES -> AddresseeColumn.LOCALIZED.contains(AddresseeColumn.local(field));
            case SIGNATORIES -> false;
        };
    }

    static Optional<Problem> unknown(ListKind kind, String word, Problem.Place place) {
        return unknown(vocabulary(kind), word, place);
    }

    /** What is wrong with a word that means no field. */
    static Optional<Problem> unknown(Vocabulary<?> vocabulary, String word, Problem.Place place) {
        return vocabulary.field(word, List.of()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                "map.unknown-field",
                                place,
                                word,
                                NearestWord.to(word, vocabulary.words()).orElse("")));
    }

    private static Vocabulary<?> vocabulary(ListKind kind) {
        return switch (kind) {
            case ADDRESSEES -> AddresseeColumn.VOCABULARY;
            case SIGNATORIES -> SignatoryField.VOCABULARY;
        };
    }
}
