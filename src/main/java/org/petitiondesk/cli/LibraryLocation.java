package org.petitiondesk.cli;

import org.petitiondesk.workflow.UserFolder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the library is, if nobody says so: in the platform's folder for a user's data. */
final class LibraryLocation {
    static final String VARIABLE = "PETITION_DESK_LIBRARY";
    private static final String FILE = "library.petitiondesk";

    private LibraryLocation() {}

    static Path of(Optional<Path> named, Map<String, String> environment) {
        return named.or(() ->
                        Optional.ofNullable(environment.get(VARIABLE))
                                .filter(path -> !path.isBlank())
                                .map(Path::of))
                .orElseGet(() -> UserFolder.data(environment).resolve(FILE));
    }
}
