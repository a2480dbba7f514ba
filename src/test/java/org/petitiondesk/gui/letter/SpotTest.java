package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.workflow.NumberedPart;

import java.util.Optional;
import java.util.stream.Stream;

class SpotTest {
    private static Arguments leads(Spot there, String key, Place place, String... arguments) {
        return Arguments.of(Problem.warning(key, place, arguments), Optional.of(there));
    }

    static Stream<Arguments> problems() {
        Place line = new Place("", 3, "body");
        return Stream.of(
                leads(new Spot.BodyLine(3), "letter.hidden-name", line, "Nora Alvarez"),
                leads(new Spot.BodyLine(3), "template.html", new Place("EX 1 en", 3, "")),
                leads(
                        new Spot.BodyLine(2),
                        "letter.empty-field",
                        new Place("", 2, "petition.contact")),
                leads(new Spot.Title(), "letter.no-title", Place.field("title")),
                leads(new Spot.Title(), "letter.no-words", Place.field("language"), "de", "en"),
                leads(new Spot.Check(), "letter.translation-changed", Place.field("translation")),
                leads(new Spot.Subject(), "letter.untranslated", Place.field("subject"), "a"),
                leads(
                        new Spot.Item(NumberedPart.DEMANDS, 1),
                        "letter.blank-demand",
                        Place.field("demands[2]"),
                        "2"),
                leads(
                        new Spot.Item(NumberedPart.DEMANDS, 1),
                        "letter.demands-missing",
                        Place.field("demands"),
                        "1",
                        "2"),
                leads(
                        new Spot.BodyLine(Integer.MAX_VALUE),
                        "letter.close-alone",
                        Place.field("close")),
                leads(
                        new Spot.BodyLine(1),
                        "letter.character-without-font",
                        Place.field("paragraph 1")),
                leads(new Spot.BodyLine(1), "letter.too-many-pages", Place.field("body")),
                leads(new Spot.BodyLine(1), "letter.issued-differs", Place.field("letter")),
                Arguments.of(
                        Problem.error(
                                "letter.empty-field",
                                new Place("petition-letter", 2, "petition.contact")),
                        Optional.empty()),
                Arguments.of(
                        Problem.warning("letter.gender-unknown", Place.field("gender")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void leadsToWhereItIsMended(Problem problem, Optional<Spot> there) {
        assertEquals(there, Spot.of(problem));
    }
}
