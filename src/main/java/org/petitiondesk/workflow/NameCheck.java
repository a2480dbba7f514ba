package org.petitiondesk.workflow;

import org.petitiondesk.exchange.NameReading;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.List;
import java.util.stream.Stream;

/** Finds titles and honorifics inside of names, which a letter would print twice. */
final class NameCheck {
    private NameCheck() {}

    /** What a letter in a language would say twice, each once. */
    static List<Problem> problems(AddresseeOnDate addressee, Language language) {
        return Stream.concat(
                        problems(addressee.to(), language, "person"),
                        addressee.careOf().stream()
                                .flatMap(via -> problems(via, language, "via.person")))
                .distinct()
                .toList();
    }

    private static Stream<Problem> problems(OfficeHolder holder, Language language, String field) {
        return holder.holder().stream()
                .map(person -> person.nameInOrAny(language).full())
                .map(NameReading::of)
                .filter(NameReading::hasMore)
                .map(reading ->
                        Problem.warning(
                                "letter.title-in-name",
                                Problem.Place.field(field),
                                reading.name(),
                                reading.more()));
    }
}
