package org.petitiondesk.gui.editor;

import javafx.scene.control.IndexRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words in a text, however they are capitalized. */
record Search(String text, String wanted) {

    /** Where they stand, from the first to the last. */
    List<IndexRange> all() {
        List<IndexRange> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            Matcher matcher =
                    Pattern.compile(
                                    Pattern.quote(wanted),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text);
            while (matcher.find()) {
                found.add(new IndexRange(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The first one that begins at a place or after it, then from the beginning again. */
    Optional<IndexRange> next(int from) {
        List<IndexRange> all = all();
        return all.stream()
                .filter(found -> found.getStart() >= from)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The last one that ends at a place or before it, then from the end again. */
    Optional<IndexRange> previous(int until) {
        List<IndexRange> all = all().reversed();
        return all.stream()
                .filter(found -> found.getEnd() <= until)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
