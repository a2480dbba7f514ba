package org.petitiondesk.gui.sheet;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.WholeNumber;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.NewSheets;
import org.petitiondesk.workflow.SheetExport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** New sheets: how many, in which language, on what, for whom. They are printed at once. */
final class IssueViewModel {
    private static final String USUAL_COUNT = "10";
    private static final String USUAL_LINES = "12";

    private final Desk desk;
    private final Petition petition;
    private final SheetPrint print;
    private final StringProperty count = new SimpleStringProperty(USUAL_COUNT);
    private final StringProperty lines = new SimpleStringProperty(USUAL_LINES);
    private final StringProperty issuedTo = new SimpleStringProperty("");
    private final StringProperty dueOn = new SimpleStringProperty("");
    private final ObjectProperty<Paper> paper;
    private final ObjectProperty<Optional<TextVersion>> text =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyListWrapper<TextVersion> texts =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    IssueViewModel(Desk desk, Petition petition) {
        this.desk = desk;
        this.petition = petition;
        this.print = new SheetPrint(desk);
        this.paper = new SimpleObjectProperty<>(petition.paper().orElse(Paper.A4));
        desk.ask(
                () -> library().petitions().currentTexts(petition.id()),
                found -> {
                    texts.setAll(found);
                    text.set(found.stream().findFirst());
                    if (found.isEmpty()) {
                        fault.set(words().say("sheet.fault.no-text"));
                    }
                });
        List.of(count, lines, issuedTo, dueOn).forEach(field -> field.subscribe(this::forget));
        text.subscribe(now -> fault.set(""));
        paper.subscribe(now -> fault.set(""));
    }

    private void forget(String before, String now) {
        fault.set("");
    }

    /** What is read and to be kept. */
    private record Made(List<SignatureSheet> sheets, SheetPrint.Prepared prepared) {}

    /**
     * Adds the sheets and prints them.
     *
     * @param done is told when they are there
     */
    void issue(Runnable done) {
        if (possible().get()) {
            TextVersion chosen = text.get().orElseThrow();
            int sheets = number(count, 1, SheetExport.MOST_SHEETS).orElseThrow();
            int ofLines =
                    number(lines, SheetExport.LEAST_LINES, SheetExport.MOST_LINES).orElseThrow();
            Paper on = paper.get();
            String to = issuedTo.get();
            Optional<LocalDate> due = SheetFields.day(dueOn.get());
            desk.thread()
                    .run(
                            () -> make(chosen, sheets, ofLines, on, to, due),
                            made -> keep(made, done),
                            failure -> fault.set(FailureWords.of(failure, words())));
        }
    }

    private Made make(
            TextVersion chosen,
            int sheets,
            int ofLines,
            Paper on,
            String to,
            Optional<LocalDate> due)
            throws LibraryException {
        Optional<LocalDate> issued =
                to.isBlank() ? Optional.empty() : Optional.of(LocalDate.now(desk.clock()));
        List<SignatureSheet> made =
                NewSheets.blank(library(), desk.ids(), chosen, sheets, ofLines, on).stream()
                        .map(sheet -> sheet.issued(to, issued, due))
                        .toList();
        return new Made(made, print.prepare(library(), petition, made));
    }

    private void keep(Made made, Runnable done) {
        Optional<String> wrong = print.fault(made.prepared());
        if (wrong.isPresent()) {
            fault.set(wrong.get());
            return;
        }
        NewSheets added = new NewSheets(made.sheets());
        desk.changes()
                .make(
                        new Change(
                                words().say("sheet.told.added", made.sheets().size()),
                                added::apply,
                                added::takeBack));
        print.write(made.prepared());
        done.run();
    }

    private static Optional<Integer> number(StringProperty field, int least, int most) {
        return WholeNumber.in(field.get()).filter(number -> number >= least && number <= most);
    }

    private Library library() {
        return desk.open().library();
    }

    Words words() {
        return desk.words();
    }

    StringProperty countProperty() {
        return count;
    }

    StringProperty linesProperty() {
        return lines;
    }

    StringProperty issuedToProperty() {
        return issuedTo;
    }

    StringProperty dueOnProperty() {
        return dueOn;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ObjectProperty<Optional<TextVersion>> textProperty() {
        return text;
    }

    /** The petition's texts, one of each language. */
    ReadOnlyListProperty<TextVersion> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** What is wrong with all of it together; empty if nothing is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    StringBinding countFault() {
        return rangeFault(count, "sheet.fault.count", 1, SheetExport.MOST_SHEETS);
    }

    StringBinding linesFault() {
        return rangeFault(
                lines, "sheet.fault.lines", SheetExport.LEAST_LINES, SheetExport.MOST_LINES);
    }

    private StringBinding rangeFault(StringProperty field, String key, int least, int most) {
        return Bindings.createStringBinding(
                () -> number(field, least, most).isPresent() ? "" : words().say(key, least, most),
                field);
    }

    StringBinding dueFault() {
        return SheetFields.dayFault(dueOn, words());
    }

    BooleanBinding possible() {
        return Bindings.createBooleanBinding(
                () ->
                        countFault().get().isEmpty()
                                && linesFault().get().isEmpty()
                                && dueFault().get().isEmpty()
                                && text.get().isPresent(),
                count,
                lines,
                dueOn,
                text);
    }
}
