package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.model.common.Read;

import java.util.List;

/** The options {@code --map field=column}. */
final class Columns {
    private Columns() {}

    static ColumnMapping of(@Nullable List<String> options, Session session) throws Failure {
        if (options == null) {
            return ColumnMapping.NONE;
        }
        Read<ColumnMapping> read = ColumnMapping.parse(options);
        if (read.value().isEmpty()) {
            throw Failure.ofUsage("wrong-map", read.problems().getFirst().arguments());
        }
        return read.value().get();
    }
}
