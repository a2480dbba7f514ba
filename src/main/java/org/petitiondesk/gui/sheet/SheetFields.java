package org.petitiondesk.gui.sheet;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.WholeNumber;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.petition.SignatureSheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet as it stands in the fields of a form, right or not. */
final class SheetFields {
    final StringProperty issuedTo = new SimpleStringProperty("");
    final StringProperty issuedOn = new SimpleStringProperty("");
    final StringProperty dueOn = new SimpleStringProperty("");
    final StringProperty returnedOn = new SimpleStringProperty("");
    final StringProperty counted = new SimpleStringProperty("");

    private Optional<SignatureSheet> shown = Optional.empty();

    void show(SignatureSheet sheet) {
        shown = Optional.of(sheet);
        issuedTo.set(sheet.issuedTo());
        issuedOn.set(written(sheet.issuedOn()));
        dueOn.set(written(sheet.dueOn()));
        returnedOn.set(written(sheet.returnedOn()));
        counted.set(written(sheet.countedLines()));
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    boolean areRight() {
        return Stream.of(issuedOn, dueOn, returnedOn).noneMatch(field -> isNoDay(field.get()))
                && (counted.get().isBlank() || count().isPresent());
    }

    /** The sheet with what is in the fields, which are right. */
    SignatureSheet over(SignatureSheet former) {
        return former.issued(issuedTo.get(), day(issuedOn.get()), day(dueOn.get()))
                .returned(day(returnedOn.get()), count());
    }

    /** What is wrong with a day; empty if nothing is. */
    static StringBinding dayFault(StringProperty field, Words words) {
        return Bindings.createStringBinding(
                () -> isNoDay(field.get()) ? words.say("sheet.fault.day") : "", field);
    }

    StringBinding countFault(Words words) {
        return Bindings.createStringBinding(
                () ->
                        counted.get().isBlank() || count().isPresent()
                                ? ""
                                : words.say(
                                        "sheet.fault.counted",
                                        shown.map(SignatureSheet::lines).orElse(0)),
                counted);
    }

    private static boolean isNoDay(String written) {
        return !written.isBlank() && day(written).isEmpty();
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> count() {
        return WholeNumber.in(counted.get())
                .filter(number -> shown.filter(sheet -> sheet.hasLines(number)).isPresent());
    }
}
