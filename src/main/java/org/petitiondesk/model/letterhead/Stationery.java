package org.petitiondesk.model.letterhead;

import java.util.List;
import java.util.Optional;

/** The letterheads and scanned signatures of a library. */
public record Stationery(List<Letterhead> letterheads, List<ScannedSignature> signatures) {
    public static final Stationery NONE = new Stationery(List.of(), List.of());

    public Stationery {
        letterheads = List.copyOf(letterheads);
        signatures = List.copyOf(signatures);
    }

    /** The letterhead of an organization. */
    public Optional<Letterhead> letterhead(String organization) {
        return letterheads.stream().filter(each -> each.isOf(organization)).findFirst();
    }

    /** The first of the organizations' letterheads that there is. */
    public Optional<Letterhead> letterheadOfFirst(List<String> organizations) {
        return organizations.stream()
                .flatMap(organization -> letterhead(organization).stream())
                .findFirst();
    }

    /** A scanned signature by its name. */
    public Optional<ScannedSignature> signature(String name) {
        return signatures.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
