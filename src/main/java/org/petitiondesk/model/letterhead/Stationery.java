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

    /** A scanned signature by its name. */
    public Optional<ScannedSignature> signature(String name) {
        return signatures.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
