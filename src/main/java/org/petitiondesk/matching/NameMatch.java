package org.petitiondesk.matching;

import org.petitiondesk.matching.Reason.Kind;

import java.util.List;
import java.util.function.Supplier;

/**
 * How two names agree. Of very many that are compared only few are ever told, so that their words
 * are made when somebody asks for them.
 *
 * @param weight how much it says by itself
 * @param breadth what else might agree as much
 * @param told the reasons
 */
record NameMatch(int weight, Breadth breadth, Supplier<List<Reason>> told) {
    static final NameMatch NONE = new NameMatch(0, Breadth.NAME, List::of);

    /** Among how many of a list such a match is to be seen. */
    enum Breadth {
        /** Those who have the name. */
        NAME,
        /** Those who have the more frequent of two names that differ by a slip. */
        SLIP,
        /** Those of one place or organization of whose name the shorter one may be a part. */
        PART
    }

    static NameMatch of(Kind kind, String... values) {
        return new NameMatch(kind.weight(), Breadth.NAME, () -> List.of(Reason.of(kind, values)));
    }

    boolean isNone() {
        return weight == 0;
    }
}
