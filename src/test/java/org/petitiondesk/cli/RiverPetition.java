package org.petitiondesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A petition with one addressee, as a file. */
final class RiverPetition {
    static final String CODE = "EX 001 / 2026";

    private RiverPetition() {}

    /** The file's content. */
    static String saying(String sentence) {
        return """
        ---
        code: EX 001 / 2026
        title: Open the river path
        date: 2026-06-12
        language: en
        template: petition-letter
        sponsors: [Riverside Society]
        addressees:
          - person: Anna Example
            gender: female
            post: Mayor of Example Town
            office: mayor
            country: NO
            address: |
              1 Example Street
              Example Town 10000
            address-country: NO
        demands:
          - to open the path
          - to keep it open
        place: Example Town
        ---
        %s
        """
                .formatted(sentence);
    }

    /** The file, written into a folder. */
    static Path saying(String sentence, Path folder) throws IOException {
        return Files.writeString(folder.resolve("petition.md"), saying(sentence));
    }
}
