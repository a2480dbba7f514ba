package org.petitiondesk.model.common;

import java.util.List;
import java.util.Optional;

/**
 * What reading an input gave: the value as far as it could be read, and what was wrong.
 *
 * @param value empty if nothing usable was read; then at least one problem is an error
 */
public record Read<T>(Optional<T> value, List<Problem> problems) {
    public Read {
        problems = List.copyOf(problems);
    }

    public static <T> Read<T> of(T value, List<Problem> problems) {
        return new Read<>(Optional.of(value), problems);
    }

    public static <T> Read<T> refused(List<Problem> problems) {
        return new Read<>(Optional.empty(), problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
