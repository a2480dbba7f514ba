package org.petitiondesk.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of lists, told by a file's ending. */
enum ListFormat {
    CSV,
    TSV,
    TXT,
    XLSX,
    VCF;

    static Optional<ListFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ListFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether it has rows and columns. */
    boolean isTable() {
        return switch (this) {
            case CSV, TSV, TXT, XLSX -> true;
            case VCF -> false;
        };
    }
}
