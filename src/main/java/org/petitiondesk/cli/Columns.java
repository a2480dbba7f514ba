package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.exchange.ListForm;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options that say which column of a list holds what. */
final class Columns {
    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            arity = "1..*",
            parameterConsumer = MapConsumer.class,
            description = "Which column holds a field; by heading, number or letter.")
    @Nullable List<String> map;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "A mapping that was kept in the window's import.")
    @Nullable String mapping;

    /** What {@code --map} says. */
    ColumnMapping mapped(ListKind kind) throws Failure {
        if (map == null) {
            return ColumnMapping.NONE;
        }
        if (mapping != null) {
            throw Failure.ofUsage("map-and-mapping", List.of());
        }
        Read<ColumnMapping> read = ColumnMapping.parse(map, kind);
        if (read.value().isEmpty()) {
            Problem problem = read.problems().getFirst();
            String key = problem.key().equals("map.form") ? "wrong-map" : "unknown-field";
            throw Failure.ofUsage(key, problem.arguments());
        }
        return read.value().get();
    }

    /** Likewise, or what was kept. */
    ListForm form(ColumnMapping mapped, ListKind kind, Library library)
            throws LibraryException, Failure {
        if (mapping == null) {
            return ListForm.of(mapped);
        }
        Optional<KeptMapping> kept = library.mappings().findByName(kind, mapping);
        if (kept.isEmpty()) {
            String names =
                    library.mappings().all(kind).stream()
                            .map(KeptMapping::name)
                            .collect(Collectors.joining("; "));
            throw names.isEmpty()
                    ? new Failure("no-mappings", mapping)
                    : new Failure("no-such-mapping", mapping, names);
        }
        return ListForm.of(new ColumnMapping.All(kept.get().columns()));
    }
}
