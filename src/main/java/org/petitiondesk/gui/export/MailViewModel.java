package org.petitiondesk.gui.export;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.petitiondesk.export.pdf.PdfMailWriter;
import org.petitiondesk.gui.common.AddresseeNames;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.LanguageNames;
import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.gui.common.WholeNumber;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.Mail;
import org.petitiondesk.workflow.MailExport;
import org.petitiondesk.workflow.MailExport.MailProblem;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Which envelopes or labels are printed of a petition, and how they look. */
final class MailViewModel {
    /** Of the picture, in dots. */
    private static final double SIDE = 900;

    private final Desk desk;
    private final Id petition;
    private final boolean isOfLabels;
    private final MailExport export = new MailExport(new PdfMailWriter());
    private boolean isChosen;
    private final ObjectProperty<Envelope> envelope;
    private final ObjectProperty<LabelSheet> labels;
    private final ObjectProperty<Boolean> frames;
    private final StringProperty first = new SimpleStringProperty("1");
    private final ObjectProperty<Optional<Id>> addressee =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> page = new SimpleObjectProperty<>(0);
    private final ReadOnlyObjectWrapper<Optional<State>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final AtomicInteger asked = new AtomicInteger();
    private final Subscription edits;

    /**
     * What there is, and what is printed of it.
     *
     * @param all whom there are letters to, in each language
     * @param page that is shown, counted from 0: the one asked for, or the last
     * @param pages how many there are
     * @param picture of the page; empty if nothing is printed
     */
    record State(
            Petition petition,
            List<Mail> all,
            MailStock stock,
            MailExport.Prepared prepared,
            int page,
            int pages,
            Optional<BufferedImage> picture) {}

    /**
     * @param isOfLabels whether it is about labels, else about envelopes
     */
    MailViewModel(Desk desk, Id petition, boolean isOfLabels) {
        this.desk = desk;
        this.petition = petition;
        this.isOfLabels = isOfLabels;
        this.envelope =
                new SimpleObjectProperty<>(MailChoice.envelope(desk.kept()).orElse(Envelope.DL));
        this.isChosen = MailChoice.envelope(desk.kept()).isPresent();
        this.labels =
                new SimpleObjectProperty<>(MailChoice.labels(desk.kept()).orElse(LabelSheet.L7160));
        this.frames = new SimpleObjectProperty<>(MailChoice.hasFrames(desk.kept()));
        envelope.subscribe((before, now) -> isChosen = true);
        List<ObservableValue<?>> choices =
                List.of(envelope, frames, labels, first, addressee, language);
        choices.forEach(choice ->
                choice.addListener((property, before, now) -> {
                    page.set(0);
                    look();
                }));
        page.addListener((property, before, now) -> look());
        edits = desk.changes().revisionProperty().subscribe(this::look);
        look();
    }

    /** Where the labels begin, or empty if that is no label of the sheet. */
    private Optional<MailStock> stock() {
        return isOfLabels
                ? WholeNumber.in(first.get())
                        .filter(number -> number >= 1 && number <= labels.get().count())
                        .map(number -> new MailStock.Labels(labels.get(), number))
                : Optional.of(new MailStock.Envelopes(envelope.get(), frames.get()));
    }

    /** Looks anew; an older question is forgotten, and nothing is printed before the answer. */
    private void look() {
        int ask = asked.incrementAndGet();
        Optional<MailStock> stock = stock();
        state.set(Optional.empty());
        if (stock.isEmpty()) {
            fault.set(words().say("mail.wrong-first", labels.get().count()));
            return;
        }
        fault.set("");
        List<Id> to = addressee.get().map(List::of).orElse(List.of());
        List<Language> languages = language.get().map(List::of).orElse(List.of());
        int shown = page.get();
        desk.thread()
                .ask(
                        () -> find(stock.get(), to, languages, shown, ask),
                        found -> {
                            found.map(State::petition).ifPresent(this::chooseUsual);
                            if (ask == asked.get()) {
                                state.set(found);
                                found.map(State::page).ifPresent(page::set);
                            }
                        },
                        failure -> fault.set(FailureWords.of(failure, words())));
    }

    /** As long as nobody has chosen a kind, the petition's paper does; another looks anew. */
    private void chooseUsual(Petition of) {
        if (!isChosen) {
            envelope.set(Envelope.of(of.paper().orElse(Paper.A4)));
        }
    }

    private Optional<State> find(
            MailStock stock, List<Id> to, List<Language> languages, int shown, int ask)
            throws LibraryException {
        Optional<Petition> of = desk.open().library().petitions().find(petition);
        if (of.isEmpty() || ask != asked.get()) {
            return Optional.empty();
        }
        List<Mail> all = Mail.of(desk.open().library(), of.get(), LetterOptions.Text.ISSUED);
        try {
            MailExport.Prepared prepared =
                    export.prepare(
                            Mail.chosen(all, to, languages),
                            stock,
                            of,
                            (done, count) -> ask == asked.get());
            Optional<TypesetLetter> set =
                    prepared.document().map(desk.workshop().typesetter()::typeset);
            int pages = set.map(drawn -> drawn.pages().size()).orElse(0);
            int at = Math.max(0, Math.min(shown, pages - 1));
            Optional<BufferedImage> picture =
                    set.map(drawn -> paint(drawn, prepared.document().orElseThrow(), at));
            return Optional.of(new State(of.get(), all, stock, prepared, at, pages, picture));
        } catch (CancellationException older) {
            return Optional.empty();
        }
    }

    private BufferedImage paint(TypesetLetter set, MailDocument mail, int at) {
        return MailPages.paint(set, mail, at, SIDE, desk.workshop());
    }

    /** Writes the file; the window goes on. */
    void save() {
        state.get()
                .ifPresent(shown ->
                        work(shown)
                                .ifPresent(work -> {
                                    keep();
                                    Path file = file(shown);
                                    desk.jobs().export(title(), steps -> work.write(file));
                                }));
    }

    /** Shows the system's print dialog; the window goes on. */
    void print() {
        state.get()
                .flatMap(this::work)
                .ifPresent(work -> {
                    keep();
                    desk.jobs().print(title(), steps -> work.print());
                });
    }

    private Optional<MailWork> work(State shown) {
        List<String> reasons =
                shown.prepared().problems().stream()
                        .filter(found -> found.problem().isError())
                        .map(this::said)
                        .toList();
        return shown.prepared()
                .document()
                .map(mail ->
                        new MailWork(export, mail, shown.prepared().leftOut(), reasons, words()));
    }

    private void keep() {
        if (isOfLabels) {
            MailChoice.keep(labels.get(), desk.kept());
        } else {
            MailChoice.keep(envelope.get(), frames.get(), desk.kept());
        }
    }

    private Path file(State shown) {
        return folder(shown)
                .resolve(
                        MailExport.fileName(
                                shown.petition(), shown.stock(), addressee.get(), language.get()));
    }

    private Path folder(State shown) {
        return ExportFolder.usual(shown.petition(), desk.kept());
    }

    /** A problem with the name of whom it is about. */
    String said(MailProblem found) {
        return words().say(
                        "mail.problem",
                        AddresseeNames.line(found.mail().addressee()),
                        LanguageNames.own(found.mail().language()),
                        words().say(
                                        "problem." + found.problem().key(),
                                        found.problem().arguments()));
    }

    /** What will come of it, or why nothing will. */
    String foot() {
        Optional<State> shown = state.get();
        if (shown.isEmpty()) {
            return fault.get().isEmpty() ? words().say("export.reading") : "";
        }
        MailExport.Prepared prepared = shown.get().prepared();
        return prepared.document().isEmpty()
                ? words().say("mail.nothing")
                : words().say(
                                isOfLabels ? "mail.foot.labels" : "mail.foot.envelopes",
                                prepared.count(),
                                prepared.leftOut(),
                                ExportFolder.words(folder(shown.get())));
    }

    /** The dialog is closed: nothing more is looked at. */
    void leave() {
        asked.incrementAndGet();
        edits.unsubscribe();
    }

    String title() {
        return words().say(isOfLabels ? "mail.labels.title" : "mail.envelopes.title");
    }

    boolean isOfLabels() {
        return isOfLabels;
    }

    Words words() {
        return desk.words();
    }

    ObjectProperty<Envelope> envelopeProperty() {
        return envelope;
    }

    /** Whether frames are drawn around the postcode's digits and for the stamp. */
    ObjectProperty<Boolean> framesProperty() {
        return frames;
    }

    ObjectProperty<LabelSheet> labelsProperty() {
        return labels;
    }

    /** The first label that is left, as it was typed. */
    StringProperty firstProperty() {
        return first;
    }

    /** Empty for all. */
    ObjectProperty<Optional<Id>> addresseeProperty() {
        return addressee;
    }

    /** Empty for the first one of each addressee. */
    ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    /** Which page is shown, counted from 0. */
    ObjectProperty<Integer> pageProperty() {
        return page;
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with the choices; empty if nothing is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
