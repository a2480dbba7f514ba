package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who held the office, with the names in every script. */
record Holding(Id tenure, String name, Optional<LocalDate> from, Optional<LocalDate> to) {

    static Holding of(Tenure tenure, Directory directory) {
        Person person =
                Objects.requireNonNull(
                        directory.people().get(tenure.person()), "a tenure has a person");
        return new Holding(
                tenure.id(),
                person.names().stream()
                        .map(PersonName::full)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                tenure.from(),
                tenure.to());
    }
}
